"""A sheet with nothing on it but a code that cannot be read: worn, smudged, or scanned too coarsely."""

import cv2
import numpy as np

from models.scan import Pixels

_WIDTH = 1240
"""Pixels: A4 at 150 dpi, enough for bars."""
_STRAIGHT = 25
"""Pixels that an edge runs straight down at least: bars may lean by two degrees."""
_TALL = 60
"""Pixels of a bar at least: 10 mm, more than the walls of digit boxes."""
_APART = 91
"""Pixels between two edges of one code at most: 15 mm, a code that fills the sheet."""
_MARGIN = 31
"""Pixels around a code that belong to it: its caption."""
_WIDE = 150
_EDGES = 12
"""Edges of bars; a table of that height has fewer so close together."""
_EDGE = 40
"""Grey levels from one side of an edge to the other."""
_INK = 128
_ELSEWHERE = 0.004
"""Share of the page that may be inked beside the code: a separator has a caption, a form has lines."""
_QR_SIDE = 0.07
"""Share of the page's width: 15 mm on A4."""


def unread_code(grey: Pixels) -> bool:
    """Tell whether the page (grey) is a sheet with a code; ask only where none could be read."""
    scale = _WIDTH / grey.shape[1]
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA).astype(np.uint8)
    upright = _bars(small)
    box = upright or _turned(_bars(np.rot90(small).copy()), small.shape[1]) or _squares(small)
    return box is not None and _empty_beside(small, box)


_Place = tuple[int, int, int, int]
"""Left, top, right, bottom."""


def _bars(small: Pixels) -> _Place | None:
    """Return where long parallel edges stand close together."""
    slope = np.abs(cv2.Sobel(small, cv2.CV_16S, 1, 0, ksize=1))
    edges = (slope > _EDGE).astype(np.uint8)
    standing = cv2.morphologyEx(edges, cv2.MORPH_OPEN, np.ones((_STRAIGHT, 1), np.uint8))
    joined = cv2.morphologyEx(standing, cv2.MORPH_CLOSE, np.ones((1, _APART), np.uint8))
    count, _, boxes, _ = cv2.connectedComponentsWithStats(joined)
    for left, top, width, height, _area in boxes[1:count].tolist():
        row = standing[top + height // 2, left : left + width].astype(np.int8)
        if width >= _WIDE and height >= _TALL and int((np.diff(row) == 1).sum()) >= _EDGES:
            return left, top, left + width, top + height
    return None


def _turned(place: _Place | None, width: int) -> _Place | None:
    """Return a place on the page turned by a quarter as a place on the page."""
    if place is None:
        return None
    left, top, right, bottom = place
    return width - bottom, left, width - top, right


def _squares(small: Pixels) -> _Place | None:
    """Return where the three squares of a QR code stand."""
    found, corners = cv2.QRCodeDetector().detect(small)
    if not found or corners is None:
        return None
    left, top = corners.reshape(-1, 2).min(axis=0)
    right, bottom = corners.reshape(-1, 2).max(axis=0)
    if min(right - left, bottom - top) < _QR_SIDE * _WIDTH:
        return None
    return int(left), int(top), int(right), int(bottom)


def _empty_beside(small: Pixels, place: _Place) -> bool:
    left, top, right, bottom = place
    ink = small < _INK
    ink[max(0, top - _MARGIN) : bottom + _MARGIN, max(0, left - _MARGIN) : right + _MARGIN] = False
    return bool(ink.mean() < _ELSEWHERE)
