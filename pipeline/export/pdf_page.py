"""What the PDF writer needs to know about one page."""

from dataclasses import dataclass

from models.clean_page import CleanPage
from models.scan import Pixels
from models.text import Line, PageText


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfPage:
    """A clean page and the lines found on it; boxes in pixels of `pixels`."""

    number: int
    """From 1, in file order."""
    pixels: Pixels
    """Height × width × 3 (RGB) or height × width (grey), upright."""
    dpi: float
    lines: tuple[Line, ...] = ()
    blank: bool = False


def pdf_page(clean: CleanPage, text: PageText | None = None) -> PdfPage:
    """Return the PDF page of a clean page, without text where none was read."""
    return PdfPage(
        number=clean.number,
        pixels=clean.colour,
        dpi=clean.dpi,
        lines=text.lines if text else (),
        blank=clean.blank,
    )
