"""Scans (uploaded files) and the pages inside them."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
"""Height × width × 3 (RGB) or height × width (grey); 0 = black, 255 = white paper."""


class MediaType(StrEnum):
    """The only file types that are decoded; everything else is `unsupported_type`."""

    PDF = "application/pdf"
    TIFF = "image/tiff"
    JPEG = "image/jpeg"
    PNG = "image/png"


class Reason(StrEnum):
    """Why a file or page is in quarantine: closed, one word each, in docs/errors.md."""

    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    EMPTY = "empty"
    UNSUPPORTED_TYPE = "unsupported_type"
    TOO_LARGE = "too_large"
    TOO_MANY_PAGES = "too_many_pages"
    TIMEOUT = "timeout"
    DECODER_CRASH = "decoder_crash"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One side of paper as a viewer shows it (EXIF and /Rotate applied).

    `pixels` is the native grid where one image fills the page, else a 300 dpi raster.
    """

    number: int
    """From 1, in file order."""
    pixels: Pixels
    dpi: float
    """Dots per inch of `pixels`; 300.0 where the file does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFault:
    """A declared page that could not become pixels; it is counted, never dropped."""

    number: int
    reason: Reason
