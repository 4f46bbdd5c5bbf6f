"""A cheap first look at a scan: a thumbnail with the local paper brightness divided out."""

import math
from dataclasses import dataclass

import cv2
import numpy as np

from models.scan import Pixels
from pipeline.clean.raster import divided, grown, halved, shrunk, stretched

LONG_SIDE = 1170
"""Pixels of the thumbnail's long side: A4 at 100 dpi, where 10 pt text still has rows and letters."""

COLOUR_SPREAD = 12
"""Channel difference (0–255) above which a thumbnail pixel is coloured; JPEG noise stays below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the cheap steps see; all images share one grid."""

    grey: Pixels
    """Height × width, long side at most `LONG_SIDE`."""
    paper: Pixels
    """Local brightness of the paper."""
    ink: Pixels
    """0 = as bright as the paper around, 255 = black."""
    scale: float
    """Scan pixels per thumbnail pixel, >= 1."""
    dpi: float
    """Dots per inch of the thumbnail."""

    def mm(self, millimetres: float) -> float:
        """Thumbnail pixels that `millimetres` of paper take."""
        return millimetres * self.dpi / 25.4


def look(grey: Pixels, *, dpi: float) -> Look:
    """Shrink a grey page of `dpi` and weigh its ink against the paper around it."""
    height, width = grey.shape
    scale = max(1.0, max(height, width) / LONG_SIDE)
    small = halved(grey, int(math.log2(scale)))
    size = (round(width / scale), round(height / scale))
    small = shrunk(small, *size) if small.shape != size[::-1] else small
    return look_at(small, scale=scale, dpi=dpi / scale)


def look_at(small: Pixels, *, scale: float, dpi: float) -> Look:
    """Weigh the ink of a thumbnail of `dpi`."""
    paper = local_paper(small)
    return Look(grey=small, paper=paper, ink=np.bitwise_not(divided(small, paper)), scale=scale, dpi=dpi)


def local_paper(small: Pixels) -> Pixels:
    """Estimate the paper brightness behind the ink of a thumbnail (about 100 dpi).

    Strokes are bridged by a maximum, larger dark spots by a median over about 20 mm.
    """
    height, width = small.shape
    coarse = shrunk(grown(small, 5, 5), width // 4, height // 4)
    coarse = np.asarray(cv2.GaussianBlur(cv2.medianBlur(coarse, 21), (0, 0), 3.0), np.uint8)
    return np.maximum(stretched(coarse, width, height), 1).astype(np.uint8, copy=False)
