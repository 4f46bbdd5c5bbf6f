"""Text that stands beside a ruled table forms a column with what is near it: two columns, left one first."""

from collections.abc import Sequence

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.order.block_order import block_order, tables_of
from pipeline.read.order.blocks import Block, Row, hull, hull_of

_FOOT = 0.5
"""A leader or rule under a row lies so many line heights from its foot."""
_NEAR = 12.0
"""Rows further apart than so many line heights (room for a signature) do not belong to one zone."""


def beside(
    rows: Sequence[Row], ruled: Sequence[Block], layout: Layout, height: float
) -> tuple[list[Row], list[Block]]:
    """Return the rows that stand free, and the blocks: cells, and zones of two columns already in order.

    Args:
        rows: free-standing rows, top to bottom.
        ruled: cells of tables.
        layout: rules and leaders of the same page: one that runs under both columns ends them.
        height: usual height of a line in pixels.
    """
    left_over: list[Row] = list(rows)
    blocks: list[Block] = []
    for table in tables_of(ruled):
        zone, taken = _zone(table, left_over, (*layout.leaders, *layout.horizontal), height)
        blocks += [zone] if zone is not None else table
        left_over = [row for row in left_over if row not in taken]
    return left_over, blocks


def _zone(
    table: list[Block], rows: Sequence[Row], lines: Sequence[Box], height: float
) -> tuple[Block | None, list[Row]]:
    box = hull_of(table)
    inside = [at for at, row in enumerate(rows) if box.top < hull(row).middle[1] < box.bottom]
    side = [piece for at in inside for piece in rows[at]]
    right = bool(side) and all(piece.box.left > box.right - height for piece in side)
    if not right and not (side and all(piece.box.right < box.left + height for piece in side)):
        return None, []
    border = (
        (box.right + min(piece.box.left for piece in side)) / 2
        if right
        else (box.left + max(piece.box.right for piece in side)) / 2
    )
    first, last = _reach(rows, (inside[0], inside[-1]), border, lines, height)
    taken = list(rows[first : last + 1])
    columns = (
        [*_part(taken, right=border), *(table if right else [])],
        [*_part(taken, left=border), *([] if right else table)],
    )
    ordered = tuple(row for column in columns for row in block_order(column))
    return Block(rows=ordered, box=hull([piece for row in ordered for piece in row])), taken


def _reach(
    rows: Sequence[Row], inner: tuple[int, int], border: float, lines: Sequence[Box], height: float
) -> tuple[int, int]:
    """First and last row of the zone: upwards while both columns have text, downwards while none crosses."""
    first, last = inner
    while first and _is_parted(rows[first - 1], border, both=True) and _near(rows, first - 1, height):
        first -= 1
    while last + 1 < len(rows) and _is_parted(rows[last + 1], border) and _near(rows, last, height):
        if any(_runs_under(line, rows[last + 1], border, height) for line in lines):
            break
        last += 1
    return first, last


def _runs_under(line: Box, row: Row, border: float, height: float) -> bool:
    """Tell whether a line under a row crosses the border: what stands on it belongs to no column."""
    off = (line.middle[1] - hull(row).bottom) / height
    return abs(off) < _FOOT and line.left < border - height and line.right > border + height


def _near(rows: Sequence[Row], at: int, height: float) -> bool:
    return hull(rows[at + 1]).top - hull(rows[at]).bottom < _NEAR * height


def _is_parted(row: Row, border: float, *, both: bool = False) -> bool:
    """Tell whether no piece of a row crosses the border (and, with `both`, each side has one)."""
    if any(piece.box.left < border < piece.box.right for piece in row):
        return False
    sides = {piece.box.left > border for piece in row}
    return len(sides) > 1 or not both


def _part(rows: Sequence[Row], *, left: float = 0.0, right: float = float("inf")) -> list[Block]:
    """The pieces of each row between two edges, a block a row."""
    parts = (tuple(piece for piece in row if left <= piece.box.middle[0] < right) for row in rows)
    return [Block(rows=(part,), box=hull(part)) for part in parts if part]
