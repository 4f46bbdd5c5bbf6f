"""Printed options of a choice: no labels of their own, and no part of a value to their left."""

from collections.abc import Iterable, Iterator, Sequence

from models.forms.definition import Kind, Label
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Row, Token

_MARKS = {"/", ".", ")", "-", "□", "■", "▢", "x", "X", "(", "[", "]"}


def without_options(page: PageTokens, anchors: Iterable[Anchor]) -> Iterator[Anchor]:
    """Yield the anchors that are no option of a choice asked for left of them ("Khoa" of "Khoa khác")."""
    listed = list(anchors)
    for anchor in listed:
        row = page.rows[anchor.row]
        asked = [
            one.label
            for one in listed
            if one.row == anchor.row and one.end <= anchor.start and one.label.kind is Kind.CHOICE
        ]
        if not any(_is_option(row, anchor, label) for label in asked):
            yield anchor


def _is_option(row: Row, anchor: Anchor, label: Label) -> bool:
    """Whether a label's words begin an option, another one of the same choice stands in the row, no colon follows."""
    own = _option_at(row.tokens, anchor.start, label)
    if own is None or anchor.end > own[1] or anchor.label is label:
        return False
    if own[1] < len(row.tokens) and row.tokens[own[1]].text in {":", ";"}:
        return False
    others = (_option_at(row.tokens, place, label) for place in range(len(row.tokens)))
    return any(other is not None and other[0] != own[0] for other in others)


def _option_at(tokens: tuple[Token, ...], start: int, label: Label) -> tuple[str, int] | None:
    """The longest option that the tokens from `start` spell: its value, and the token behind it."""
    found: tuple[str, int] | None = None
    for choice in label.choices:
        for text in choice.text:
            read, wanted = "", fold(text)
            for end in range(start, min(len(tokens), start + 12)):
                read += tokens[end].folded
                if read == wanted and (found is None or end + 1 > found[1]):
                    found = (choice.value, end + 1)
                if len(read) >= len(wanted):
                    break
    return found


def before_options(
    tokens: list[Token], anchors: Sequence[Anchor], em: float, *, behind: float
) -> list[Token]:
    """Return a value's words up to a wide gap behind which an option of a choice on the page ends the row.

    "Nhồi máu não      4/ Nặng lên": the options of another part stand in a column of their own. `behind` is where the
    label ends (pixels).
    """
    asked = {fold(text) for a in anchors for choice in a.label.choices for text in choice.text}
    for place in range(len(tokens)):
        before = tokens[place - 1].box.right if place else behind + em
        if tokens[place].box.left - before <= 1.5 * em:
            continue
        rest = tokens[place:]
        while rest and (rest[0].text in _MARKS or rest[0].folded.isdigit()):
            rest = rest[1:]
        if "".join(token.folded for token in rest) in asked:
            return tokens[:place]
    return tokens
