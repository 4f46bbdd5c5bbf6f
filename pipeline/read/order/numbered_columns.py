"""Two columns of numbered items whose frame a bad scan lost: told by their numbers and their common edge."""

import re
from collections.abc import Sequence

from pipeline.read.order.blocks import Block, Row, hull
from pipeline.read.order.parts import is_title
from pipeline.read.piece import Piece

_ITEM = re.compile(r"^\W{0,2}(\d{2})\s?[.),:]")
"""Items from 10 on: smaller numbers are options of one item, read row by row."""
_HEADING = re.compile(r"^\W{0,2}([IVX]{1,4}|[A-E])\s?[./)]")
"""Sections are numbered in Roman figures or capitals."""
_LEAST_ROWS = 3
_AT_EDGE = 0.7
"""Left edges within so many line heights are one edge."""


def numbered_columns(rows: Sequence[Row], width: float, height: float) -> tuple[list[Row], list[Block]]:
    """Return the rows that stand alone, and a block for each stretch of two columns, in reading order.

    Args:
        rows: free-standing rows, top to bottom.
        width: of the page, pixels.
        height: usual height of a line, pixels.
    """
    free: list[Row] = []
    blocks: list[Block] = []
    at = 0
    while at < len(rows):
        edge = _edge(rows[at], width)
        end = at if edge is None else _end(rows, at, edge, height)
        start = at if edge is None else _start(free, edge, height)
        stretch = [*(free[len(free) - start :] if edge is not None and start else []), *rows[at:end]]
        if edge is not None and len(stretch) >= _LEAST_ROWS and _is_two_columns(stretch, edge):
            free = free[: len(free) - start] if start else free
            blocks.append(_block(stretch, edge))
            at = end
        else:
            free.append(rows[at])
            at += 1
    return free, blocks


def _edge(row: Row, width: float) -> float | None:
    """Left edge of the row's first numbered piece in the middle of the page."""
    edges = (piece.box.left for piece in row[1:] if _ITEM.match(piece.text))
    return next((edge for edge in edges if 0.3 * width < edge < 0.7 * width), None)


def _fits(row: Row, edge: float, height: float) -> bool:
    """Tell whether no piece of the row crosses the edge."""
    near = _AT_EDGE * height
    return not any(piece.box.left < edge - near and piece.box.right > edge + near for piece in row)


def _end(rows: Sequence[Row], at: int, edge: float, height: float) -> int:
    end = at
    while (
        end < len(rows)
        and _fits(rows[end], edge, height)
        and _follows(rows, at, end, height)
        and not _is_heading(rows[end])
    ):
        end += 1
    while end > at and not any(piece.box.left > edge - _AT_EDGE * height for piece in rows[end - 1]):
        end -= 1  # rows of the left side only, after the last of the right one, come after anyway
    return end


def _is_heading(row: Row) -> bool:
    """Tell whether a row is the heading of the next section, over both columns."""
    return len(row) == 1 and (_HEADING.match(row[0].text) is not None or is_title(row[0].text))


def _follows(rows: Sequence[Row], at: int, end: int, height: float) -> bool:
    return end == at or hull(rows[end]).top - hull(rows[end - 1]).bottom < 2 * height


def _start(free: Sequence[Row], edge: float, height: float) -> int:
    """How many rows just above have both sides of the same edge."""
    count = 0
    for row in reversed(free):
        aligned = any(abs(piece.box.left - edge) < _AT_EDGE * height for piece in row[1:])
        if not (aligned and _fits(row, edge, height)):
            break
        count += 1
    return count


def _is_two_columns(rows: Sequence[Row], edge: float) -> bool:
    """Tell whether most of the left numbers come before the first right one; else they go on across."""
    left, right = (_numbers(rows, edge, right=side) for side in (False, True))
    return bool(left and right) and 2 * sum(number < right[0] for number in left) > len(left)


def _numbers(rows: Sequence[Row], edge: float, *, right: bool) -> list[int]:
    return [
        int(match[1])
        for row in rows
        for piece in row
        if (piece.box.middle[0] > edge) == right and (match := _ITEM.match(piece.text))
    ]


def _block(rows: Sequence[Row], edge: float) -> Block:
    sides: tuple[list[Row], list[Row]] = ([], [])
    for row in rows:
        for at, side in enumerate(sides):
            part: list[Piece] = [piece for piece in row if (piece.box.middle[0] > edge) == bool(at)]
            if part:
                side.append(tuple(part))
    ordered = (*sides[0], *sides[1])
    return Block(rows=ordered, box=hull([piece for row in ordered for piece in row]))
