"""Arrows, stars and letters that stand apart in a result's row: they flag it and belong to no cell."""

import re

from pipeline.understand.page_tokens import Token

_ARROWS = frozenset("1Il|tTiV↑↓▲▼!*")
"""A flag between result and reference, and what it is read as."""


_PAIR = 2


def unflagged(tokens: list[Token], edge: float, em: float) -> list[Token]:
    """Take a lone mark before the test's name away ("*", read as "+", "x" or "v")."""
    flagged = len(tokens) > 1 and len(tokens[0].text) == 1 and tokens[0].box.left < edge - 0.8 * em
    return tokens[1:] if flagged and not tokens[0].text.isdigit() else tokens


def unmarked(tokens: list[Token], em: float) -> list[Token]:
    """Take an arrow or a letter that stands apart before the reference away; readers make a one of arrows, too."""
    if len(tokens) < _PAIR or tokens[1].box.left - tokens[0].box.right <= em:
        return tokens
    first = tokens[0].text
    letter = len(first) == 1 and first.isalpha() and tokens[1].text[0].isdigit()
    return tokens[1:] if letter or first in _ARROWS else tokens


def unpointed(tokens: list[Token], em: float) -> list[Token]:
    """Take a mark apart before a result away: an arrow or a star, read as "x" or another lone letter."""
    pointed = len(tokens) > 1 and len(tokens[0].text) == 1 and re.match(r"[<>]?\d", tokens[1].text)
    if pointed and not tokens[0].text.isdigit() and tokens[0].text not in "<>≤≥+-":
        return tokens[1:] if tokens[1].box.left - tokens[0].box.right > em else tokens
    return tokens
