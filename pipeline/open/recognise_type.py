"""Tell the type of an open file, or why there is none."""

import os

from models.errors import UnreadableScanError
from models.scan import MediaType, Reason
from pipeline.open.media_type_of import HEAD_BYTES, media_type_of

ENDS_BYTES = 64 * 1024
"""How much of both ends is searched for the marks of a PDF that lost its header."""

OUR_SUFFIXES = frozenset({".pdf", ".tif", ".tiff", ".jpg", ".jpeg", ".jpe", ".png"})


def recognise_type(scan: int, suffix: str) -> MediaType:
    """Return the type of the file open as descriptor `scan`.

    Args:
        scan: a descriptor open for reading; its offset is left alone.
        suffix: the file's suffix (".pdf"); only decides between two reasons of refusal.

    Raises:
        UnreadableScanError: `unsupported_type`, or `damaged` for bytes without any sense under one of our
            suffixes, which are a ruined scan rather than another kind of file.
    """
    start = os.pread(scan, ENDS_BYTES, 0)
    known = media_type_of(start[:HEAD_BYTES])
    if known is not None:
        return known
    if _headless_pdf(scan, start):
        return MediaType.PDF
    ruined = suffix.lower() in OUR_SUFFIXES and not _foreign(start) and not _text(start)
    raise UnreadableScanError(Reason.DAMAGED if ruined else Reason.UNSUPPORTED_TYPE)


def _headless_pdf(scan: int, start: bytes) -> bool:
    """Whether objects and trailer of a PDF are there though its header is lost."""
    size = os.fstat(scan).st_size
    end = os.pread(scan, ENDS_BYTES, max(0, size - ENDS_BYTES))
    return b" 0 obj" in start and b"endobj" in start + end and (b"startxref" in end or b"trailer" in end)


def _text(start: bytes) -> bool:
    """Whether the bytes are plain text."""
    printable = set(b"\t\n\r\f\x1b") | set(range(0x20, 0x100)) - {0x7F}
    if any(byte not in printable for byte in start):
        return False
    try:
        start.decode("utf-8", errors="strict" if len(start) < ENDS_BYTES else "ignore")
    except UnicodeDecodeError:
        return False
    return True


FOREIGN = (b"GIF8", b"BM", b"PK\x03\x04", b"8BPS", b"RIFF", b"\x00\x00\x01\x00", b"\xd0\xcf\x11\xe0", b"MZ")
"""GIF, BMP, ZIP and Office, Photoshop, WebP, icon, old Office, Windows program."""
FOREIGN_INSIDE = ((4, b"ftyp"), (4, b"jP  "), (0, b"\xff\x4f\xff\x51"), (0, b"\x7fELF"), (0, b"DDS "))
"""Offset and magic: HEIC and films, JPEG 2000 in both wrappings, program, texture."""


def _foreign(start: bytes) -> bool:
    """Whether the bytes announce a type that we know and do not read."""
    inside = (start[offset:].startswith(magic) for offset, magic in FOREIGN_INSIDE)
    return start.startswith(FOREIGN) or any(inside)
