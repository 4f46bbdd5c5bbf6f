"""Blocks in the order a person reads: row by row, but column by column where the rows do not line up."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from models.geometry import Box
from pipeline.read.base_letters import base_letters
from pipeline.read.order.blocks import Block, Row, hull_of
from pipeline.read.order.centred_rows import centred_rows
from pipeline.read.order.dated_rows import dated_rows
from pipeline.read.order.lost_rules import lost_rules
from pipeline.read.order.rows import rows_of

_SLACK = 0.25
"""Blocks may overlap by this share of the lower one and still lie one above (or beside) the other."""
_TOUCH = 0.1
"""Cells of one table lie no further apart than this share of their height."""
_INNER = 0.25
"""What lies further than this share of a cell's height inside it is no rule of its own."""
_SHORT, _LEAST_ROWS = 0.75, 3
"""Share of a cell's width that texts fill, and of such texts; rows, if rules between them are lost."""
_FULL, _SURE_ROWS = 4, 5
"""Columns of running text are fewer: so many columns with a text in each of so many rows make a table."""
_GROUP = 2
"""Lines of a cell that names the group of the rows beside it."""
_LABEL = re.compile(r"[^\W\d_]\s*:(?!\d)")
"""A label with its colon, and no time of day."""
_SHARED, _LEVEL = 2, 3.0
"""Rows that two groups of cells share, within so many pixels, if they are one table."""
_HEAD_LETTERS = 8
_SAME_WORDS = 85
"""Percent of two heads' letters that agree, if they are the same."""


def block_order(blocks: Sequence[Block]) -> tuple[Row, ...]:
    """Return all rows in reading order.

    A row of a ruled table whose cells hold one row of text each is one row; cells that hold several are
    read one after the other. Tables side by side (told by their repeated head, or by rules that do not go
    through) are read one after the other.
    """
    tables = map(lost_rules, tables_of([block for block in blocks if block.ruled]))
    units = [*tables, *([block] for block in blocks if not block.ruled)]
    return tuple(row for unit in _in_order(units) for row in _table_order(unit))


def tables_of(ruled: Sequence[Block]) -> list[list[Block]]:
    """Return groups of cells, one a table: they touch, or stand in the same rows with empty cells between."""
    tables: list[list[Block]] = []
    for block in ruled:
        reach = block.box.grown(_TOUCH * block.box.height + 2)
        touching = [table for table in tables if any(reach.overlap(other.box) > 0 for other in table)]
        tables = [table for table in tables if table not in touching]
        tables.append([block, *(other for table in touching for other in table)])
    joined: list[list[Block]] = []
    for table in tables:
        same = [other for other in joined if _shared_rows(table, other) >= _SHARED]
        joined = [other for other in joined if other not in same]
        joined.append([*table, *(block for other in same for block in other)])
    return joined


def _shared_rows(one: Sequence[Block], other: Sequence[Block]) -> int:
    """How many rows of a table are as high as one of another, and at the same height."""
    rows = {(block.box.top, block.box.bottom) for block in one}
    others = {(block.box.top, block.box.bottom) for block in other}
    return sum(any(max(abs(a - c), abs(b - d)) <= _LEVEL for c, d in others) for a, b in rows)


def _in_order(units: Sequence[list[Block]]) -> list[list[Block]]:
    """Tables and free rows from top to bottom; side by side, from left to right."""
    boxed = [(Box.hull(block.box for block in unit), unit) for unit in units]
    bands: list[list[tuple[Box, list[Block]]]] = []
    for box, unit in sorted(boxed, key=lambda one: one[0].middle[1]):
        if bands and any(box.vertical_overlap(other) > 0.5 for other, _ in bands[-1]):  # noqa: PLR2004 (half)
            bands[-1].append((box, unit))
        else:
            bands.append([(box, unit)])
    return [unit for band in bands for _, unit in sorted(band, key=lambda one: one[0].left)]


def _table_order(blocks: Sequence[Block]) -> tuple[Row, ...]:
    """Rows of one table."""
    known = [block for block in blocks if block.rows]
    if len(known) <= 1:
        return tuple(row for block in known for row in block.rows)
    twins = _twins(known)
    if len(twins) > 1:
        return tuple(row for part in twins for row in _table_order(part))
    bands = _cut(known, across=True)
    if len(bands) > 1:  # the rest again as a whole: twins may begin under a common head
        rest = [block for band in bands[1:] for block in band]
        return (*_table_order(bands[0]), *_table_order(rest))
    across = _rows_across(known)
    if across:
        return across
    return _columns_order(known)


def _columns_order(blocks: Sequence[Block]) -> tuple[Row, ...]:
    """Rows of cells that no line runs between from side to side, column by column."""
    columns = _cut(blocks, across=False)
    if len(columns) == 1:
        return tuple(row for block in sorted(blocks, key=lambda one: one.box.top) for row in block.rows)
    days = dated_rows(columns)
    if days:
        return days
    if _is_head(columns):
        tops = [min(column, key=lambda block: block.box.top) for column in columns]
        below = [block for column in columns for block in column if block not in tops]
        return (*(row for block in tops for row in block.rows), *_table_order(below))
    name, *beside = columns
    rest = [block for column in beside for block in column]
    if len(name) == 1 and len(name[0].rows) <= _GROUP and len(_cut(rest, across=True)) >= _LEAST_ROWS:
        return (*name[0].rows, *_table_order(rest))  # a group's name beside its rows
    return tuple(row for column in columns for row in _table_order(column))


