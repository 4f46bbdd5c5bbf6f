"""Clean pages and their words as a searchable PDF/A-2b, one page at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from models.scan import PageFault
from pipeline.export.page_image import page_image
from pipeline.export.pdf_objects import describe, font, image
from pipeline.export.pdf_page import PdfPage
from pipeline.export.placeholder import placeholder
from pipeline.export.text_layer import FONT_NAME, text_layer

_POINTS_PER_INCH = 72.0
_SMALLEST, _LARGEST = 3.0, 14400.0
"""Side of a page in points that PDF/A allows (ISO 19005-2, 6.1.13)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """An entry of the outline."""

    title: str
    page: int
    """From 1."""


class SearchablePdf:
    """A PDF/A-2b that grows page by page; holds the compressed pages only.

    Nothing is on disk before `save`.
    """

    def __init__(self, *, title: str, identifier: str) -> None:
        """Begin an empty document.

        Args:
            title: shown by viewers.
            identifier: SHA-256 of the source; the same identifier and pages give the same bytes.
        """
        self._pdf = pikepdf.new()
        self._font = font(self._pdf)
        describe(self._pdf, title=title, identifier=identifier)

    def add(self, page: PdfPage | PageFault) -> None:
        """Append a page; a fault becomes a page that tells of it."""
        page = placeholder(page) if isinstance(page, PageFault) else page
        height, width = page.pixels.shape[:2]
        scale = _scale(width, height, page.dpi)
        box = width * scale, height * scale
        drawn = f"q {box[0]:.3f} 0 0 {box[1]:.3f} 0 0 cm /Im0 Do Q\n".encode("ascii")
        text = text_layer(page.lines, points_per_pixel=scale, page_height=box[1])
        picture = image(self._pdf, page_image(page.pixels, dpi=page.dpi, blank=page.blank))
        resources = Dictionary(XObject=Dictionary(Im0=picture))
        if text:
            resources.Font = Dictionary({f"/{FONT_NAME}": self._font})
        leaf = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, round(box[0], 3), round(box[1], 3)]),
            Resources=resources,
            Contents=Stream(self._pdf, drawn + text),
        )
        self._pdf.pages.append(pikepdf.Page(leaf))

    def save(self, target: Path, *, bookmarks: Sequence[Bookmark] = ()) -> None:
        """Write the document; a caller that needs `target` whole or not at all renames it afterwards."""
        last = len(self._pdf.pages)
        with self._pdf.open_outline() as outline:
            outline.root.extend(
                pikepdf.OutlineItem(mark.title, mark.page - 1) for mark in bookmarks if 1 <= mark.page <= last
            )
        self._pdf.save(target, min_version="1.7", deterministic_id=True)

    def close(self) -> None:
        """Free the pages."""
        self._pdf.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def write_searchable_pdf(
    target: Path,
    pages: Iterable[PdfPage | PageFault],
    *,
    title: str,
    identifier: str,
    bookmarks: Sequence[Bookmark] = (),
) -> None:
    """Write `pages` as a searchable PDF/A-2b; takes one page at a time from `pages`."""
    with SearchablePdf(title=title, identifier=identifier) as document:
        for page in pages:
            document.add(page)
        document.save(target, bookmarks=bookmarks)


def _scale(width: int, height: int, dpi: float) -> float:
    """Return points per pixel so that the page has its real size, within what PDF/A allows."""
    wanted = _POINTS_PER_INCH / dpi
    return min(max(wanted, _SMALLEST / min(width, height)), _LARGEST / max(width, height))
