"""Results in two columns, each with its normal range at its end: the left column is read first."""

import re
from collections.abc import Sequence

from pipeline.read.order.blocks import Block, Row, hull
from pipeline.read.order.parts import text_of

_FIGURE = r"\d[\d.,]*"
_RANGE = re.compile(rf"({_FIGURE}\s*[-–]+\s*{_FIGURE}|[<>≤≥]\s*{_FIGURE})\s*\)?\W?$")
_LEAST = 3
"""Rows with a result on both sides."""
_EDGE = 0.7
"""Left edges within so many line heights are one edge."""
_NEAR = 1.5
"""Rows follow each other within so many line heights."""


def measured_columns(rows: Sequence[Row], height: float) -> tuple[list[Row], list[Block]]:
    """Return the rows that stand alone, and a block for each stretch of two columns of results.

    Args:
        rows: free-standing rows, top to bottom.
        height: usual height of a line, pixels.
    """
    alone: list[Row] = []
    blocks: list[Block] = []
    at = 0
    while at < len(rows):
        sides = _stretch(rows[at:], height)
        if sum(bool(right) for _, right in sides) >= _LEAST:
            ordered = tuple(side[at] for at in (0, 1) for side in sides if side[at])
            blocks.append(Block(rows=ordered, box=hull([piece for row in ordered for piece in row])))
            at += len(sides)
        else:
            alone.append(rows[at])
            at += 1
    return alone, blocks


def _stretch(rows: Sequence[Row], height: float) -> list[tuple[Row, Row]]:
    """Left and right side of the rows from the first on that hold results at the same two edges."""
    found: list[tuple[Row, Row]] = []
    for row in rows:
        left, right = _sides(row)
        if not left or (not found and not right):
            break
        if found and not (
            _is_near(hull(row).top - hull([*found[-1][0], *found[-1][1]]).bottom, _NEAR * height)
            and _is_near(left[0].box.left - found[0][0][0].box.left, _EDGE * height)
            and (not right or _is_near(right[0].box.left - found[0][1][0].box.left, _EDGE * height))
        ):
            break
        found.append((left, right))
    return found


def _sides(row: Row) -> tuple[Row, Row]:
    """The row's two results; the second is empty where it has one, both where its end is no range."""
    if not _RANGE.search(text_of(row)):
        return (), ()
    for cut in range(1, len(row)):
        if _RANGE.search(text_of(row[:cut])):
            return row[:cut], row[cut:]
    return row, ()


def _is_near(distance: float, reach: float) -> bool:
    return abs(distance) <= reach
