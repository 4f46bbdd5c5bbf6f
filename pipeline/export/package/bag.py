"""The BagIt layout (RFC 8493) of a package, written and read back strictly."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

BAG = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
BAGIT, INFO, MANIFEST, TAGS = "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"
SIGNATURE = "signature.p7s"
"""Beside the tag manifest that it signs, and so not in it."""
DATA = "data"
_TAGGED = (BAGIT, INFO, MANIFEST)


def seal_bag(folder: Path, info: Mapping[str, str]) -> None:
    """Write the tag files around `folder/data`."""
    payload = [path for path in (folder / DATA).rglob("*") if path.is_file()]
    oxum = f"{sum(path.stat().st_size for path in payload)}.{len(payload)}"
    told = {"Payload-Oxum": oxum, **info}
    _write(folder / BAGIT, BAG)
    _write(folder / INFO, "".join(f"{key}: {value}\n" for key, value in told.items()))
    _write(folder / MANIFEST, manifest(folder, payload))
    _write(folder / TAGS, manifest(folder, [folder / name for name in _TAGGED]))


def manifest(folder: Path, paths: Iterable[Path]) -> str:
    """Return the manifest of these files as they lie there now, by path."""
    shown = sorted((path.relative_to(folder).as_posix(), path) for path in paths)
    return "".join(f"{file_sha256(path)}  {name}\n" for name, path in shown)


def read_manifest(written: bytes) -> dict[str, str] | None:
    """Return path → hash, or None where it is not exactly what `manifest` writes."""
    try:
        lines = written.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return None
    pairs = [line.split("  ", 1) for line in lines[:-1]]
    if lines[-1] or not all(len(pair) == 2 and len(pair[0]) == 64 for pair in pairs):  # noqa: PLR2004 - hash and path
        return None
    known = {name: digest for digest, name in pairs}
    return (
        known if "".join(f"{known[name]}  {name}\n" for name in sorted(known)).encode() == written else None
    )


def file_sha256(path: Path) -> str:
    """Return the SHA-256 of a file, 64 hex digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _write(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8"))
