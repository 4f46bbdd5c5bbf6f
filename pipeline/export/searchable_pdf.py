"""Clean pages and their words as a searchable PDF/A-2b, one page at a time."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from models.scan import PageFault
from pipeline.export.pdf_objects import describe, font, image
from pipeline.export.pdf_page import PdfPage
from pipeline.export.pressed_page import PressedPage, pressed_page
from pipeline.export.text_layer import FONT_NAME


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

    def add(self, page: PdfPage | PageFault | PressedPage) -> None:
        """Append a page; a fault becomes a page that tells of it."""
        pressed = page if isinstance(page, PressedPage) else pressed_page(page)
        width, height = pressed.width, pressed.height
        drawn = f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Im0 Do Q\n".encode("ascii")
        resources = Dictionary(XObject=Dictionary(Im0=image(self._pdf, pressed.image)))
        if pressed.text:
            resources.Font = Dictionary({f"/{FONT_NAME}": self._font})
        leaf = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, round(width, 3), round(height, 3)]),
            Resources=resources,
            Contents=Stream(self._pdf, drawn + pressed.text),
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
