"""TIFF, JPEG and PNG: the only door to Pillow's file decoders."""

import warnings
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from models.errors import UnreadableScanError
from models.scan import MediaType, Pixels, Reason
from pipeline.open.limits import Limits
from pipeline.open.plausible_dpi import DEFAULT_DPI, plausible_dpi
from pipeline.open.tiff_directories import Directories, tiff_directories
from pipeline.open.to_pixels import WHITE, WIDE_MODES, to_pixels
from pipeline.open.whole_jpeg import whole_jpeg

FORMATS = {MediaType.TIFF: "TIFF", MediaType.JPEG: "JPEG", MediaType.PNG: "PNG"}
ORIENTATION = 0x0112
PHOTOMETRIC = 0x0106
WHITE_IS_ZERO = 0
SIDEWAYS = frozenset({5, 6, 7, 8})
"""Values of the orientation tag that swap width and height."""
SQUARE_ENOUGH = 1.25
"""Fax pages have pixels up to twice as high as wide; viewers show them stretched, so do we."""


class ImageSource:
    """An image file; only TIFF has several pages."""

    def __init__(self, path: str, media_type: MediaType, *, limits: Limits) -> None:
        Image.MAX_IMAGE_PIXELS = limits.pixels
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        self._path = path
        self._format = FORMATS[media_type]
        self._limits = limits
        self._frames = self._declared_frames()
        self.page_count = len(self._frames.pages) + self._frames.broken
        if self.page_count == 0:
            raise UnreadableScanError(Reason.EMPTY)
        if not self._frames.pages:
            raise UnreadableScanError(Reason.DAMAGED)
        self._image: Image.Image | None = None

    def page(self, number: int) -> tuple[Pixels, float]:
        """Return pixels and dpi of a page, `number` from 1; the page behind a broken chain is damaged."""
        if number > len(self._frames.pages):
            raise UnreadableScanError(Reason.DAMAGED)
        try:
            return self._decoded(self._frames.pages[number - 1])
        except (Image.DecompressionBombError, Image.DecompressionBombWarning):
            raise UnreadableScanError(Reason.TOO_LARGE) from None
        except Exception:
            self._image = None  # after a failure Pillow's frame pointer cannot be trusted
            raise

    def _declared_frames(self) -> Directories:
        """Return the frames that are pages."""
        if self._format != "TIFF":
            return Directories(pages=(0,), broken=False)
        with Path(self._path).open("rb") as stream:
            return tiff_directories(stream, most=self._limits.pages + 1)

    def _decoded(self, frame: int) -> tuple[Pixels, float]:
        """Decode one frame as a viewer shows it."""
        if self._image is None:
            # By name, Pillow would map plain TIFF samples into memory and garble those that lie sideways.
            stream = Path(self._path).open("rb")  # noqa: SIM115 - pages are decoded from it as asked for
            self._image = Image.open(stream, formats=(self._format,))
        image = self._image
        if self._format == "TIFF":
            image.seek(frame)
        width, height = image.size
        if max(width, height) > self._limits.side or width * height > self._limits.pixels:
            raise UnreadableScanError(Reason.TOO_LARGE)
        horizontal, vertical = _stated_dpi(image)
        sideways = image.getexif().get(ORIENTATION, 1) in SIDEWAYS
        turned = ImageOps.exif_transpose(self._loaded(image))
        if sideways:
            horizontal, vertical = vertical, horizontal
        turned, dpi = _squared(turned, horizontal, vertical)
        pixels = to_pixels(turned)
        shown = np.uint8(WHITE) - pixels if _negative(image) else pixels
        return shown, plausible_dpi(dpi, longest_side=max(turned.size))

    def _loaded(self, image: Image.Image) -> Image.Image:
        """Decode all samples; a JPEG may lack its end mark, nothing else."""
        try:
            image.load()
        except OSError:
            whole = whole_jpeg(Path(self._path).read_bytes()) if self._format == "JPEG" else None
            if whole is None:
                raise
            return whole
        return image


def _negative(image: Image.Image) -> bool:
    """Whether white is zero in the samples; Pillow turns only those of up to 8 bits over."""
    return image.mode in WIDE_MODES and getattr(image, "tag_v2", {}).get(PHOTOMETRIC) == WHITE_IS_ZERO


def _stated_dpi(image: Image.Image) -> tuple[float, float]:
    """Return what the file says (horizontal, vertical), 300 where it says nothing sensible."""
    try:
        horizontal, vertical = (float(value) for value in image.info["dpi"])
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return DEFAULT_DPI, DEFAULT_DPI
    return horizontal, vertical


def _squared(image: Image.Image, horizontal: float, vertical: float) -> tuple[Image.Image, float]:
    """Stretch an image whose pixels are far from square; return it with its dpi."""
    high, low = max(horizontal, vertical), min(horizontal, vertical)
    if not SQUARE_ENOUGH < high / max(low, 1e-9) <= 1 / SQUARE_ENOUGH * 4:
        return image, horizontal
    size = round(image.width * high / horizontal), round(image.height * high / vertical)
    return image.convert("L" if image.mode == "1" else image.mode).resize(size), high
