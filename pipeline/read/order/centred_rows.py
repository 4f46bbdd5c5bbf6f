"""Rows of a table in which cells of several lines stand beside cells of one line at half their height."""

from collections.abc import Sequence
from statistics import median

from pipeline.read.order.blocks import Row, hull
from pipeline.read.piece import Piece

_LEAST = 3
"""Rows and columns of such a table at least, and lines of one cell at most."""
_LEVEL = 0.5
"""Texts of one row that have one line stand within so many line heights of each other."""
_CENTRED = 0.6
"""The lines of a cell have their middle within so many line heights of its row's."""


def centred_rows(columns: Sequence[Sequence[Piece]]) -> tuple[Row, ...]:
    """Return the rows of a table, its columns given left to right; nothing where they do not line up so.

    Most columns have one line in each row, all at the same heights; the lines of the others belong to the
    nearest row. A row all of whose cells have one line is one row of text, of others each line is its own.
    """
    tall = max(columns, key=len, default=())
    height = median([piece.box.height for piece in tall] or [0.0])
    counts = [len(column) for column in columns]
    count = max(counts, key=lambda one: (counts.count(one), -one), default=0)
    single = [column for column in columns if len(column) == count]
    if count < _LEAST or len(columns) < _LEAST or 2 * len(single) < len(columns):
        return ()
    levels = [median(piece.box.middle[1] for piece in row) for row in zip(*single, strict=True)]
    level = all(
        abs(piece.box.middle[1] - middle) < _LEVEL * height
        for column in single
        for piece, middle in zip(column, levels, strict=True)
    )
    rows = [[_nearest(column, levels, at) for column in columns] for at in range(count)]
    if not level or not all(
        _is_row(cells, middle, height) for cells, middle in zip(rows, levels, strict=True)
    ):
        return ()
    return tuple(row for cells in rows for row in in_cells(cells))


def _nearest(column: Sequence[Piece], levels: Sequence[float], at: int) -> list[Piece]:
    """The lines of a column that are nearer to one row's middle than to any other's."""
    return [
        piece
        for piece in column
        if min(range(len(levels)), key=lambda one: abs(levels[one] - piece.box.middle[1])) == at
    ]


def _is_row(cells: Sequence[Sequence[Piece]], middle: float, height: float) -> bool:
    found = [cell for cell in cells if cell]
    return all(
        len(cell) <= _LEAST and abs(hull(cell).middle[1] - middle) < _CENTRED * height for cell in found
    )


def in_cells(cells: Sequence[Sequence[Piece]]) -> tuple[Row, ...]:
    """Return a row's cells, left to right: as one row where each has one line, else line by line."""
    if all(len(cell) <= 1 for cell in cells):
        return (tuple(piece for cell in cells for piece in cell),)
    return tuple((piece,) for cell in cells for piece in cell)
