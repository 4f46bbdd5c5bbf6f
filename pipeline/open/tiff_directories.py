"""The chain of image directories in a TIFF file: which pages it declares, and whether the chain is whole."""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

NEW_SUBFILE_TYPE = 254
SUBFILE_TYPE = 255
REDUCED_OR_MASK = 0b101
"""Bits of NewSubfileType: a thumbnail, a transparency mask. Neither is a page (TIFF 6.0, page 36)."""
OLD_REDUCED = 2
"""The same in the older SubfileType."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Directories:
    """What the chain declares."""

    pages: tuple[int, ...]
    """Positions in the chain, from 0, of the directories that are pages."""
    broken: bool
    """True where the chain points outside the file, into itself, or at something that is no directory."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """Byte order and field sizes of classic and big TIFF."""

    order: str
    count: str
    offset: str
    entry_bytes: int


def tiff_directories(stream: BinaryIO, *, most: int) -> Directories:
    """Walk the chain of directories, reading no image.

    Args:
        stream: the file, seekable.
        most: stop after so many directories.
    """
    size = stream.seek(0, os.SEEK_END)
    pages: list[int] = []
    try:
        layout, start = _header(stream)
        for position, is_page in enumerate(_walk(stream, layout, start, size=size)):
            if is_page:
                pages.append(position)
            if len(pages) >= most:
                break
    except (struct.error, ValueError):
        return Directories(pages=tuple(pages), broken=True)
    return Directories(pages=tuple(pages), broken=False)


def _header(stream: BinaryIO) -> tuple[_Layout, int]:
    """Read byte order, kind and the offset of the first directory."""
    stream.seek(0)
    head = stream.read(16)
    order = "<" if head[:2] == b"II" else ">"
    if struct.unpack(order + "H", head[2:4])[0] == 43:  # noqa: PLR2004 - the number of BigTIFF
        layout = _Layout(order=order, count="Q", offset="Q", entry_bytes=20)
        return layout, struct.unpack(order + "Q", head[8:16])[0]
    return _Layout(order=order, count="H", offset="I", entry_bytes=12), struct.unpack(order + "I", head[4:8])[
        0
    ]


def _walk(stream: BinaryIO, layout: _Layout, start: int, *, size: int) -> Iterator[bool]:
    """Yield for each directory whether it is a page; raise where the chain breaks."""
    seen: set[int] = set()
    while start:
        if start in seen or start >= size:
            raise ValueError(start)
        seen.add(start)
        stream.seek(start)
        (count,) = _take(stream, layout.order + layout.count)
        if count * layout.entry_bytes > size:
            raise ValueError(count)
        entries = stream.read(count * layout.entry_bytes)
        (start,) = _take(stream, layout.order + layout.offset)
        yield _is_page(entries, layout)


def _take(stream: BinaryIO, form: str) -> tuple[int, ...]:
    """Read and unpack; struct.error at the end of the file."""
    return struct.unpack(form, stream.read(struct.calcsize(form)))


def _is_page(entries: bytes, layout: _Layout) -> bool:
    """Whether the directory with these entries is a page of its own."""
    value_at = 8 if layout.entry_bytes == 12 else 12  # noqa: PLR2004 - the entry sizes of classic and big
    for start in range(0, len(entries), layout.entry_bytes):
        tag, kind = struct.unpack_from(layout.order + "HH", entries, start)
        (value,) = struct.unpack_from(layout.order + ("H" if kind == 3 else "I"), entries, start + value_at)  # noqa: PLR2004
        if tag == NEW_SUBFILE_TYPE and value & REDUCED_OR_MASK:
            return False
        if tag == SUBFILE_TYPE and value == OLD_REDUCED:
            return False
    return True
