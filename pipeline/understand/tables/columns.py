"""The columns of a table, from its header words, its vertical rules and the white between its columns."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from models.clean_page import Layout
from pipeline.understand.page_tokens import PageTokens, Row, Token
from pipeline.understand.tables.column_border import STRAY, column_border
from pipeline.understand.tables.headings import HeaderWords, Heading
from pipeline.understand.tables.number_column import HEADED, SURE, number_column_end
from pipeline.understand.tables.table_head import table_head
from pipeline.understand.tables.unknown_heads import NameOf, cells_apart, with_unknown


@dataclass(frozen=True)
class Column:
    """A named strip of the page, left to right (pixels)."""

    name: str
    left: float
    right: float


@dataclass(frozen=True)
class TableBlock:
    """One table: its columns and the first row of its body."""

    columns: tuple[Column, ...]
    first_row: int

    @property
    def names(self) -> frozenset[str]:
        """What its columns are."""
        return frozenset(column.name for column in self.columns)

    @property
    def left(self) -> float:
        """Left edge of the block (pixels)."""
        return self.columns[0].left

    @property
    def right(self) -> float:
        """Right edge of the block (pixels)."""
        return self.columns[-1].right


_TOUCH = 0.3
"""How far words reach over a rule that they only touch, in line heights."""


def _clear(rows: Sequence[Row], rules: list[float], em: float) -> list[float]:
    """Rules that hardly a row runs over: a streak of the scanner runs through words, a column's rule does not.

    Words that begin right at a rule touch it.
    """
    reach = _TOUCH * em
    over = [
        sum(any(t.box.left < rule - reach and t.box.right > rule + reach for t in row.tokens) for row in rows)
        for rule in rules
    ]
    return [rule for rule, count in zip(rules, over, strict=True) if count <= STRAY * len(rows) + 1]


def _rules(layout: Layout, top: float, bottom: float) -> list[float]:
    """Vertical rules beside a table's body; a signature below it has strokes too."""
    return sorted(rule.middle[0] for rule in layout.vertical if rule.bottom > top and rule.top < bottom)


def _blocks_of(headings: list[Heading], key: str) -> list[list[Heading]]:
    """Cut side-by-side tables where a heading name comes round again."""
    if sum(heading.name == key for heading in headings) == 1:
        return [headings]
    blocks: list[list[Heading]] = [[]]
    for heading in headings:
        if heading.name != "other" and any(other.name == heading.name for other in blocks[-1]):
            blocks.append([])
        blocks[-1].append(heading)
    return [block for block in blocks if any(heading.name == key for heading in block)]


def find_table(
    page: PageTokens,
    layout: Layout,
    words: HeaderWords,
    *,
    key: str,
    needed: int,
    name_of: NameOf,
    last_row: Callable[[int], int],
) -> tuple[TableBlock, ...]:
    """Find the table whose header holds `key` and at least `needed` named columns.

    Args:
        page: the rows of the page.
        layout: vertical rules decide where columns end, where there are any.
        words: column name → folded header texts.
        key: the column that every block must have.
        needed: distinct columns below which it is no header.
        name_of: the column of a cell's words by their shape, for heads that `words` does not know.
        last_row: tells of the body's first row where the body ends.

    Returns:
        Side-by-side blocks from left to right; empty where no header is found.
    """
    header = table_head(page, words, key, needed)
    if header is None:
        return ()
    headings, header_row = header
    body = page.rows[header_row + 1 : last_row(header_row + 1)]
    headings = with_unknown(page, headings, body, name_of, key, words)
    top = page.rows[header_row].box.bottom
    rules = _rules(layout, top, body[-1].box.bottom if body else top)
    # Directions that run under a drug through all columns leave a rule a rule: they are one run of words.
    parted = [row for row in body if len(cells_apart(row, page.em)) > 1]
    rules = sorted({*_clear(body, rules, page.em), *_clear(parted, rules, page.em)})
    find_border = column_border(page, body, rules)
    borders = [0.0]
    for left, right in itertools.pairwise(headings):
        borders.append(find_border(left, right, borders[-1]))
    borders.append(float(page.width))
    numbers: tuple[Column, ...] = ()
    if headings[0].name == "number" and len(headings) > 1:
        # The title of a section runs over the white behind the numbers; they themselves tell where they end.
        borders[1] = min(borders[1], number_column_end(body, headings[1].box.left, HEADED) or borders[1])
    elif lost := number_column_end(body, headings[0].box.left, SURE):
        numbers, borders[0] = (Column(name="number", left=0.0, right=lost),), lost
    columns = {
        id(heading): Column(name=heading.name, left=borders[i], right=borders[i + 1])
        for i, heading in enumerate(headings)
    }
    blocks = [tuple(columns[id(heading)] for heading in block) for block in _blocks_of(headings, key)]
    return tuple(
        TableBlock(columns=(*numbers, *block) if i == 0 else block, first_row=header_row + 1)
        for i, block in enumerate(blocks)
    )


def cells_of(row: Row, block: TableBlock) -> dict[str, list[Token]]:
    """Return the tokens of `row` by column name, each token by its middle."""
    cells: dict[str, list[Token]] = {column.name: [] for column in block.columns}
    for token in row.tokens:
        x = token.box.middle[0]
        for column in block.columns:
            if column.left <= x < column.right:
                cells[column.name].append(token)
                break
    return cells
