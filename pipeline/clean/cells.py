"""Tick boxes and the cells of digit-box rows."""

from models.geometry import Box
from models.scan import Pixels
from pipeline.clean.raster import closed, pooled, shapes
from pipeline.clean.rules import Rules

LEAST_MM, MOST_MM = 2.2, 10.5
"""Inner sides of cells: tick boxes from 2.5 mm, digit boxes to 10 mm."""
ASPECT = 2.2
"""The longer inner side over the shorter is at most this."""
WALLED = 0.7
"""Share of each side that must have a wall beside it."""
FILLED = 0.55
"""Share of its box that a cell's hollow fills at least; the rest is ink inside."""


def cells(found: Rules, *, dpi: float) -> tuple[Box, ...]:
    """Return the inner boxes of small four-walled cells, top to bottom, left to right."""
    walls = found.across | found.down
    # Half scale keeps a thin wall by the maximum and quarters the cost of labelling.
    half = closed(pooled(walls, 2, 2), 3, 3)
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
    if left < 2 or top < 2:  # noqa: PLR2004 - no wall fits between the cell and the page's side
        return False
    sides = (
        half[top - 2 : top, left:right].max(axis=0),
        half[bottom : bottom + 2, left:right],
        half[top:bottom, left - 2 : left].max(axis=1),
        half[top:bottom, right : right + 2],
    )
    if sides[1].shape[0] == 0 or sides[3].shape[1] == 0:
        return False
    covered = (sides[0], sides[1].max(axis=0), sides[2], sides[3].max(axis=1))
    return all(float((side > 0).mean()) >= WALLED for side in covered)
