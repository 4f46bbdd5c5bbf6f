"""Pixels of a clean page as a small picture that a PDF can hold."""

import io
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np
from PIL import Image

from models.scan import Pixels
from pipeline.export.paper_white import paper_white

SHARP_DPI = 200.0
"""Grey and colour pages are brought down to this: 8-point letters stay 11 pixels high in the x-height."""
BLANK_DPI = 100.0
QUALITY = 72
"""JPEG; below 70 ringing closes the loops of small letters with two diacritics."""
BLANK_QUALITY = 50
_COLOUR_STEP = 40
"""Difference between the strongest and weakest channel from which a pixel counts as coloured."""
_COLOUR_SHARE = 0.0005
"""A stamp of 1 cm² covers 0.0016 of A4."""
_GREY = 2
"""Dimensions of a page without colour."""
_STRIP_OFFSETS, _STRIP_BYTE_COUNTS = 273, 279
"""TIFF tags."""
_THRESHOLD = 128
_INK, _PAPER = 64, 235
"""Greys between them belong on an edge."""
_ASTRAY_SHARE = 0.02
"""Of the ink; more would be a picture, a shade or faint writing that black and white would lose."""
_NEIGHBOURS = np.ones((3, 3), np.uint8)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageImage:
    """An encoded picture."""

    encoded: bytes
    kind: Literal["jpeg", "g4"]
    width: int
    height: int
    channels: Literal[1, 3]


def page_image(pixels: Pixels, *, dpi: float, blank: bool = False) -> PageImage:
    """Encode a page: CCITT Group 4 where it is black on white, JPEG elsewhere.

    Args:
        pixels: height × width × 3 (RGB) or height × width (grey).
        dpi: of `pixels`; more than `SHARP_DPI` (`BLANK_DPI` for a blank page) is brought down to it.
        blank: nobody reads anything on this page.
    """
    plain = _grey(pixels) if pixels.ndim == _GREY or not _coloured(pixels) else pixels
    if plain.ndim == _GREY and _two_tone(plain, edges=dpi >= SHARP_DPI):
        return _g4(plain)
    if blank:
        return _jpeg(paper_white(_brought_down(plain, dpi, BLANK_DPI)), BLANK_QUALITY)
    return _jpeg(paper_white(_brought_down(plain, dpi, SHARP_DPI)), QUALITY)


def _grey(pixels: Pixels) -> Pixels:
    if pixels.ndim == _GREY:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def _two_tone(grey: Pixels, *, edges: bool) -> bool:
    """Tell whether greys lie only on the edges of the ink, as after a fax-like scan that was straightened.

    With few dots an inch the greys of the edges carry the shape of the letters: then `edges` may not be grey.
    """
    dark = np.where(grey < _THRESHOLD, 255, 0).astype(np.uint8)
    core = np.asarray(cv2.erode(dark, _NEIGHBOURS)) if edges else dark
    near = np.asarray(cv2.dilate(dark, _NEIGHBOURS)) if edges else dark
    astray = ((grey > _INK) & (core > 0)) | ((grey < _PAPER) & (near == 0))
    return int(np.count_nonzero(astray)) <= _ASTRAY_SHARE * int(np.count_nonzero(dark))


def _coloured(pixels: Pixels) -> bool:
    """Averages of 4 × 4 pixels are looked at: the noise of a sensor is no colour."""
    height, width = pixels.shape[:2]
    size = max(1, width // 4), max(1, height // 4)
    sample = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))
    return float((np.ptp(sample, axis=2) > _COLOUR_STEP).mean()) > _COLOUR_SHARE


def _brought_down(pixels: Pixels, dpi: float, target: float) -> Pixels:
    if dpi <= target:
        return pixels
    height, width = pixels.shape[:2]
    size = max(1, round(width * target / dpi)), max(1, round(height * target / dpi))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def _jpeg(pixels: Pixels, quality: int) -> PageImage:
    target = io.BytesIO()
    Image.fromarray(pixels).save(target, "JPEG", quality=quality, optimize=True)
    height, width = pixels.shape[:2]
    channels: Literal[1, 3] = 1 if pixels.ndim == _GREY else 3
    return PageImage(encoded=target.getvalue(), kind="jpeg", width=width, height=height, channels=channels)


def _g4(grey: Pixels) -> PageImage:
    """Take the one strip of a Group 4 TIFF; ink is 1, which fax coding and PDF call black."""
    target = io.BytesIO()
    height, width = grey.shape
    ink = np.where(grey < _THRESHOLD, 255, 0).astype(np.uint8)
    bits = Image.fromarray(ink).convert("1", dither=Image.Dither.NONE)
    bits.save(target, "TIFF", compression="group4", strip_size=width * height)
    with Image.open(target) as tiff:
        (offset,), (count,) = tiff.tag_v2[_STRIP_OFFSETS], tiff.tag_v2[_STRIP_BYTE_COUNTS]  # type: ignore[attr-defined]
    strip = target.getvalue()[offset : offset + count]
    return PageImage(encoded=strip, kind="g4", width=width, height=height, channels=1)
