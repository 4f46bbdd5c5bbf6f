"""Where a date, a period or a card's number ends: at a word behind a gap that no date has."""

import re

from models.forms.definition import Kind
from pipeline.understand.page_tokens import Token

DATED = frozenset({Kind.DATETIME, Kind.DATE, Kind.PERIOD, Kind.BIRTH, Kind.INSURANCE})
"""Kinds whose words stand in slots far apart, and are figures but for a few."""
DATE_LINE = re.compile(
    r"ng\w{1,3}.{0,6}thang.{0,4}nam|^(?:\d{3,4}|\d{1,2}(?:gio|h|g)(?:\d{1,2}(?:phut)?)?)?ngay\d{4,8}$"
    r"|^[a-z]{3,24}\d{6,8}$"
)
"""A line that only dates what stands above it, folded."""
_WORDS = frozenset(
    {"ngay", "thang", "nam", "gio", "phut", "luc", "hoi", "tu", "den", "gia", "tri", "sinh", "tuoi"}
)


def before_next(tokens: list[Token], em: float, *, behind: float) -> list[Token]:
    """Return the words before a wide gap behind which a word in a sentence's capitals begins ("Ra 11h15 …").

    `behind` is where the label ends (pixels).
    """
    for place, token in enumerate(tokens):
        before = tokens[place - 1].box.right if place else behind + em
        apart = token.box.left - before > 1.5 * em
        word = token.text.istitle() and token.text.isalpha() and len(token.text) > 1
        if apart and word and token.folded not in _WORDS:
            return tokens[:place]
    return tokens


_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})")


def before_visits(tokens: list[Token], em: float) -> list[Token]:
    """Return the words of a text before a wide gap behind which a date begins a line of the table beside it."""
    for place in range(1, len(tokens) - 1):
        apart = tokens[place].box.left - tokens[place - 1].box.right > 1.5 * em
        dated = tokens[place].text == "Ngày" and tokens[place + 1].text[0].isdigit()
        if apart and (dated or _DATE.fullmatch(tokens[place].text)):
            return tokens[:place]
    return tokens


def before_sex(tokens: list[Token], em: float) -> list[Token]:
    """Return a name's words before white behind which a sex ends them: "THÀO     Nam" is no "THÀO NAM"."""
    if len(tokens) < 3 or tokens[-1].text not in {"Nam", "Nữ"}:
        return tokens
    return tokens[:-1] if tokens[-1].box.left - tokens[-2].box.right > 1.5 * em else tokens
