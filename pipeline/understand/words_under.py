"""Values that stand in the row below their label."""

import re
from collections.abc import Sequence

from models.forms.definition import Kind
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.bilingual import own_words
from pipeline.understand.labels.phrases import is_label_word
from pipeline.understand.labels.strips import block_strip, words_over
from pipeline.understand.page_tokens import PageTokens, Row, Token

_LONG = frozenset({Kind.ADDRESS, Kind.TEXT, Kind.DIAGNOSIS})
_FULL = 8.0
"""White at a line's end up to which the value goes on below, in line heights."""

_WORD = 0.7
"""White between two words of a line at most, in line heights."""
_STACKED = 2
"""Further lines that a value takes in a narrow column."""


def words_under(page: PageTokens, anchor: Anchor, anchors: tuple[Anchor, ...]) -> list[Token]:
    """Return the words under a label in a row of labels without values (a table's head), in its column.

    Values of several lines go on in the rows right below, as long as these hold nothing outside of the column.
    """
    row = page.rows[anchor.row]
    beside = [a for a in anchors if a.row == anchor.row]
    places = {place for a in beside for place in range(a.start, a.end)}
    words = [place for place, token in enumerate(row.tokens) if re.search(r"[^\W\d_]", token.folded)]
    colon = anchor.end < len(row.tokens) and row.tokens[anchor.end].text == ":"
    covered = sum(place in places for place in words)
    alone = len(words) == anchor.end - anchor.start and not page.stacked
    if colon or alone or covered < 0.6 * len(words) or _answered(page, row, anchor, beside):
        return []
    left, right = block_strip(page, row, anchor)
    bottom = row.box.bottom
    for index in range(anchor.row + 1, min(len(page.rows), anchor.row + 4)):
        below = page.rows[index]
        if below.box.top - bottom > 1.6 * page.em:
            return []
        if below.box.bottom < row.box.bottom:
            return words_over(page, row, below, anchor)
        tokens = [token for token in below.tokens if left <= token.box.middle[0] < right]
        if tokens and _runs_in(below, tokens[0], page.em):
            return []
        labelled = any(a.row == index and left <= a.box.middle[0] < right for a in anchors)
        if tokens and not labelled and not own_words(tokens):
            bottom = below.box.bottom  # the row of the second language
            continue
        if labelled or tokens:
            return [] if labelled else tokens + _further(page, anchor, anchors, index, (left, right))
    return []


def _answered(page: PageTokens, row: Row, anchor: Anchor, beside: Sequence[Anchor]) -> bool:
    """Whether another label of the row has its value right behind it ("Dân tộc Kinh     Quốc tịch")."""
    if page.stacked:
        return False
    ends = {other.end: other for other in beside if other is not anchor and other.field}
    for end in ends.keys() & set(range(len(row.tokens))):
        behind, white = row.tokens[end], row.tokens[end].box.left - row.tokens[end - 1].box.right
        named = behind.text[0].isupper() or behind.text[0].isdigit()
        if named and white < 1.5 * page.em and not any(other.start == end for other in beside):
            return not is_label_word(behind.text)
    return False


def _runs_in(row: Row, first: Token, em: float) -> bool:
    """Whether a row's words run into a strip from its left: they belong to what stands there."""
    place = row.tokens.index(first)
    if not place:
        return False
    white = first.box.left - row.tokens[place - 1].box.right
    return white < _WORD * em and row.tokens[place - 1].line == first.line


def _further(
    page: PageTokens, anchor: Anchor, anchors: Sequence[Anchor], index: int, strip: tuple[float, float]
) -> list[Token]:
    """The words of the rows right below row `index` that stand in the strip (left, right) alone and are no labels."""
    found: list[Token] = []
    if anchor.label.kind not in _LONG:
        return found
    labelled = {one.row for one in anchors}
    margin = min(strip[1], max(row.box.right for row in page.rows))
    for place in range(
        index + 1, min(len(page.rows), index + anchor.label.lines + (_STACKED if page.stacked else 0))
    ):
        row, above = page.rows[place], page.rows[place - 1]
        inside = all(strip[0] <= token.box.middle[0] < strip[1] for token in row.tokens)
        last = max(token.box.right for token in above.tokens if token.box.middle[0] < strip[1])
        full = page.stacked or margin - last < _FULL * page.em  # a narrow column has no margin of its own
        if place in labelled or not inside or not full or row.box.top - above.box.bottom > 0.8 * page.em:
            break
        found += row.tokens
    return found
