"""Boxes for ticks: cells that stand alone, unlike those in rows for digits."""

from models.clean_page import Layout
from models.geometry import Box

_NEAR = 0.6
"""Cells closer than this share of their width are neighbours in a row of digit boxes."""


def single_cells(layout: Layout) -> tuple[Box, ...]:
    """Return the cells with no neighbour at their left or right."""
    return tuple(cell for cell in layout.cells if not any(_beside(cell, other) for other in layout.cells))


def _beside(cell: Box, other: Box) -> bool:
    if cell is other or cell.vertical_overlap(other) < 0.5:  # noqa: PLR2004 (half)
        return False
    gap = max(other.left - cell.right, cell.left - other.right)
    return gap < _NEAR * cell.width
