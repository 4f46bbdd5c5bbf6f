"""A first look at what was sent: what cannot be read is told while the person still stands at the scanner."""

import os
from pathlib import Path

from models.errors import UnreadableScanError
from models.scan import MediaType, PageFault, Reason
from pipeline.open.limits import Limits
from pipeline.open.open_scan import open_scan
from pipeline.open.recognise_type import recognise_type

_END = 2048
"""Bytes at the end in which a whole PDF or JPEG says that it is whole."""


def first_look(path: Path, *, name: str, work: Path) -> Reason | None:
    """Return why the file cannot be taken, None when there is no sign of it.

    Only what looks cut off or locked is opened, in the sandbox: opening everything would take as long as
    reading it.

    Args:
        path: the bytes.
        name: as the person knows the file; its suffix decides between two reasons.
        work: folder for temporary files.
    """
    size = path.stat().st_size
    if size == 0:
        return Reason.EMPTY
    if size > Limits().file_bytes:
        return Reason.TOO_LARGE
    try:
        kind = _kind(path, name)
        if _suspicious(path, kind, size):
            work.mkdir(mode=0o700, parents=True, exist_ok=True)
            return _last_page_fault(path, work)
    except UnreadableScanError as error:
        return error.reason
    return None


def _last_page_fault(path: Path, work: Path) -> Reason | None:
    """Return what is wrong with the page that a cut takes first."""
    with open_scan(path, work=work) as scan:
        answer = scan.page(scan.page_count)
    return answer.reason if isinstance(answer, PageFault) else None


def _kind(path: Path, name: str) -> MediaType:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return recognise_type(descriptor, Path(name).suffix)
    finally:
        os.close(descriptor)


def _suspicious(path: Path, kind: MediaType, size: int) -> bool:
    with path.open("rb") as file:
        file.seek(max(0, size - _END))
        end = file.read()
    if kind is MediaType.PDF:
        return b"%%EOF" not in end or b"/Encrypt" in end or _names_a_lock(path)
    if kind is MediaType.JPEG:
        return b"\xff\xd9" not in end
    return kind is MediaType.PNG and b"IEND" not in end


def _names_a_lock(path: Path) -> bool:
    """Whether the PDF mentions encryption anywhere; read in pieces that overlap."""
    word, before = b"/Encrypt", b""
    with path.open("rb") as file:
        while piece := file.read(1_000_000):
            if word in before + piece:
                return True
            before = piece[-len(word) :]
    return False
