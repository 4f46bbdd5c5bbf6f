"""A line of a page as the line network sees it: an ink map with what stands above and below."""

import math

import cv2
import numpy as np

from models.geometry import Box
from models.scan import Pixels

HEIGHT = 48
"""Pixels of the line itself, with a fifth of its height as margin above and below."""
WINDOW = 3
"""The map is three lines high: the network tells accents from what hangs down from the line above."""
STEP = 6
"""Pixels a time step of the network; widths are multiples of it."""
_MARGIN_Y = 0.2
_MARGIN_X = 0.3
_WIDEST = 4800


def line_ink(pixels: Pixels, box: Box) -> Pixels:
    """Return the ink map (0 = paper, 255 = ink) of the line in `box`.

    Args:
        pixels: the page, grey.
        box: a line or line piece on it; what lies outside the page counts as paper.

    Returns:
        144 rows, a multiple of 6 columns; light text on a dark ground comes out as ink as well.
    """
    high = max(1.0, box.height)
    above = high * (WINDOW * (1 + 2 * _MARGIN_Y) - 1) / 2
    left, right = math.floor(box.left - _MARGIN_X * high), math.ceil(box.right + _MARGIN_X * high)
    top, bottom = math.floor(box.top - above), math.ceil(box.bottom + above)
    dark = _is_dark(pixels, box)
    crop = np.full((bottom - top, max(1, right - left)), 0 if dark else 255, np.uint8)
    height, width = pixels.shape
    seen = pixels[max(0, top) : min(height, bottom), max(0, left) : min(width, right)]
    if seen.size:
        y, x = max(0, -top), max(0, -left)
        crop[y : y + seen.shape[0], x : x + seen.shape[1]] = seen
    wide = crop.shape[1] * HEIGHT * WINDOW / crop.shape[0]
    size = (min(_WIDEST, max(2, round(wide / STEP)) * STEP), HEIGHT * WINDOW)
    method = cv2.INTER_AREA if crop.shape[0] > size[1] else cv2.INTER_LINEAR
    scaled = cv2.resize(crop, size, interpolation=method)
    return (scaled if dark else 255 - scaled).astype(np.uint8)


def ink_column(x: float, box: Box, columns: int) -> float:
    """Return the column, of `columns` in an ink map, of what is `x` pixels from the left edge of `box`."""
    margin = _MARGIN_X * max(1.0, box.height)
    left, right = math.floor(box.left - margin), math.ceil(box.right + margin)
    return (x + box.left - left) * columns / (right - left)


def page_x(column: float, box: Box, columns: int) -> float:
    """Return where a column of the ink map lies, in pixels from the left edge of `box`."""
    margin = _MARGIN_X * max(1.0, box.height)
    left, right = math.floor(box.left - margin), math.ceil(box.right + margin)
    return left + column * (right - left) / columns - box.left


def _is_dark(pixels: Pixels, box: Box) -> bool:
    """Tell whether text is lighter than its ground: then the bright tail of the greys is the longer one."""
    left, top, right, bottom = (max(0, edge) for edge in box.rounded())
    inside = pixels[top:bottom, left:right]
    if not inside.size:
        return False
    low, middle, high = np.percentile(inside, (2, 50, 98))
    return bool(high - middle > 2 * (middle - low) + 8)
