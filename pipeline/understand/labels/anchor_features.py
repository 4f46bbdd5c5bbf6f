"""What a trained recogniser is told of each token beside its letters: whose label it is in, and where it stands."""

from collections.abc import Sequence

from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Token

_WIDE = 1.5
"""White before a token from which it stands apart, in line heights."""
_COLUMNS = 4
"""Parts of the page's width that are told apart."""


def anchor_features(page: PageTokens, anchors: Sequence[Anchor]) -> tuple[list[str], list[str]]:
    """Return (tags, places) of every token, row by row.

    A tag is `L_field` inside a label, `V_field` behind it on its row, `C_field` on the rows below up to the next
    label, "-" where no label speaks. A place is `s` at the start of a row, `g` behind a gap, `c` inside a cell or
    `w`, with the part of the page's width.
    """
    tags, places = [], []
    last = "-"
    for index, row in enumerate(page.rows):
        own = {
            place: anchor
            for anchor in anchors
            if anchor.row == index
            for place in range(anchor.start, anchor.end)
        }
        tag = f"C_{last}" if last != "-" else "-"
        for place in range(len(row.tokens)):
            anchor = own.get(place)
            if anchor is not None:
                last = anchor.field or "none"
                tag = f"V_{last}"
            tags.append(f"L_{last}" if anchor is not None else tag)
            places.append(_place(row.tokens, place, page))
    return tags, places


def _place(tokens: tuple[Token, ...], place: int, page: PageTokens) -> str:
    token = tokens[place]
    part = min(_COLUMNS - 1, int(_COLUMNS * token.box.left / max(1, page.width)))
    if token.in_cell:
        return f"c{part}"
    if place == 0:
        return f"s{part}"
    apart = token.box.left - tokens[place - 1].box.right > _WIDE * page.em
    return f"g{part}" if apart else f"w{part}"
