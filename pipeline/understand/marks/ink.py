"""How much ink stands in a box of the page."""

import numpy as np

from models.geometry import Box
from models.scan import Pixels

_DARK = 150
"""Whitened paper is 255; what is below this is ink."""


def crop(pixels: Pixels, box: Box) -> Pixels:
    """Return the pixels inside `box`, cut at the page's edges; may be empty."""
    height, width = pixels.shape[:2]
    left, top, right, bottom = box.clipped(width, height).rounded()
    return pixels[top:bottom, left:right]


def ink_share(pixels: Pixels, box: Box) -> float:
    """Return the share (0–1) of dark pixels inside `box` of a whitened page; 0 for an empty crop."""
    part = crop(pixels, box)
    return float(np.mean(part < _DARK)) if part.size else 0.0


def inner(box: Box, share: float = 0.16) -> Box:
    """Return `box` without its outer `share` on every side: walls and their shadows stay out."""
    across, down = box.width * share, box.height * share
    return Box(left=box.left + across, top=box.top + down, right=box.right - across, bottom=box.bottom - down)
