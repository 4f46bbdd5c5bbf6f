"""Does a scan end as its kind ends? A copy under way does not: its tail is missing, or still zeros."""

import os
from pathlib import Path

_TAIL = 2048
"""Bytes; programs that follow the standard end a PDF within the last 1,024."""
_IFD = 8
"""Bytes of a TIFF's head: byte order, version, place of the first directory."""


def ends_whole(path: Path) -> bool:
    """Tell whether the last bytes are those of a finished PDF, JPEG, PNG or TIFF; True for other kinds.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as scan:
        head = scan.read(_IFD)
        size = scan.seek(0, os.SEEK_END)
        scan.seek(max(0, size - _TAIL))
        tail = scan.read()
    ending = path.suffix.lower()
    if ending == ".pdf":
        return b"%%EOF" in tail
    if ending in {".jpg", ".jpeg"}:
        return b"\xff\xd9" in tail
    if ending == ".png":
        return b"IEND" in tail
    if ending in {".tif", ".tiff"}:
        return _tiff_is_whole(head, size, tail)
    return True


def _tiff_is_whole(head: bytes, size: int, tail: bytes) -> bool:
    """Its first directory lies inside, and its end is not a hole that somebody fills later."""
    if len(head) < _IFD or head[:2] not in {b"II", b"MM"}:
        return False
    first = int.from_bytes(head[4:], "little" if head[:2] == b"II" else "big")
    return _IFD <= first < size and any(tail)
