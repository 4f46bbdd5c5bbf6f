"""Two renderers for one PDF, so that each can stand in where the other fails, disagrees or sees nothing."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from models.errors import UnreadableScanError
from models.scan import Pixels, Reason
from pipeline.open.raster_pdfium import PdfiumFile
from pipeline.open.raster_poppler import raster_poppler


@dataclass(slots=True, kw_only=True)
class Renderers:
    """Both renderers on one file."""

    path: str
    page_count: int
    pdfium: PdfiumFile | None
    seconds: float
    """For poppler, per page."""
    _poppler_failures: int = 0

    def inches(self, number: int) -> tuple[float, float]:
        """Return width and height of a page by PDFium's account.

        Raises:
            UnreadableScanError: it does not know the page.
        """
        if self.pdfium is None or number > self.pdfium.page_count:
            raise UnreadableScanError(Reason.DAMAGED)
        return self.pdfium.inches(number)

    def draw(self, number: int, size: tuple[int, int]) -> Pixels:
        """Draw a page: height × width × 3; pdf2image first.

        Args:
            number: from 1.
            size: width and height in pixels.

        Raises:
            UnreadableScanError: neither renderer can.
        """
        first = self._by_poppler(number, size, grey=False)
        seen = first is not None and not _empty(first)
        return _sized(first if seen else self._by_pdfium(number, size, grey=False) or first, size)

    def draw_grid(self, number: int, size: tuple[int, int], *, grey: bool) -> Pixels:
        """Draw a page that is one image, in the image's own grid; PDFium first.

        PDFium gives the samples as they are; poppler resamples, off by up to a pixel (mean error 2 to 9 of
        255 on public scans where PDFium had 0).

        Args:
            number: from 1.
            size: width and height of the image as shown, in pixels.
            grey: height × width instead of height × width × 3.

        Raises:
            UnreadableScanError: neither renderer can.
        """
        first = self._by_pdfium(number, size, grey=grey)
        seen = first is not None and not _empty(first)
        return _sized(first if seen else self._by_poppler(number, size, grey=grey) or first, size)

    def _by_poppler(self, number: int, size: tuple[int, int], *, grey: bool) -> Image.Image | None:
        """Draw with poppler; a file on which it failed twice is left to PDFium."""
        if self._poppler_failures > 1:
            return None
        try:
            drawn = raster_poppler(
                self.path, number, size, page_count=self.page_count, grey=grey, seconds=self.seconds
            )
        except Exception:  # noqa: BLE001 - the other renderer is asked, whatever went wrong
            self._poppler_failures += 1
            return None
        return drawn

    def _by_pdfium(self, number: int, size: tuple[int, int], *, grey: bool) -> Image.Image | None:
        """Draw with PDFium."""
        if self.pdfium is None or number > self.pdfium.page_count:
            return None
        try:
            return self.pdfium.draw(number, size, grey=grey)
        except Exception:  # noqa: BLE001 - the page ends as damaged, whatever went wrong
            return None


def _empty(drawn: Image.Image) -> bool:
    """Whether the drawing has one colour only."""
    extrema = drawn.getextrema()
    bands = extrema if isinstance(extrema[0], tuple) else (extrema,)
    return all(low == high for low, high in bands)


def _sized(drawn: Image.Image | None, size: tuple[int, int]) -> Pixels:
    """Return the drawing in exactly the size asked for; poppler may be off by rounding."""
    if drawn is None:
        raise UnreadableScanError(Reason.DAMAGED)
    return np.asarray(drawn if drawn.size == size else drawn.resize(size))
