"""A page of the PDF, encoded: small enough to be kept while the rest of the file is read."""

from dataclasses import dataclass

from models.scan import PageFault
from pipeline.export.page_image import PageImage, page_image
from pipeline.export.pdf_page import PdfPage
from pipeline.export.placeholder import placeholder
from pipeline.export.text_layer import text_layer

_POINTS_PER_INCH = 72.0
_SMALLEST, _LARGEST = 3.0, 14400.0
"""Side of a page in points that PDF/A allows (ISO 19005-2, 6.1.13)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PressedPage:
    """Everything that is written of a page."""

    image: PageImage
    width: float
    """Points."""
    height: float
    text: bytes
    """Operators of the invisible text; empty where there is none."""


def pressed_page(page: PdfPage | PageFault) -> PressedPage:
    """Encode a page; a fault becomes a page that tells of it."""
    page = placeholder(page) if isinstance(page, PageFault) else page
    height, width = page.pixels.shape[:2]
    scale = _scale(width, height, page.dpi)
    return PressedPage(
        image=page_image(page.pixels, dpi=page.dpi, blank=page.blank),
        width=width * scale,
        height=height * scale,
        text=text_layer(page.lines, points_per_pixel=scale, page_height=height * scale),
    )


def _scale(width: int, height: int, dpi: float) -> float:
    """Return points per pixel so that the page has its real size, within what PDF/A allows."""
    wanted = _POINTS_PER_INCH / dpi
    return min(max(wanted, _SMALLEST / min(width, height)), _LARGEST / max(width, height))
