"""The folder of uploads: whose each is, what is complete, what was forgotten."""

import json
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from models.errors import SohoaError
from station.uploads.take_in import Upload, shown, take_in
from storage.open_station import StationStores
from storage.people import Account

KEPT = timedelta(days=5)
"""An upload that nobody goes on with for so long is thrown away: the paper and the scan are still there."""
FORGOTTEN = timedelta(minutes=10)
"""A complete upload whose browser does not ask for it within this time is taken in all the same."""
_UID = re.compile(r"([0-9a-f]{32})-[0-9a-f]{32}")


def new_uid(account: Account) -> str:
    """Return the id of a new upload: it says whose it is, and nobody can guess it."""
    return f"{account.id.replace('-', '')}-{secrets.token_hex(16)}"


def belongs_to(uid: str, account: Account) -> bool:
    """Tell whether the upload was begun by this account."""
    match = _UID.fullmatch(uid)
    return match is not None and match[1] == account.id.replace("-", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What an upload says about itself."""

    batch_id: str
    name: str
    size: int


def known(folder: Path, uid: str) -> Known | None:
    """Return what is known of an upload; None when there is none."""
    try:
        words = json.loads((folder / f"{uid}.info").read_text(encoding="utf-8"))
        told = words["metadata"]
        return Known(batch_id=told["batch"], name=shown(told["filename"]), size=int(words["size"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def sweep(folder: Path, kept: StationStores, *, now: datetime) -> int:
    """Take in what is complete and forgotten, throw away what is old; return how many were taken in."""
    taken = 0
    people = {one.id.replace("-", ""): one.name for one in kept.accounts.everybody()}
    for uid, changed in _uploads(folder):
        age = now.timestamp() - changed
        told = known(folder, uid)
        path = folder / uid
        whole = told is not None and path.is_file() and path.stat().st_size == told.size
        if told is not None and whole and age > FORGOTTEN.total_seconds():
            by = people.get(uid.partition("-")[0], "?")
            taken += _taken(Upload(path=path, batch_id=told.batch_id, name=told.name, by=by), kept, now)
        elif age > KEPT.total_seconds():
            for left in folder.glob(f"{uid}*"):
                left.unlink(missing_ok=True)
    return taken


def _taken(upload: Upload, kept: StationStores, now: datetime) -> int:
    try:
        take_in(upload, kept, at=now)
    except (
        SohoaError
    ):  # closed batch or a store that is down: the next sweep tries again, the last one clears
        return 0
    return 1


def _uploads(folder: Path) -> Iterator[tuple[str, float]]:
    if folder.is_dir():
        for info in tuple(folder.glob("*.info")):
            uid = info.name.removesuffix(".info")
            path = folder / uid
            newest = path if path.is_file() else info
            if _UID.fullmatch(uid):
                yield uid, newest.stat().st_mtime
