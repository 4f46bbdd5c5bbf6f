"""Tick boxes and the cells of digit-box rows."""

from models.geometry import Box
from models.scan import Pixels
from pipeline.clean.raster import closed, pooled, shapes
from pipeline.clean.rules import Lines

LEAST_MM, MOST_MM = 2.2, 10.5
"""Inner sides of cells: tick boxes from 2.5 mm, digit boxes to 10 mm."""
ASPECT = 2.2
"""The longer inner side over the shorter is at most this."""
WALLED = 0.7
"""Share of each side that must have a wall beside it."""
FILLED = 0.55
"""Share of its box that a cell's hollow fills at least; the rest is ink inside."""
GAP_MM = 1.0
"""Breaks in a wall up to this length are bridged."""


def cells(across: Lines, down: Lines, *, dpi: float) -> tuple[Box, ...]:
    """Return the inner boxes of small four-walled cells, top to bottom, left to right."""
    # Half scale keeps a thin wall by the maximum and quarters the cost of labelling.
    gap = max(2, round(GAP_MM * dpi / 25.4 / 2))
    walls = closed(pooled(across.pieces, 2, 2), gap, 1) | closed(pooled(down.pieces, 2, 2), 1, gap)
    half = closed(walls, 3, 3)
    stats = shapes(~half, diagonal=False)
    least, most = (side * dpi / 25.4 / 2 for side in (LEAST_MM, MOST_MM))
    short, long = stats[:, 2:4].min(axis=1), stats[:, 2:4].max(axis=1)
    fits = (short >= least) & (long <= most) & (long <= ASPECT * short)
    fits &= stats[:, 4] >= FILLED * short * long
    kept = [row[:4] for row in stats[fits].tolist() if _walled(half, row)]
    boxes = (Box.of((2 * x, 2 * y, 2 * (x + w), 2 * (y + h))) for x, y, w, h in kept)
    return tuple(sorted(boxes, key=lambda box: (box.top, box.left)))


def _walled(half: Pixels, row: list[int]) -> bool:
    left, top, width, height, _ = row
    right, bottom = left + width, top + height
    if left < 2 or top < 2 or right > half.shape[1] - 2 or bottom > half.shape[0] - 2:  # noqa: PLR2004
        return False  # no wall fits between the cell and the page's side
    sides = (
        half[top - 2 : top, left:right].max(axis=0),
        half[bottom : bottom + 2, left:right].max(axis=0),
        half[top:bottom, left - 2 : left].max(axis=1),
        half[top:bottom, right : right + 2].max(axis=1),
    )
    return all(float((side > 0).mean()) >= WALLED for side in sides)
