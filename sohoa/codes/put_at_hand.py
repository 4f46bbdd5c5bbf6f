"""The imported lists for the processes that read: files, and the variable that tells where they lie."""

import os
from pathlib import Path

from models.codes.code_list import CodeList, ListKind
from models.codes.lists_at_hand import LISTS, list_name
from storage.open_stores import Stores


def put_lists_at_hand(stores: Stores, home: Path) -> None:
    """Write every imported list of diagnoses into `home`/codes; tell this process and those that it starts.

    Of lists that begin on the same day the last imported stays. What is there already is not written again.
    """
    folder = (home / "codes").absolute()
    lists = {one.effective: one for one in sorted(_diagnoses(stores), key=lambda one: one.imported_at)}
    wanted = {list_name(one.effective, one.sha256): one for one in lists.values()}
    if wanted:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name, one in wanted.items():
        if not (folder / name).exists():
            part = folder / f".{name}.{os.getpid()}"
            part.write_bytes(stores.objects.get(one.sha256))
            part.replace(folder / name)
    for path in folder.glob("icd10_*.csv"):
        if path.name not in wanted:
            path.unlink(missing_ok=True)
    os.environ[LISTS] = str(folder)


def _diagnoses(stores: Stores) -> list[CodeList]:
    return [one for one in stores.code_lists.all() if one.kind is ListKind.ICD10]
