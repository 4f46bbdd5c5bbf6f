"""Rows of a table with rules between its rows only: cells of several lines are read cell by cell."""

from collections.abc import Sequence
from itertools import pairwise

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.order.blocks import Block, Row, hull
from pipeline.read.order.parts import columns_of
from pipeline.read.piece import Piece

_SAME_END = 1.0
"""Rules of one table begin and end within so many line heights of each other."""
_WIDE = 12.0
"""Line heights of such a rule at least."""
_HIGH = 7.0
"""Line heights between two rules of one row at most."""
_RULES, _COLUMNS = 3, 3
"""A table has so many rules and columns at least."""
_BETWEEN = 0.5
"""A text that shares less than this of its height with each line beside it stands between them."""


def rule_bands(rows: Sequence[Row], layout: Layout, height: float) -> tuple[list[Row], list[Block]]:
    """Return the rows that stand alone, and a block for each row of a table that holds several lines.

    Args:
        rows: free-standing rows, top to bottom.
        layout: rules of the same page.
        height: usual height of a line, pixels.
    """
    left = list(rows)
    blocks: list[Block] = []
    for band in _bands(layout, height):
        inside = [row for row in left if _is_inside(hull(row), band, height)]
        if len(inside) < 2:  # noqa: PLR2004 (lines)
            continue
        columns = columns_of([(piece,) for row in inside for piece in row])
        cells = [[piece for part in column for piece in part] for column in columns]
        if len(cells) >= _COLUMNS and _are_cells(cells):
            ordered = tuple((piece,) for cell in cells for piece in cell)
            blocks.append(Block(rows=ordered, box=hull([piece for cell in cells for piece in cell])))
            left = [row for row in left if row not in inside]
    return left, blocks


def _bands(layout: Layout, height: float) -> list[Box]:
    """What lies between two neighbouring rules of one table."""
    tables: list[list[Box]] = []
    for rule in sorted(layout.horizontal, key=lambda one: one.middle[1]):
        if rule.width < _WIDE * height:
            continue
        for table in tables:
            last = table[-1]
            if max(abs(rule.left - last.left), abs(rule.right - last.right)) < _SAME_END * height:
                table.append(rule)
                break
        else:
            tables.append([rule])
    return [
        Box(left=above.left, right=above.right, top=above.middle[1], bottom=below.middle[1])
        for table in tables
        if len(table) >= _RULES
        for above, below in pairwise(table)
        if below.middle[1] - above.middle[1] < _HIGH * height
    ]


def _is_inside(box: Box, band: Box, height: float) -> bool:
    beside = band.left - height < box.left and box.right < band.right + height
    return beside and band.top < box.middle[1] < band.bottom


def _are_cells(cells: Sequence[Sequence[Piece]]) -> bool:
    """Tell whether the columns of a band are cells of one row of the table, and not several rows of it.

    One row has one number or name at its left, or a text in the middle beside two lines; a head says the same
    thing twice, in two languages perhaps, and holds no figures.
    """
    if any(":" in piece.text for cell in cells for piece in cell):
        return False
    several = [cell for cell in cells if len(cell) > 1]
    alone = [cell[0] for cell in cells if len(cell) == 1]
    if not several:
        return False
    head = len({len(cell) for cell in cells}) == 1 and not any(
        map(str.isdigit, "".join(piece.text for cell in cells for piece in cell))
    )
    between = any(_stands_between(piece, cell) for piece in alone for cell in several)
    return head or between or len(cells[0]) == 1


def _stands_between(piece: Piece, cell: Sequence[Piece]) -> bool:
    inside = cell[0].box.middle[1] < piece.box.middle[1] < cell[-1].box.middle[1]
    return inside and all(piece.box.vertical_overlap(line.box) < _BETWEEN for line in cell)
