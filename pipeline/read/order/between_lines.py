"""A table's row in which cells of two lines stand around the line of the other cells."""

from collections.abc import Sequence

from pipeline.read.order.blocks import Row, hull
from pipeline.read.order.centred_rows import in_cells

_TIGHT = 0.3
"""Less than so many line heights of white stand between such lines, of one row's height each."""
_SIDES = 2
"""Cells at least that have the line between."""
_ALIGNED = 0.6
"""Lines of one cell begin within so many line heights of each other."""


def between_lines(rows: Sequence[Row], height: float) -> tuple[Row, ...]:
    """Return the row that three rows of text are, cell by cell and line by line; nothing where they are none.

    Args:
        rows: three that follow each other, top to bottom; fewer are none.
        height: usual height of a line, pixels.
    """
    if len(rows) < 3 or len(rows[1]) < _SIDES or len(rows[0]) != len(rows[2]):  # noqa: PLR2004 (lines)
        return ()
    above, between, below = rows
    if any(":" in piece.text for row in rows for piece in row):
        return ()
    tight = hull(between).top - hull(above).bottom < _TIGHT * height
    tight &= hull(below).top - hull(between).bottom < _TIGHT * height
    cells = list(zip(above, below, strict=True))
    under = all(abs(upper.box.left - lower.box.left) < _ALIGNED * height for upper, lower in cells)
    free = not any(
        piece.box.left < hull(cell).right and hull(cell).left < piece.box.right
        for cell in cells
        for piece in between
    )
    if not (tight and under and free):
        return ()
    return in_cells(sorted([*cells, *((piece,) for piece in between)], key=lambda cell: cell[0].box.left))
