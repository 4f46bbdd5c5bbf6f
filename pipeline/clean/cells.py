"""Tick boxes and the cells of digit-box rows."""

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.clean.raster import closed, pooled, shapes
from pipeline.clean.rules import Lines

LEAST_MM, MOST_MM = 2.2, 10.5
"""Inner sides of cells: tick boxes from 2.5 mm, digit boxes to 10 mm."""
ASPECT = 2.2
"""The longer inner side over the shorter is at most this."""
WALLED = 0.65
"""Share of each side that must have a wall beside it before breaks are bridged …"""
ENCLOSED = 0.9
"""… and of all four together; the hollow of a large O reaches 0.85."""
FILLED = 0.55
"""Share of its box that a hollow fills at least; the rest is ink inside."""
THICK = 0.2
"""Walls have at most this share of the hollow's shorter side, strokes of bold titles more."""
DEEP = 8
"""Half-scale pixels to which the thickness of walls is measured."""
BESIDE = 3
"""Half-scale pixels around a hollow in which its walls lie."""
GAP_MM = 1.0
"""Breaks in a wall up to this length are bridged."""


def cells(across: Lines, down: Lines, *, dpi: float) -> tuple[Box, ...]:
    """Return the inner boxes of small four-walled cells, top to bottom, left to right."""
    # Half scale keeps a thin wall by the maximum and quarters the cost of labelling.
    level, plumb = pooled(across.pieces, 2, 2), pooled(down.pieces, 2, 2)
    gap = max(2, round(GAP_MM * dpi / 25.4 / 2))
    walls = closed(closed(level, gap, 1) | closed(plumb, 1, gap), 3, 3)
    stats = shapes(~walls, diagonal=False)
    least, most = (side * dpi / 25.4 / 2 for side in (LEAST_MM, MOST_MM))
    short, long = stats[:, 2:4].min(axis=1), stats[:, 2:4].max(axis=1)
    fits = (short >= least) & (long <= most) & (long <= ASPECT * short)
    fits &= stats[:, 4] >= FILLED * short * long
    kept = [
        row[:4] for row in stats[fits].tolist() if _walled(level, plumb, row) and _cornered(level, plumb, row)
    ]
    boxes = (Box.of((2 * x, 2 * y, 2 * (x + w), 2 * (y + h))) for x, y, w, h in kept)
    return tuple(sorted(boxes, key=lambda box: (box.top, box.left)))


def _walled(level: Pixels, plumb: Pixels, row: list[int]) -> bool:
    left, top, width, height, _ = row
    right, bottom = left + width, top + height
    if left < BESIDE or top < BESIDE or right + BESIDE > level.shape[1] or bottom + BESIDE > level.shape[0]:
        return False  # no wall fits between the cell and the page's side
    sides = (
        level[max(0, top - DEEP) : top, left:right][::-1],
        level[bottom : bottom + DEEP, left:right],
        plumb[top:bottom, max(0, left - DEEP) : left].T[::-1],
        plumb[top:bottom, right : right + DEEP].T,
    )
    shares = [float((side[:BESIDE] > 0).any(axis=0).mean()) for side in sides]
    thick = max(float(np.median((side > 0).sum(axis=0))) for side in sides)
    enclosed = min(shares) >= WALLED and sum(shares) >= 4 * ENCLOSED
    return enclosed and thick <= max(4.0, THICK * min(width, height))


def _cornered(level: Pixels, plumb: Pixels, row: list[int]) -> bool:
    """Tell whether a wall of each direction reaches at least three corners; round letters have none."""
    left, top, width, height, _ = row
    met = 0
    for x in (left - BESIDE, left + width - 1):
        for y in (top - BESIDE, top + height - 1):
            corner = slice(y, y + BESIDE + 1), slice(x, x + BESIDE + 1)
            met += bool(level[corner].any() and plumb[corner].any())
    return met >= 3  # noqa: PLR2004 - one corner may be broken
