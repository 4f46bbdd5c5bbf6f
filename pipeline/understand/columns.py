"""The columns of a table, from its header words, its vertical rules and the white between its columns."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from rapidfuzz.distance import Levenshtein

from models.clean_page import Layout
from models.geometry import Box
from pipeline.understand.page_tokens import PageTokens, Row, Token

HeaderWords = dict[str, tuple[str, ...]]
"""Column name → folded beginnings of header texts."""


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
    def left(self) -> float:
        """Left edge of the block (pixels)."""
        return self.columns[0].left

    @property
    def right(self) -> float:
        """Right edge of the block (pixels)."""
        return self.columns[-1].right


@dataclass(frozen=True)
class _Heading:
    name: str
    box: Box
    row: int


_STRAY = 0.15
"""Share of a table's rows that may run through the white between two columns."""
_WHITE = 0.7
"""Width of that white, in line heights."""
_GAP = 2.5
"""White inside a heading at most, in heights of its words."""
_ALONE = 4
"""Headings up to so many letters ("TT", "KQ", "Cờ") must stand alone."""
_FUZZY = 6
"""Letters from which one reading error in a heading is forgiven."""


def _nearly(text: str, wordings: tuple[str, ...]) -> bool:
    return any(
        abs(len(text) - len(known)) <= 1
        and text[0] == known[0]
        and Levenshtein.distance(text, known, score_cutoff=1) <= 1
        for known in wordings
    )


def _far(left: Token, right: Token) -> bool:
    """Whether so much white lies between two words that no heading holds both."""
    return right.box.left - left.box.right > _GAP * min(left.box.height, right.box.height)


def _stands_alone(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """Whether white or nothing lies on both sides of the tokens from `start` to `end`."""
    height = tokens[start].box.height
    left = start == 0 or tokens[start].box.left - tokens[start - 1].box.right > 0.7 * height
    right = end == len(tokens) or tokens[end].box.left - tokens[end - 1].box.right > 0.7 * height
    return left and right


def _headings_in(row: Row, row_index: int, words: HeaderWords) -> list[_Heading]:
    """Header texts on one row, longest wording first, without overlap."""
    found: list[_Heading] = []
    start = 0
    while start < len(row.tokens):
        best: tuple[int, str] | None = None
        text = ""
        for end in range(start + 1, min(len(row.tokens), start + 9) + 1):
            if end - 1 > start and _far(row.tokens[end - 2], row.tokens[end - 1]):
                break
            text += row.tokens[end - 1].folded
            for name, wordings in words.items():
                if len(text) <= _ALONE and not _stands_alone(row.tokens, start, end):
                    continue
                if text in wordings or (len(text) >= _FUZZY and _nearly(text, wordings)):
                    best = (end, name)
        if best and row.tokens[start].folded:
            box = Box.hull(token.box for token in row.tokens[start : best[0]])
            found.append(_Heading(name=best[1], box=box, row=row_index))
            start = best[0]
        else:
            start += 1
    return found


def _header(page: PageTokens, words: HeaderWords, key: str, needed: int) -> tuple[list[_Heading], int] | None:
    """Headings of the fullest header (one to three rows deep) that has `key` and enough others.

    A title ("PHIẾU KẾT QUẢ XÉT NGHIỆM") holds words of headers too; the header itself names more columns.
    """
    best: tuple[int, list[_Heading], int] | None = None
    for index in range(len(page.rows)):
        headings = _headings_in(page.rows[index], index, words)
        last = index
        for below in range(index + 1, min(len(page.rows), index + 3)):
            if page.rows[below].box.top - page.rows[last].box.bottom > 0.9 * page.em:
                break
            more = _headings_in(page.rows[below], below, words)
            more = [item for item in more if not any(_same_strip(item, other) for other in headings)]
            if not more:
                continue
            headings, last = headings + more, below
        names = {heading.name for heading in headings}
        if key in names and len(names) >= needed and (best is None or len(names) > best[0]):
            best = len(names), sorted(headings, key=lambda heading: heading.box.left), last
    return best[1:] if best else None


def _same_strip(a: _Heading, b: _Heading) -> bool:
    return min(a.box.right, b.box.right) - max(a.box.left, b.box.left) > 0


def _coverage(page: PageTokens, first: int, last: int) -> np.ndarray:
    """How many body rows have ink at each x."""
    cover = np.zeros(page.width + 1, dtype=np.int32)
    for row in page.rows[first:last]:
        for token in row.tokens:
            left, _, right, _ = token.box.clipped(page.width, page.height).rounded()
            cover[left : right + 1] += 1
    return cover


def _border(cover: np.ndarray, rules: list[float], left: _Heading, right: _Heading, em: float) -> float:
    """Where one column ends and the next begins, between two neighbouring headings."""
    low, high = left.box.middle[0], right.box.middle[0]
    between = [rule for rule in rules if left.box.right - 5 <= rule <= right.box.left + 5]
    # A streak of the scanner runs through words; a column's rule does not.
    clear = [rule for rule in between if cover[int(rule)] <= _STRAY * cover.max(initial=0) + 1]
    if clear:
        return max(clear)
    start, end = int(low), max(int(low) + 2, int(high))
    strip = cover[start:end]
    # A section's title may run through a column; the first white behind the left column's words ends it,
    # wider white further right only says that the right column's words are short.
    empty = strip <= max(int(strip.min()), int(_STRAY * cover.max(initial=0)))
    edges = np.flatnonzero(np.diff(np.concatenate(([0], empty.view(np.int8), [0]))))
    runs = list(zip(edges[::2], edges[1::2], strict=True))
    wide = [run for run in runs if run[1] - run[0] >= _WHITE * em] or [
        max(runs, key=lambda run: run[1] - run[0])
    ]
    first, last = wide[0]
    return float(start + (first + last) / 2)


def _rules(layout: Layout, top: float) -> list[float]:
    return sorted(rule.middle[0] for rule in layout.vertical if rule.bottom > top)


def _blocks_of(headings: list[_Heading], key: str) -> list[list[_Heading]]:
    """Cut side-by-side tables where a heading name comes round again."""
    blocks: list[list[_Heading]] = [[]]
    for heading in headings:
        if any(other.name == heading.name for other in blocks[-1]):
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
    last_row: Callable[[int], int],
) -> tuple[TableBlock, ...]:
    """Find the table whose header holds `key` and at least `needed` named columns.

    Args:
        page: the rows of the page.
        layout: vertical rules decide where columns end, where there are any.
        words: column name → folded header texts.
        key: the column that every block must have.
        needed: distinct columns below which it is no header.
        last_row: tells of the body's first row where the body ends.

    Returns:
        Side-by-side blocks from left to right; empty where no header is found.
    """
    header = _header(page, words, key, needed)
    if header is None:
        return ()
    headings, header_row = header
    cover = _coverage(page, header_row + 1, last_row(header_row + 1))
    rules = _rules(layout, page.rows[header_row].box.bottom)
    borders = [0.0]
    borders += [_border(cover, rules, a, b, page.em) for a, b in itertools.pairwise(headings)]
    borders.append(float(page.width))
    columns = {
        id(heading): Column(name=heading.name, left=borders[i], right=borders[i + 1])
        for i, heading in enumerate(headings)
    }
    return tuple(
        TableBlock(columns=tuple(columns[id(heading)] for heading in block), first_row=header_row + 1)
        for block in _blocks_of(headings, key)
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
