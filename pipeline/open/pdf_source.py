"""PDF pages: the scan inside where there is one, else drawn at 300 dpi."""

import io
import math
from pathlib import Path

import numpy as np
import pikepdf

from models.errors import UnreadableScanError
from models.scan import Pixels, Reason
from pipeline.open.colour_space import colour_space
from pipeline.open.embedded_pixels import embedded_pixels
from pipeline.open.limits import Limits
from pipeline.open.lone_image import lone_image
from pipeline.open.page_view import page_view
from pipeline.open.page_wholeness import content_is_whole, holds_ink
from pipeline.open.placement import Placement, place
from pipeline.open.plain_samples import CutOffError
from pipeline.open.plausible_dpi import DEFAULT_DPI, plausible_dpi
from pipeline.open.raster_pdfium import PdfiumFile
from pipeline.open.renderers import Renderers
from pipeline.open.scene import LoneImage

LOWEST_DPI = 10.0
"""A headline of 2 cm is 8 pixels high; a page of 20 m side, which no scanner makes, is drawn as coarse."""
OVERLAID_DPI = 195.0
"""Print on a coarser image is drawn finer: there the image is the background of a form."""


class PdfSource:
    """An open PDF, seen by three libraries that forgive different faults."""

    def __init__(self, path: str, *, limits: Limits) -> None:
        self._limits = limits
        self._structure = _structure(path)
        pdfium = _pdfium(path, self._structure)
        listed = tuple(page.obj for page in self._structure.pages) if self._structure else ()
        self._pages = listed
        self.page_count = _declared(len(listed), pdfium.page_count if pdfium else 0, most=limits.pages)
        self._repaired = self._structure is not None and _was_damaged(self._structure)
        if self.page_count == 0:
            raise UnreadableScanError(
                Reason.DAMAGED if self._repaired or not self._structure else Reason.EMPTY
            )
        self._renderers = Renderers(
            path=path, page_count=self.page_count, pdfium=pdfium, seconds=limits.poppler_seconds
        )

    def page(self, number: int) -> tuple[Pixels, float]:
        """Return pixels and dpi of a page, `number` from 1."""
        page = self._pages[number - 1] if number <= len(self._pages) else None
        taken = self._taken(number, page) if page is not None else None
        if taken is not None:
            return taken
        inches = self._renderers.inches(number) if page is None else page_view(page).inches
        pixels, dpi = self._drawn(number, inches)
        doubtful = self._repaired or _uniform(pixels)
        if doubtful and (page is None or not content_is_whole(page, repaired=self._repaired)):
            raise UnreadableScanError(Reason.DAMAGED)
        return pixels, dpi

    def _taken(self, number: int, page: pikepdf.Object) -> tuple[Pixels, float] | None:
        """Return the page in the native grid of the one image that fills it, None where there is none."""
        view = page_view(page)
        lone = lone_image(page, view)
        if lone is None:
            return None
        columns, rows = int(lone.stream.get("/Width", 0)), int(lone.stream.get("/Height", 0))
        placement = place(lone.matrix, view, columns=columns, rows=rows) if min(columns, rows) > 0 else None
        if placement is None or not self._fits(columns, rows):
            return None
        if lone.overlaid and placement.dpi < OVERLAID_DPI:
            return None
        pixels = _unpacked(lone, placement, columns=columns, rows=rows)
        if pixels is None:
            size = (placement.width, placement.height)
            space = colour_space(lone.stream.get("/ColorSpace"))
            grey = space is not None and space.grey and not lone.overlaid
            pixels = self._renderers.draw_grid(number, size, grey=grey)
            if _uniform(pixels) and holds_ink(lone.stream):
                raise UnreadableScanError(Reason.DAMAGED)
        return pixels, plausible_dpi(placement.dpi, longest_side=max(placement.width, placement.height))

    def _drawn(self, number: int, inches: tuple[float, float]) -> tuple[Pixels, float]:
        """Draw a page at 300 dpi, less where it would be too large."""
        size, dpi = raster_size(inches, self._limits)
        return self._renderers.draw(number, size), dpi

    def _fits(self, width: int, height: int) -> bool:
        """Whether so many pixels are within the limits."""
        return max(width, height) <= self._limits.side and width * height <= self._limits.pixels


def raster_size(inches: tuple[float, float], limits: Limits) -> tuple[tuple[int, int], float]:
    """Return width and height in pixels at 300 dpi, or at what the limits leave of it, and that dpi.

    Raises:
        UnreadableScanError: what they leave shows nothing.
    """
    width, height = (min(max(side, 1e-3), 1e9) * DEFAULT_DPI for side in inches)
    scale = min(1.0, limits.side / max(width, height), math.sqrt(limits.pixels / (width * height)))
    if DEFAULT_DPI * scale < LOWEST_DPI:
        raise UnreadableScanError(Reason.TOO_LARGE)
    size = max(1, int(width * scale + 0.5)), max(1, int(height * scale + 0.5))
    return (min(size[0], limits.side), min(size[1], limits.pixels // size[0])), DEFAULT_DPI * scale


def _unpacked(lone: LoneImage, placement: Placement, *, columns: int, rows: int) -> Pixels | None:
    """Return the image's own samples as shown, None where it has to be drawn.

    Raises:
        UnreadableScanError: a part of the image is missing.
    """
    if not lone.plain or lone.overlaid:
        return None
    try:
        samples = embedded_pixels(lone.stream, columns=columns, rows=rows)
    except CutOffError:
        raise UnreadableScanError(Reason.DAMAGED) from None
    return None if samples is None else np.ascontiguousarray(placement.apply(samples))


def _structure(path: str) -> pikepdf.Pdf | None:
    """Open with pikepdf, which repairs most; None where it cannot.

    That includes files with a password; whether one is really needed PDFium knows better, since a password
    may guard nothing but an attachment.
    """
    try:
        return pikepdf.open(Path(path), access_mode=pikepdf.AccessMode.stream)
    except (pikepdf.PasswordError, pikepdf.PdfError, ValueError, RuntimeError):
        return None


def _pdfium(path: str, structure: pikepdf.Pdf | None) -> PdfiumFile | None:
    """Open with PDFium; where it refuses the file, what pikepdf made of it.

    Raises:
        UnreadableScanError: neither library can open the file.
    """
    try:
        return PdfiumFile(path)
    except UnreadableScanError:
        if structure is None:
            raise
    repaired = io.BytesIO()
    try:
        structure.save(repaired)
        return PdfiumFile(repaired.getvalue())
    except (UnreadableScanError, pikepdf.PdfError, ValueError, RuntimeError):
        return None


def _was_damaged(structure: pikepdf.Pdf) -> bool:
    """Whether pikepdf had to guess where the objects are; other warnings are about style."""
    return any("file is damaged" in str(warning) for warning in structure.get_warnings())


def _declared(listed: int, counted: int, *, most: int) -> int:
    """Return the larger count; a count beyond all limits is believed only if pages stand behind it."""
    return listed if counted > most >= listed > 0 else max(listed, counted)


def _uniform(pixels: Pixels) -> bool:
    """Whether nothing is drawn on the page."""
    return bool((pixels == pixels.flat[0]).all())
