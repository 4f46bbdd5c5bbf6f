"""Which bytes of a file belong to which page, so that a flipped bit has an address."""

import mmap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
from PIL import Image

from models.scan import MediaType
from pipeline.open.media_type_of import HEAD_BYTES, media_type_of

_SHORTEST = 32
"""Bytes; a shorter stream may occur elsewhere by chance."""
_PLACES = ((273, 279), (324, 325))
"""TIFF tags of offsets and byte counts: of strips, of tiles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRange:
    """Bytes `start` to `end` (exclusive) of a file."""

    start: int
    end: int
    pages: tuple[int, ...]
    """From 1; empty for what all pages share."""


def page_ranges(path: Path, *, pages: int) -> tuple[PageRange, ...]:
    """Return ranges without gaps or overlaps over the whole file.

    In a PDF the streams that a page draws are its own; in a TIFF its strips or tiles. A file of one
    page belongs to it as a whole. What cannot be taken apart is shared.
    """
    size = path.stat().st_size
    if pages == 1:
        return (PageRange(start=0, end=size, pages=(1,)),)
    with path.open("rb") as file:
        kind = media_type_of(file.read(HEAD_BYTES))
    found: dict[tuple[int, int], list[int]] = {}
    try:
        for start, end, page in _FINDERS[kind](path) if kind in _FINDERS else ():
            found.setdefault((start, end), []).append(page)
    except (pikepdf.PdfError, OSError, ValueError, SyntaxError):
        found = {}
    return tuple(_whole(found, size))


def _whole(found: dict[tuple[int, int], list[int]], size: int) -> Iterator[PageRange]:
    at = 0
    for (start, end), pages in sorted(found.items()):
        if start < at or end > size or start == end:
            continue
        if start > at:
            yield PageRange(start=at, end=start, pages=())
        yield PageRange(start=start, end=end, pages=tuple(sorted(set(pages))))
        at = end
    if at < size:
        yield PageRange(start=at, end=size, pages=())


def _in_pdf(path: Path) -> Iterator[tuple[int, int, int]]:
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as held,
        pikepdf.open(path) as pdf,
    ):
        for number, page in enumerate(pdf.pages, start=1):
            for stream in _streams(page):
                raw = stream.read_raw_bytes()
                start = held.find(raw) if len(raw) >= _SHORTEST else -1
                if start >= 0:
                    yield start, start + len(raw), number


def _streams(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Array):
        yield from (one for one in contents if isinstance(one, pikepdf.Stream))
    elif isinstance(contents, pikepdf.Stream):
        yield contents
    drawn = page.resources.get("/XObject") if "/Resources" in page.obj else None
    if isinstance(drawn, pikepdf.Dictionary):
        yield from (one for one in drawn.values() if isinstance(one, pikepdf.Stream))


def _in_tiff(path: Path) -> Iterator[tuple[int, int, int]]:
    with Image.open(path, formats=("TIFF",)) as image:
        for number in range(1, getattr(image, "n_frames", 1) + 1):
            image.seek(number - 1)
            tags = image.tag_v2  # type: ignore[attr-defined]
            for offsets, counts in _PLACES:
                for start, length in zip(tags.get(offsets, ()), tags.get(counts, ()), strict=False):
                    yield int(start), int(start) + int(length), number


_FINDERS = {MediaType.PDF: _in_pdf, MediaType.TIFF: _in_tiff}
