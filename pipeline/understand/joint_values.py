"""The words behind labels that share a cell, given to each of them."""

import itertools
from collections.abc import Sequence

from models.forms.definition import Kind, Label
from pipeline.understand.fold import fold
from pipeline.understand.interpret import interpret
from pipeline.understand.page_tokens import Token, join_tokens

_SEPARATORS = (";", "|", "/", "–", "-", ",")
_SHAPED = frozenset(
    {Kind.SEX, Kind.BIRTH, Kind.DATE, Kind.DATETIME, Kind.AGE, Kind.NATIONAL_ID, Kind.INSURANCE, Kind.PHONE}
)
"""Kinds whose values show by their shape what they are."""
Part = tuple[Label, tuple[Token, ...]]


def joint_values(labels: Sequence[Label], tokens: Sequence[Token]) -> list[Part] | None:
    """Return each label with its words, in their order; None where nothing says where one value ends.

    A separator that parts the words into as many pieces as there are labels decides; else, of two labels, the one
    place at which both are understood, or as many wide gaps as part them.
    """
    pieces = _by_separator(tokens, len(labels)) or _by_shape(labels, tokens) or _by_gap(tokens, len(labels))
    if pieces is None:
        return None
    return [(label, _unled(label, piece)) for label, piece in zip(labels, pieces, strict=True)]


def _by_separator(tokens: Sequence[Token], count: int) -> list[tuple[Token, ...]] | None:
    for separator in _SEPARATORS:
        pieces: list[list[Token]] = [[]]
        for token in tokens:
            if token.text == separator:
                pieces.append([])
            else:
                pieces[-1].append(token)
        if len(pieces) == count and all(any(token.folded for token in piece) for piece in pieces):
            return [tuple(piece) for piece in pieces]
    return None


def _by_shape(labels: Sequence[Label], tokens: Sequence[Token]) -> list[tuple[Token, ...]] | None:
    if len(labels) != 2 or not any(label.kind in _SHAPED for label in labels):
        return None
    found = []
    for place in range(1, len(tokens)):
        pieces = (tuple(tokens[:place]), tuple(tokens[place:]))
        if all(_understood(label, _unled(label, piece)) for label, piece in zip(labels, pieces, strict=True)):
            found.append(pieces)
    # Of several places the last one gives a date all of its words, and the first one a figure behind them.
    return list(found[-1] if labels[0].kind in _SHAPED else found[0]) if found else None


def _understood(label: Label, piece: tuple[Token, ...]) -> bool:
    return any(value is not None for _, _, value in interpret(join_tokens(piece), label))


def _by_gap(tokens: Sequence[Token], count: int) -> list[tuple[Token, ...]] | None:
    if count < 2 or len(tokens) < count:
        return None
    gaps = sorted(
        ((b.box.left - a.box.right, place + 1) for place, (a, b) in enumerate(itertools.pairwise(tokens))),
        reverse=True,
    )
    wide = gaps[count - 2][0]
    if wide < 0.7 * tokens[0].box.height or (len(gaps) >= count and wide < 1.5 * gaps[count - 1][0]):
        return None
    cuts = [0, *sorted(place for _, place in gaps[: count - 1]), len(tokens)]
    return [tuple(tokens[start:end]) for start, end in itertools.pairwise(cuts)]


def _unled(label: Label, piece: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without punctuation before them and without the label's own name once more ("giới Nữ")."""
    words = {fold(text) for text in label.text}
    start = next((place for place, token in enumerate(piece) if token.folded), 0)
    text = ""
    for place in range(start, min(len(piece) - 1, start + 4)):
        text += piece[place].folded
        if text in words and piece[start].text[0].islower():
            start = place + 1
            break
    while start < len(piece) and not piece[start].folded:
        start += 1
    return piece[start:]
