"""The columns of a table whose head is missing or unknown: from the shapes of what stands in them."""

import itertools
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, Row, join_tokens
from pipeline.understand.tables.columns import Column, TableBlock
from pipeline.understand.tables.unknown_heads import NameOf, cells_apart

_ALIKE = 3
"""Rows from which a table is one."""


@dataclass(frozen=True)
class _Cell:
    name: str
    left: float
    right: float


def columns_by_content(
    page: PageTokens, name_of: NameOf, *, key: str, needed: frozenset[str], last_row: Callable[[int], int]
) -> tuple[TableBlock, ...]:
    """Return side-by-side blocks from left to right; empty where rows do not repeat their shapes.

    Args:
        page: the rows of the page.
        name_of: the column of a cell's words.
        key: the column that each block has once, first but for list numbers and what stands before all names.
        needed: columns that a row of the table must have.
        last_row: tells of the body's first row where the body ends.
    """
    told = [(index, _panels(row, page.em, name_of, needed, key)) for index, row in enumerate(page.rows)]
    telling = [(index, panels) for index, panels in told if any(map(needed.issubset, map(_names, panels)))]
    if not telling:
        return ()
    first = telling[0][0]
    inside = [panels for index, panels in telling if index < last_row(first)]
    places = range(max(map(len, inside), default=0))
    beside = [[panels[place] for panels in inside if place < len(panels)] for place in places]
    blocks = [
        _columns(panels) if sum(map(needed.issubset, map(_names, panels))) >= _ALIKE else _other(panels)
        for panels in beside
    ]
    wide = _side_by_side(blocks, float(page.width))
    return tuple(
        TableBlock(columns=columns, first_row=first)
        for columns in wide
        if needed <= {column.name for column in columns}
    )


def _names(panel: Sequence[_Cell]) -> set[str]:
    return {cell.name for cell in panel}


def _panels(row: Row, em: float, name_of: NameOf, needed: frozenset[str], key: str) -> list[list[_Cell]]:
    """The named cells of a row, cut where the key comes round again after what it needs."""
    every = [
        (text := tidy(join_tokens(tokens)), _Cell(name_of(text), tokens[0].box.left, tokens[-1].box.right))
        for tokens in cells_apart(row, em)
    ]
    panels: list[list[_Cell]] = []
    before: list[_Cell] = []
    for (text, cell), (_, after) in itertools.pairwise([*every, ("", _Cell("", 0, 0))]):
        whole = not panels or needed <= _names(panels[-1])
        if whole and after.name == key and re.fullmatch(r"\d{1,2}[.)]?", text):
            before = [_Cell("number", cell.left, cell.right)]
        elif whole and cell.name == key:
            panels.append([*before, cell])
            before = []
        elif cell.name and (not panels or (whole and cell.name in _names(panels[-1]))):
            before.append(cell)  # a quantity or a result that stands before its name
        elif panels and cell.name:
            panels[-1].append(cell)
    return panels


def _columns(panels: Sequence[Sequence[_Cell]]) -> list[Column]:
    """Columns in the order in which they mostly stand, each from its leftmost to its rightmost cell."""
    by_name: dict[str, list[_Cell]] = {}
    for panel in panels:
        for cell in panel:
            if cell.name:
                by_name.setdefault(cell.name, []).append(cell)
    usual = {name: cells for name, cells in by_name.items() if len(cells) >= max(2, len(panels) // 3)}
    return sorted(
        (
            Column(name=name, left=median(c.left for c in cells), right=median(c.right for c in cells))
            for name, cells in usual.items()
        ),
        key=lambda column: column.left,
    )


def _other(panels: Sequence[Sequence[_Cell]]) -> list[Column]:
    """One column for what stands beside a table and is none itself: machines, remarks."""
    cells = [cell for panel in panels for cell in panel]
    left, right = median(cell.left for cell in cells), median(cell.right for cell in cells)
    return [Column(name="other", left=left, right=right)]


def _side_by_side(blocks: Sequence[Sequence[Column]], width: float) -> list[tuple[Column, ...]]:
    """Let every column reach half way to its neighbours."""
    every = [(place, column) for place, block in enumerate(blocks) for column in block]
    edges = [0.0]
    edges += [(left.right + right.left) / 2 for (_, left), (_, right) in itertools.pairwise(every)]
    edges.append(width)
    wide = [
        (place, Column(name=column.name, left=edges[at], right=edges[at + 1]))
        for at, (place, column) in enumerate(every)
    ]
    return [tuple(column for place, column in wide if place == at) for at in range(len(blocks))]
