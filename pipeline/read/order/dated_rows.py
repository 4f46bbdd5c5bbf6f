"""Days of a sheet that no rule parts: told by the dates in its first column."""

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.read.order.blocks import Block, Row, hull

_DATE = re.compile(r"^\W{0,2}\d{1,2}\s?(/\s?\d{1,2}|([.-])\s?\d{1,2}\s?\2\s?\d{2,4})\b")
_LEAST = 2
"""Dates in the first column."""
_BESIDE = 0.75
"""Columns of one sheet share this share of their height."""
_LEVEL = 0.5
"""Rows that overlap by this share stand at one level."""


def dated_rows(columns: Sequence[Sequence[Block]]) -> tuple[Row, ...]:
    """Return the rows of cells side by side, day by day, each day column by column; none without days.

    Args:
        columns: cells of one table, left column first; the first one holds the dates. A day begins at the
            height of its date, and something stands beside each date.
    """
    if len(columns) < _LEAST or any(len(column) > 1 for column in columns):
        return ()
    first, *beside = (column[0] for column in columns)
    dates = [row for row in first.rows if _DATE.match(row[0].text)]
    if len(dates) < _LEAST or dates[0] is not first.rows[0]:
        return ()
    if any(block.box.vertical_overlap(first.box) < _BESIDE for block in beside):
        return ()
    others = [row for block in beside for row in block.rows]
    if not all(any(_are_level(date, row) for row in others) for date in dates):
        return ()
    starts = sorted(hull(date).top - hull(date).height / 2 for date in dates[1:])
    borders = [float("-inf"), *starts, float("inf")]
    return tuple(
        row
        for top, bottom in pairwise(borders)
        for block in (first, *beside)
        for row in block.rows
        if top <= hull(row).top < bottom
    )


def _are_level(one: Row, other: Row) -> bool:
    return hull(one).vertical_overlap(hull(other)) > _LEVEL
