"""Cut a stretch of text out of a page for a line reader."""

import math

import numpy as np

from models.geometry import Box
from models.scan import Pixels

_PAPER = 255


def cut(pixels: Pixels, box: Box, *, margin: float = 0.0) -> tuple[Pixels, float, float]:
    """Return (crop, left, top): the pixels under `box` grown by `margin`, and its corner on the page.

    Where the box reaches over the page, the page ends the crop; a box with nothing under it gives one
    white pixel.
    """
    height, width = pixels.shape[:2]
    grown = box.grown(margin).clipped(width, height)
    left, top = math.floor(grown.left), math.floor(grown.top)
    crop = pixels[top : math.ceil(grown.bottom), left : math.ceil(grown.right)]
    if crop.size == 0:
        crop = np.full((1, 1), _PAPER, np.uint8)
    return crop, float(left), float(top)


def narrowed(box: Box, left: float, right: float) -> Box:
    """Return `box` between `left` and `right` only."""
    return Box(left=max(box.left, left), top=box.top, right=min(box.right, right), bottom=box.bottom)
