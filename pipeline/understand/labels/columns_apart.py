"""Pages whose labels stand in two columns that run on independently, a patient's left of a stay's."""

import dataclasses
from collections.abc import Sequence

from models.forms.definition import Kind
from models.geometry import Box
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Row, Token

_FEW = 3
"""Labels alone on their line, each side, from which a page is set in columns."""
_HALF = 0.3
"""Share of the page's width at which a half of its own begins at the least."""
_SIDE = 0.25
"""Share of the page's width left of which no second column begins."""


def columns_apart(page: PageTokens, anchors: Sequence[Anchor]) -> PageTokens:
    """Return the page with the rows of its left column before those of its right; the page itself where it has one.

    Columns are told by labels that fill their side of a row, without a colon, beside no label on the other side:
    where labels stand in a grid, they stand beside each other.
    """
    for edge in _edges(page, anchors):
        heads = [_heads(page, anchors, edge, right=right) for right in (False, True)]
        if min(map(len, heads)) < _FEW or len(heads[0] & heads[1]) * 2 > min(map(len, heads)):
            continue
        parted = _parted(page, min(heads[0] | heads[1]), _last(page, max(heads[0] | heads[1])), edge)
        if parted is not None:
            return dataclasses.replace(page, rows=parted, stacked=True)
    return _beside_captions(page, anchors)


def _parted(page: PageTokens, head: int, last: int, edge: float) -> tuple[Row, ...] | None:
    """The rows with those of the block's left side before those of its right; None where words cross the edge."""
    first = _first(page, head, edge)
    block = page.rows[first : last + 1]
    if any(_crosses(row, edge) for row in block):
        return None
    parted = [half for right in (False, True) for row in block if (half := _half(row, edge, right=right))]
    return (*page.rows[:first], *parted, *page.rows[last + 1 :])


def _beside_captions(page: PageTokens, anchors: Sequence[Anchor]) -> PageTokens:
    """The page parted where captions without colons fill lines of its left half, and labels with colons begin its right."""
    asking = [
        a
        for a in anchors
        if a.field and a.end < len(page.rows[a.row].tokens) and page.rows[a.row].tokens[a.end].text == ":"
    ]
    for edge in _edges(page, asking):
        right = {a.row for a in asking if abs(a.box.left - edge) < 1.5 * page.em}
        captions = _caption_rows(page, anchors, edge)
        if min(len(right), len(captions)) < _FEW or edge < _HALF * page.width:
            continue
        rows = _parted(page, min(right | captions), min(len(page.rows) - 1, max(captions) + 1), edge)
        if rows is not None:
            return dataclasses.replace(page, rows=rows)
    return page


def _caption_rows(page: PageTokens, anchors: Sequence[Anchor], edge: float) -> set[int]:
    """Rows whose left side is labels and nothing else; none at all where a label there has a colon."""
    found = set()
    for index in {
        a.row for a in anchors if a.field and a.box.left < edge and a.label.kind is not Kind.SIGNATURE
    }:
        own = [a for a in anchors if a.row == index and a.box.left < edge]
        covered = {place for a in own for place in range(a.start, a.end)}
        left = [p for p, token in enumerate(page.rows[index].tokens) if token.box.left < edge]
        if any(page.rows[index].tokens[place].text == ":" for place in left):
            return set()
        if set(left) <= covered:
            found.add(index)
    return found


def _edges(page: PageTokens, anchors: Sequence[Anchor]) -> list[float]:
    """Where a right column may begin, the likeliest first: the left edges that several labels share."""
    lefts = [a.box.left for a in anchors if a.field and a.box.left > _SIDE * page.width]
    alike = {left: sum(abs(left - other) < page.em for other in lefts) for left in lefts}
    common = sorted((left for left in lefts if alike[left] >= _FEW), key=lambda left: (-alike[left], left))
    return [common[0] - 0.7 * page.em] if common else []


def _heads(page: PageTokens, anchors: Sequence[Anchor], edge: float, *, right: bool) -> set[int]:
    """Rows in which a label fills one side alone."""
    found = set()
    for anchor in anchors:
        if anchor.label.kind is Kind.SIGNATURE or (anchor.box.left > edge) is not right:
            continue
        places = [
            place
            for place, token in enumerate(page.rows[anchor.row].tokens)
            if (token.box.left > edge) is right and (token.folded or token.text == ":")
        ]
        if places and set(places) <= set(range(anchor.start, anchor.end)):
            found.add(anchor.row)
    return found


def _first(page: PageTokens, head: int, edge: float) -> int:
    """The row in which the block begins: that of its first label."""
    return head if not _crosses(page.rows[head], edge) else head + 1


def _last(page: PageTokens, head: int) -> int:
    """The last of the rows that follow the block's last label closely."""
    rows, last = page.rows, head
    while last + 1 < len(rows) and rows[last + 1].box.top - rows[last].box.bottom < 0.8 * page.em:
        last += 1
    return last


def _crosses(row: Row, edge: float) -> bool:
    return any(token.box.left < edge < token.box.right for token in row.tokens)


def _half(row: Row, edge: float, *, right: bool) -> Row | None:
    tokens: tuple[Token, ...] = tuple(token for token in row.tokens if (token.box.left > edge) is right)
    return Row(tokens=tokens, box=Box.hull(token.box for token in tokens)) if tokens else None
