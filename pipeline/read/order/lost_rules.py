"""Cells whose rules a bad scan lost are cut where the rules of the cells beside them run."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.read.order.blocks import Block, Row, hull

_SHARED = 2
"""So many cells beside one another begin at a rule."""
_SAME = 0.3
"""Share of a line's height within which rules lie at one level."""
_FILLED = 0.6
"""Share of the parts of a cell that hold text, if rules are lost: one that spans rows holds a word or two."""


def lost_rules(table: Sequence[Block]) -> list[Block]:
    """Return the cells of one table, tall ones in parts where all rules beside them pass between its rows."""
    found: list[Block] = []
    for block in [_above_others(block, table) for block in table if block.rows]:
        levels = _levels(block, table)
        parts = _cut(block, levels) if len(block.rows) > 1 and levels else [block]
        found += parts if len(parts) > 1 and len(parts) >= _FILLED * (len(levels) + 1) else [block]
    return found


def _above_others(block: Block, table: Sequence[Block]) -> Block:
    """Let a cell end where another of its column begins below its text."""
    foot = max(hull(row).middle[1] for row in block.rows)
    below = [
        other.box.top
        for other in table
        if other.box.left < block.box.middle[0] < other.box.right and foot < other.box.top < block.box.bottom
    ]
    return replace(block, box=replace(block.box, bottom=min(below))) if below else block


def _levels(block: Block, table: Sequence[Block]) -> list[float]:
    """Where rules would run through a cell: between its text, shared by cells at its side."""
    near = _SAME * min((hull(row).height for row in block.rows), default=1.0)
    others = sorted(other.box.top for other in table if other is not block)
    inside = [top for top in others if block.box.top + near < top < block.box.bottom - near]
    levels: list[list[float]] = []
    for top in inside:
        if levels and top - levels[-1][0] <= near:
            levels[-1].append(top)
        else:
            levels.append([top])
    return [tops[0] for tops in levels if len(tops) >= _SHARED]


def _cut(block: Block, levels: Sequence[float]) -> list[Block]:
    """The parts of a cell that hold text; the whole where a rule would run through a row."""
    edges = [block.box.top, *levels, block.box.bottom]
    middles = [hull(row).middle[1] for row in block.rows]
    boxes = [hull(row) for row in block.rows]
    if any(
        box.top + box.height / 4 < level < box.bottom - box.height / 4 for box in boxes for level in levels
    ):
        return [block]
    parts: list[Block] = []
    for top, bottom in pairwise(edges):
        first, last = top == edges[0], bottom == edges[-1]
        rows: tuple[Row, ...] = tuple(
            row
            for row, y in zip(block.rows, middles, strict=True)
            if (first or top <= y) and (last or y < bottom)
        )
        if rows:
            parts.append(replace(block, rows=rows, box=replace(block.box, top=top, bottom=bottom)))
    return parts
