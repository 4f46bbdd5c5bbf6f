"""Cells of a table without upright rules: a text that goes on under its own first line is read to its end."""

from collections.abc import Sequence

from pipeline.read.order.between_lines import between_lines
from pipeline.read.order.blocks import Block, Row, hull
from pipeline.read.piece import Piece

_LEAST = 3
"""Pieces of a row that make it a table's."""
_NEAR = 0.9
"""A text goes on within so many line heights below its last line."""
_SIDES = 2
_FULL = 0.85
"""Share of its side's width from which a text fills it."""
_ALIGNED = 0.6
"""Its lines begin, or have their middles, within so many line heights of each other."""


def wrapped_cells(rows: Sequence[Row], height: float) -> list[Block]:
    """Return a block for each row of free-standing text, with the lines of each cell together.

    Args:
        rows: top to bottom.
        height: usual height of a line, pixels.
    """
    found: list[Block] = []
    at = 0
    while at < len(rows):
        after = at + 1
        if after < len(rows) and _fills_its_side(rows[at], rows[after], height):
            found.append(_side_by_side(rows[at], rows[after]))
            at += 2
            continue
        if ordered := between_lines(rows[at : at + 3], height):
            found.append(Block(rows=ordered, box=hull([piece for row in ordered for piece in row])))
            at += 3
            continue
        cells = [[piece] for piece in rows[at]]
        while len(cells) >= _LEAST and after < len(rows) and _goes_on(cells, rows[after], height):
            for piece in rows[after]:
                _cell_above(cells, piece, height).append(piece)
            after += 1
        pieces = [piece for cell in cells for piece in cell]
        found.append(Block(rows=_in_order(cells), box=hull(pieces)))
        at = after
    return found


def _goes_on(cells: Sequence[list[Piece]], row: Row, height: float) -> bool:
    """Tell whether all pieces of a row go on with a cell above, but the first, whose line names the row."""
    if len(row) >= len(cells) or hull(row).top - max(cell[-1].box.bottom for cell in cells) > _NEAR * height:
        return False
    if len(row) > 1 and all(piece.text.lstrip("(<>≤≥")[:1].isdigit() for piece in row):
        return False  # figures side by side are the next row's, whose name was not read
    above = [_cell_above(cells, piece, height) for piece in row]
    return all(above) and len({id(cell) for cell in above}) == len(row)


def _cell_above(cells: Sequence[list[Piece]], piece: Piece, height: float) -> list[Piece]:
    """The cell that a piece goes on with; an empty list for none."""
    for cell in cells[1:]:
        last = cell[-1].box
        near = piece.box.top - last.bottom < _NEAR * height and ":" not in piece.text
        left, middle = abs(piece.box.left - last.left), abs(piece.box.middle[0] - last.middle[0])
        if near and min(left, middle) < _ALIGNED * height and piece.box.right < last.right + height:
            return cell
    return []


def _fills_its_side(row: Row, below: Row, height: float) -> bool:
    """Tell whether a label's value is so long that it goes on below, beside another label's."""
    if len(row) != _SIDES or len(below) > _SIDES:
        return False
    edge = row[1].box.left
    full = ":" in row[0].text and row[0].box.right - row[0].box.left > _FULL * (edge - row[0].box.left)
    goes_on = ":" not in below[0].text and -_ALIGNED * height < below[0].box.left - row[0].box.left
    beside = all(abs(piece.box.left - edge) < _ALIGNED * height and ":" in piece.text for piece in below[1:])
    near = hull(below).top - hull(row).bottom < _NEAR * height and below[0].box.right < edge
    return full and goes_on and beside and near


def _side_by_side(row: Row, below: Row) -> Block:
    rows = ((row[0],), (below[0],), (row[1],), *((piece,) for piece in below[1:]))
    return Block(rows=rows, box=hull((*row, *below)))


def _in_order(cells: Sequence[list[Piece]]) -> tuple[Row, ...]:
    rows: list[Row] = []
    open_row: list[Piece] = []
    for cell in cells:
        open_row.append(cell[0])
        if len(cell) > 1:
            rows += [tuple(open_row), *((piece,) for piece in cell[1:])]
            open_row = []
    return (*rows, *((tuple(open_row),) if open_row else ()))
