"""Pages on which labels stand under the lines that hold their values."""

import dataclasses
from collections.abc import Sequence

from models.forms.definition import Kind
from pipeline.understand.interpret import interpret
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.captions_over_values import is_caption
from pipeline.understand.labels.strips import block_strip, words_over
from pipeline.understand.page_tokens import PageTokens, Row, join_tokens

_FEW = 2
"""Rows of labels alone from which a page can be filled in this way."""
_CLEARLY = 2
"""By how many values more must fit above the labels than below them."""
_TELLING = {Kind.SEX, Kind.BIRTH, Kind.DATE, Kind.DATETIME, Kind.AGE, Kind.NATIONAL_ID, Kind.PERSON}
"""Kinds whose values show by their shape what they are."""


def captions_first(page: PageTokens, anchors: Sequence[Anchor]) -> PageTokens:
    """Return the page with each row of values behind its row of labels; the page itself where none stands above.

    Whether values stand above or below is told by what fits: a date over "Ngày sinh", a figure over "Tuổi". Where
    nothing could be read, by the last row of labels: the next label stands right under it.
    """
    by_row: dict[int, list[Anchor]] = {}
    for anchor in anchors:
        by_row.setdefault(anchor.row, []).append(anchor)
    captions = [index for index in by_row if is_caption(page, index, by_row)]
    if len(captions) < _FEW:
        return page
    above = sum(_fitting(page, index, index - 1, by_row) for index in captions)
    below = sum(_fitting(page, index, index + 1, by_row) for index in captions)
    unread = above == below == 0 and _end_below(page, captions, by_row)
    if above < below + _CLEARLY and not unread:
        return page
    rows = list(page.rows)
    for index in captions:
        if index - 1 not in captions and _is_value_row(page, index, by_row):
            rows[index - 1], rows[index] = rows[index], rows[index - 1]
    return dataclasses.replace(page, rows=tuple(rows))


def _end_below(page: PageTokens, captions: Sequence[int], by_row: dict[int, list[Anchor]]) -> bool:
    """Whether each row of labels has a row above it for its values, and the last one has none below."""
    last = max(captions) + 1
    led = any(anchor.start == 0 and anchor.field for anchor in by_row.get(last, []))
    return led and all(_is_value_row(page, index, by_row) for index in captions)


def _is_value_row(page: PageTokens, index: int, by_row: dict[int, list[Anchor]]) -> bool:
    """Whether the row right above a row of labels is none of labels."""
    if not index:
        return False
    upper, row = page.rows[index - 1], page.rows[index]
    labelled = any(
        anchor.field and anchor.likeness == 1 and anchor.start == 0 for anchor in by_row.get(index - 1, [])
    )
    return not labelled and row.box.top - upper.box.bottom < 1.2 * page.em


def _fitting(page: PageTokens, index: int, other: int, by_row: dict[int, list[Anchor]]) -> int:
    """How many labels of a row find a value of their kind in their column of the other row."""
    if not 0 <= other < len(page.rows):
        return 0
    return sum(
        anchor.label.kind in _TELLING and _fits(page, page.rows[index], page.rows[other], anchor)
        for anchor in by_row[index]
    )


def _fits(page: PageTokens, row: Row, other: Row, anchor: Anchor) -> bool:
    if other.box.bottom < row.box.bottom:
        words = words_over(page, row, other, anchor)
    else:
        left, right = block_strip(page, row, anchor)
        words = [token for token in other.tokens if left <= token.box.middle[0] < right]
    raw = join_tokens(words)
    if anchor.label.kind is Kind.PERSON:
        return raw.isupper() and len(raw.split()) > 1
    if anchor.label.kind is Kind.AGE and len(raw) > 8:
        return False
    return any(value is not None for _, _, value in interpret(raw, anchor.label))
