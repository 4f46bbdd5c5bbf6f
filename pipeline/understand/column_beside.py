"""Where a table stands beside the patient's particulars: a value ends before its column."""

from collections.abc import Sequence

from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Row

_APART = 1.5
"""White before a column's words at least, in line heights."""
_ALIGNED = 0.6
"""How far from one edge the words of a column begin, in line heights."""
_FEW = 5
"""Rows of a column at least."""


def column_beside(page: PageTokens, anchor: Anchor, anchors: Sequence[Anchor]) -> float | None:
    """Return the left edge (pixels) of a column of words that are no labels, on the label's row and right of it.

    The column's words begin at one edge behind white, on several rows close by; None where there is none.
    """
    labelled = {(one.row, one.start) for one in anchors}
    starts = [
        (index, left)
        for index, row in enumerate(page.rows)
        for place, left in _starts(row, page.em)
        if (index, place) not in labelled
    ]
    row = page.rows[anchor.row]
    for place, left in _starts(row, page.em):
        begun = any(token.folded for token in row.tokens[anchor.end : place])  # else the value's own column
        if not begun or (anchor.row, place) in labelled:
            continue
        rows = {index for index, other in starts if abs(other - left) < _ALIGNED * page.em}
        if len(_run_of(rows, anchor.row)) >= _FEW:
            return left - 0.5 * page.em
    return None


def _starts(row: Row, em: float) -> list[tuple[int, float]]:
    tokens = row.tokens
    return [
        (place, tokens[place].box.left)
        for place in range(1, len(tokens))
        if tokens[place].box.left - tokens[place - 1].box.right > _APART * em
    ]


def _run_of(rows: set[int], own: int) -> set[int]:
    """The rows around `own` in which at most one in a row is missing."""
    found = {own}
    for step in (-1, 1):
        place = own
        while {place + step, place + 2 * step} & rows:
            place = place + step if place + step in rows else place + 2 * step
            found.add(place)
    return found
