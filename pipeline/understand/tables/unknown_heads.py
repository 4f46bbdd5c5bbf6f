"""Heads of columns in words that nobody listed: what stands under them tells what they are."""

import re
from collections import Counter
from collections.abc import Callable, Sequence

from models.geometry import Box
from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.headings import HeaderWords, Heading

NameOf = Callable[[str], str]
"""Which column the words of a cell belong in by their shape; "" where they say nothing."""
_WHITE = 1.1
"""White between two cells at least, in line heights."""
_FILLED = 2
"""Rows of the body that must stand under a head."""


def cells_apart(row: Row, em: float) -> list[list[Token]]:
    """Return the words of a row in runs with white between them."""
    cells: list[list[Token]] = []
    for token in row.tokens:
        if not cells or token.box.left - cells[-1][-1].box.right > _WHITE * em:
            cells.append([])
        cells[-1].append(token)
    return cells


def with_unknown(
    page: PageTokens,
    headings: Sequence[Heading],
    body: Sequence[Row],
    name_of: NameOf,
    key: str,
    words: HeaderWords,
) -> list[Heading]:
    """Return the headings, left to right, with those of unknown columns between them.

    A heading in two lines ("Tổng" over "số") is known by both; else a column is named by the shapes of its cells, "other" where they tell none, or one that every
    table on the page has already; `key` names the column that each of them has.
    """
    found = list(headings)
    for index in sorted({heading.row for heading in headings}):
        for tokens in cells_apart(page.rows[index], page.em):
            box = Box.hull(token.box for token in tokens)
            if re.search(r"[^\W\d_]{2}", join_tokens(tokens)) and not any(
                _over(box, heading.box, 0.3 * page.em) for heading in found
            ):
                stacked = _stacked(page, box, found, words)
                if stacked and stacked != key:
                    found.append(Heading(name=stacked, box=box, row=index))
                else:
                    found += _heading(box, index, found, _under(page, box, found, body), name_of, key)
    return sorted(found, key=lambda heading: heading.box.left)


def _stacked(page: PageTokens, box: Box, headings: Sequence[Heading], words: HeaderWords) -> str:
    """The column that the lines of a heading name together; "" where they are no known heading."""
    first, last = min(one.row for one in headings), max(one.row for one in headings)
    cells = [
        tokens for row in page.rows[max(0, first - 1) : last + 1] for tokens in cells_apart(row, page.em)
    ]
    above = [tokens for tokens in cells if _over(Box.hull(token.box for token in tokens), box, 0)]
    text = "".join(token.folded for tokens in above for token in tokens)
    named = [name for name, wordings in words.items() if len(above) > 1 and text in wordings]
    taken = {heading.name for heading in headings} - {"other"}
    return next((name for name in named if name not in taken), "")


def _over(a: Box, b: Box, reach: float) -> bool:
    return min(a.right, b.right) - max(a.left, b.left) > -reach


def _under(page: PageTokens, box: Box, headings: Sequence[Heading], body: Sequence[Row]) -> list[str]:
    """Words of the body's cells that stand under a head and under no other."""
    texts = []
    for row in body:
        for tokens in cells_apart(row, page.em):
            cell = Box.hull(token.box for token in tokens)
            if _over(cell, box, 0.5 * page.em) and not any(_over(cell, one.box, 0) for one in headings):
                texts.append(tidy(join_tokens(tokens)))
    return texts


def _heading(
    box: Box, row: int, known: Sequence[Heading], texts: Sequence[str], name_of: NameOf, key: str
) -> list[Heading]:
    if len(texts) < _FILLED:
        return []
    (name, count), *_ = Counter(map(name_of, texts)).most_common(1)
    names = [heading.name for heading in known]
    panels = names.count(key)
    told = name and name != key and 2 * count > len(texts) and names.count(name) < panels
    return [Heading(name=name if told else "other", box=box, row=row)]
