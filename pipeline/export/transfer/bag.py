"""The package as one file: a ZIP with a list of what is in it, signed."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Mapping, Sequence

from pipeline.export.outcome import ExportFile

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.p7s"
_WHEN = (1980, 1, 1, 0, 0, 0)
"""Of every entry: the same files give the same bytes."""


def bag(
    files: Sequence[ExportFile],
    about: Mapping[str, object],
    *,
    sign: Callable[[bytes], bytes] | None,
) -> bytes:
    """Return the ZIP; `sign` gives a detached CMS signature over the manifest, which names every hash."""
    listed = {file.name: hashlib.sha256(file.content).hexdigest() for file in files}
    told = {"schema": "sohoa.transfer/1", **about, "sha256": listed}
    manifest = (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()
    inside = [*files, ExportFile(name=MANIFEST, content=manifest)]
    if sign is not None:
        inside.append(ExportFile(name=SIGNATURE, content=sign(manifest)))
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as book:
        for file in inside:
            entry = zipfile.ZipInfo(file.name, date_time=_WHEN)
            entry.external_attr = 0o600 << 16
            entry.compress_type = zipfile.ZIP_STORED if file.name.endswith(".pdf") else zipfile.ZIP_DEFLATED
            book.writestr(entry, file.content)
    return held.getvalue()


def unbagged(content: bytes) -> tuple[dict[str, bytes], dict[str, object]]:
    """Return the files and the manifest of a bag whose hashes all agree.

    Raises:
        ValueError: no such bag, a file is missing, added or changed. Quotes nothing.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            held = {name: book.read(name) for name in book.namelist()}
        told: dict[str, object] = json.loads(held[MANIFEST])
        listed = told["sha256"]
    except (zipfile.BadZipFile, KeyError, ValueError):
        raise ValueError("no transfer package") from None
    files = {name: inner for name, inner in held.items() if name not in {MANIFEST, SIGNATURE}}
    if listed != {name: hashlib.sha256(inner).hexdigest() for name, inner in files.items()}:
        raise ValueError("the package is not what was packed")
    return held, told
