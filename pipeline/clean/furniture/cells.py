"""Tick boxes and the cells of digit-box rows."""

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.clean.furniture.rules import Lines
from pipeline.clean.furniture.walls import walls
from pipeline.clean.raster import Stats, closed, shapes

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
    level, plumb = walls(across, down)
    gap = max(2, round(GAP_MM * dpi / 25.4 / 2))
    framed = closed(closed(level, gap, 1) | closed(plumb, 1, gap), 3, 3)
    stats = shapes(~framed, diagonal=False)
    least, most = (side * dpi / 25.4 / 2 for side in (LEAST_MM, MOST_MM))
    tall = stats[(stats[:, 3] >= least) & (stats[:, 3] <= most) & (stats[:, 2] <= most)]
    hollows = [row for row in _whole(plumb, tall, least) if _shaped(row, least, most)]
    kept = [row[:4] for row in hollows if _walled(level, plumb, row) and _cornered(level, plumb, row)]
    boxes = (Box.of((2 * x, 2 * y, 2 * (x + w), 2 * (y + h))) for x, y, w, h in kept)
    return tuple(sorted(boxes, key=lambda box: (box.top, box.left)))


def _whole(plumb: Pixels, stats: Stats, least: float) -> list[list[int]]:
    """Join the halves of cells that the stem of a figure 1 divides: it ends short of the walls."""
    joined: list[list[int]] = []
    for row in _in_rows(stats):
        last = joined[-1] if joined else None
        if last and min(last[2], row[2]) < least and _divided(plumb, last, row):
            right, bottom = row[0] + row[2], max(last[1] + last[3], row[1] + row[3])
            top = min(last[1], row[1])
            joined[-1] = [last[0], top, right - last[0], bottom - top, last[4] + row[4]]
        else:
            joined.append(row)
    return joined


def _in_rows(stats: Stats) -> list[list[int]]:
    """Order shapes by rows of nearly the same top, left to right within."""
    by_top = stats[np.argsort(stats[:, 1], kind="stable")]
    row = np.cumsum(np.diff(by_top[:, 1], prepend=by_top[:1, 1]) > BESIDE)
    ordered: list[list[int]] = by_top[np.lexsort((by_top[:, 0], row))].tolist()
    return ordered


def _divided(plumb: Pixels, left: list[int], right: list[int]) -> bool:
    start, end = left[0] + left[2], right[0]
    level = abs(left[1] - right[1]) <= BESIDE and abs(left[1] + left[3] - right[1] - right[3]) <= BESIDE
    if not level or not 0 < end - start <= DEEP:
        return False
    top, bottom = min(left[1], right[1]), max(left[1] + left[3], right[1] + right[3])
    above, below = plumb[top - 1, start:end], plumb[min(bottom, len(plumb) - 1), start:end]
    return top < 1 or not (above.any() and below.any())


def _shaped(row: list[int], least: float, most: float) -> bool:
    short, long = sorted(row[2:4])
    return least <= short and long <= most and long <= ASPECT * short and row[4] >= FILLED * short * long


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
