"""The two days of an insurance card in columns of their own: "Số thẻ BHYT | Từ ngày | Đến ngày"."""

import itertools
from collections.abc import Iterator, Sequence

from models.forms.definition import Kind, Label
from models.geometry import Box
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Row, join_tokens

_SIDES = {
    side: Label(field=f"insurance_valid_{side}", kind=Kind.DATE, text=(text,))
    for side, text in (("from", "Từ ngày"), ("to", "Đến ngày"))
}
_WORDS = {"tungay": "from", "tu": "from", "denngay": "to", "den": "to"}


def card_columns(page: PageTokens, anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Yield labels for "Từ ngày" and "Đến ngày" where both stand alone behind a card's label without a colon."""
    for card in anchors:
        row = page.rows[card.row]
        asked = card.end < len(row.tokens) and row.tokens[card.end].text == ":"
        if card.field != "insurance_number" or asked:
            continue
        taken = {place for one in anchors if one.row == card.row for place in range(one.start, one.end)}
        found = {
            side: block
            for block in _blocks(row, card.end, page.em)
            if (side := _WORDS.get(fold(join_tokens(row.tokens[block.start : block.stop])))) is not None
            and not taken.intersection(block)
        }
        if len(found) == len(_SIDES):
            yield from (_anchor(row, card.row, side, block) for side, block in found.items())


def _anchor(row: Row, index: int, side: str, block: range) -> Anchor:
    label = _SIDES[side]
    return Anchor(
        label=label,
        row=index,
        start=block.start,
        end=block.stop,
        likeness=1.0,
        box=Box.hull(token.box for token in row.tokens[block.start : block.stop]),
        wording=label.text[0],
    )


def _blocks(row: Row, start: int, em: float) -> list[range]:
    tokens = row.tokens
    begins = [
        place
        for place in range(start, len(tokens))
        if place and tokens[place].box.left - tokens[place - 1].box.right > 1.5 * em
    ]
    return [range(a, b) for a, b in itertools.pairwise([*begins, len(tokens)])]