def _is_head(columns: Sequence[Sequence[Block]]) -> bool:
    """Tell whether columns are a head of two levels: names over several names each, beside tall names."""
    levels = [_cut(column, across=True) for column in columns]
    parted = [len(level[1]) for level in levels if len(level) == _GROUP and len(level[0]) == 1]
    whole = sum(len(level) == 1 and len(level[0]) == 1 for level in levels)
    return bool(parted) and whole > 0 and whole + len(parted) == len(columns) and min(parted) > 1


def _rows_across(blocks: Sequence[Block]) -> tuple[Row, ...]:
    """Rows that run through cells side by side: one of all cells, or more where their rules are lost.

    A cell at the left that names the group of the rows beside it is read before them.
    """
    if all(len(block.rows) == 1 for block in blocks) and len(_cut(blocks, across=False)) == len(blocks):
        return (tuple(piece for block in _leftmost(blocks) for piece in block.rows[0]),)
    first, *beside = _leftmost(blocks)
    if len(first.rows) <= _GROUP and _hold_rows(beside):
        return (*first.rows, *_across(beside))
    return _across(blocks) if _hold_rows(blocks) else _centred(blocks)


def _centred(blocks: Sequence[Block]) -> tuple[Row, ...]:
    columns = [[piece for row in block.rows for piece in row] for block in _leftmost(blocks)]
    labelled = any(_LABEL.search(piece.text) for column in columns for piece in column)
    alone = all(len(row) == 1 for block in blocks for row in block.rows)
    return centred_rows(columns) if alone and not labelled else ()


def _across(blocks: Sequence[Block]) -> tuple[Row, ...]:
    return tuple(map(tuple, rows_of([piece for block in blocks for row in block.rows for piece in row])))


def _hold_rows(blocks: Sequence[Block]) -> bool:
    """Tell whether cells side by side hold the rows of a table without rules, and no labels.

    Most columns have a text in each row, the others in some; where they are few, texts are short.
    """
    if not blocks or not all(block.box.vertical_overlap(blocks[0].box) > _SHORT for block in blocks):
        return False
    rows = [(block.box, row) for block in blocks for row in block.rows]
    if any(_LABEL.search(piece.text) for _, row in rows for piece in row):
        return False
    counts = [len(block.rows) for block in blocks]
    count = len(_across(blocks))
    full = sum(one >= count - 1 for one in counts)
    short = sum(sum(piece.box.width for piece in row) < _SHORT * box.width for box, row in rows)
    even = min(counts) >= _LEAST_ROWS and max(counts) - min(counts) <= 1
    sparse = count >= _SURE_ROWS and full > 1 and 2 * full >= len(blocks)
    return (short >= _SHORT * len(rows) and (even or sparse)) or (count >= _SURE_ROWS and full >= _FULL)


def _leftmost(blocks: Sequence[Block]) -> list[Block]:
    return sorted(blocks, key=lambda block: block.box.left)


def _cut(blocks: Sequence[Block], *, across: bool) -> list[list[Block]]:
    """Part blocks at every line that crosses none: horizontal lines (`across`) or vertical ones."""

    def extent(block: Block) -> tuple[float, float]:
        box = block.box
        return (box.top, box.bottom) if across else (box.left, box.right)

    parts: list[list[Block]] = []
    end = 0.0
    for block in sorted(blocks, key=lambda one: extent(one)[0]):
        start, stop = extent(block)
        if parts and start < end - _SLACK * min(stop - start, end - extent(parts[-1][-1])[0]):
            parts[-1].append(block)
        else:
            parts.append([block])
        end = max(end, stop)
    return parts


def _twins(blocks: Sequence[Block]) -> list[list[Block]]:
    """Two tables that share a wall, left one first; otherwise everything in one part."""
    columns = _cut(blocks, across=False)
    for at in range(1, len(columns)):
        left = [block for column in columns[:at] for block in column]
        right = [block for column in columns[at:] for block in column]
        if _same_head(left, right) or (_unlike(left, right) and _unlike(right, left)):
            return [left, right]
    return [list(blocks)]


def _same_head(left: Sequence[Block], right: Sequence[Block]) -> bool:
    """Tell whether both parts begin with the same words over two columns or more."""
    heads = []
    for part in (left, right):
        top = min(part, key=lambda block: block.box.top)
        first = [block for block in part if block.box.vertical_overlap(top.box) > 0.5]  # noqa: PLR2004 (half)
        heads.append([base_letters(piece.text) for block in _leftmost(first) for piece in block.rows[0]])
    words = ["".join(head) for head in heads]
    return (
        len(heads[0]) == len(heads[1]) > 1
        and len(words[0]) > _HEAD_LETTERS
        and fuzz.ratio(*words) > _SAME_WORDS
    )


def _unlike(left: Sequence[Block], right: Sequence[Block]) -> bool:
    """Tell whether a rule of `left` ends at the middle of a cell of `right`; next to their common wall only.

    A rule that a bad scan broke or that leans a little ends at a cell's top or bottom.
    """
    levels = {level for block in _at_wall(left, right) for level in (block.box.top, block.box.bottom)}
    cells = [block.box for block in _at_wall(right, left)]
    inside = ((cell.top + _INNER * cell.height, cell.bottom - _INNER * cell.height) for cell in cells)
    return any(top < level < bottom for top, bottom in inside for level in levels)


def _at_wall(blocks: Sequence[Block], others: Sequence[Block]) -> list[Block]:
    """The blocks that reach the side where `others` begin."""
    here, there = hull_of(blocks), hull_of(others)
    if here.left < there.left:
        return [block for block in blocks if block.box.right > here.right - _SLACK * block.box.width]
    return [block for block in blocks if block.box.left < here.left + _SLACK * block.box.width]
