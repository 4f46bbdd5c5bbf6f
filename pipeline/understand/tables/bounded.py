"""The sign printed before a lone limit of a reference ("≤ 15"), in place of what the readers made of it."""

import re

from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.page_tokens import Token
from pipeline.understand.tables.bound_sign import BoundSign, bound_sign, has_bar

_ONE_LIMIT = re.compile(r"^\D{0,2}\s*(\d+(?:[.,]\d+)?)$")

_TWO_SIGNS = re.compile(r"^<\s?[-=m]\s*(?=\d)")
"""A sign of comparison and an equals sign, and what readers make of the second."""
_RANGE = re.compile(r"^(\d) - (\d+(?:[.,]\d+)?)$")


def _figure(text: str) -> float:
    return float(text.replace(",", "."))


def _sign(reference: str, tokens: list[Token], whitened: Pixels, em: float) -> BoundSign | None:
    """The sign as it shows in dark ink, in pale ink where that shows more ("<=") or where dark ink shows none."""
    area = Box.hull(token.box for token in tokens)
    dark, pale = bound_sign(whitened, area, em), bound_sign(whitened, area, em, pale=True)
    if pale is not None and len(pale.sign) > 1:
        return pale
    barred = reference[:1] == "<" and has_bar(whitened, tokens[0].box, em)
    return pale if dark is None and not barred else dark


def bounded(reference: str | None, tokens: list[Token], whitened: Pixels, em: float) -> str | None:
    """Put the sign that is printed before a lone limit in place of what the readers made of it."""
    turned = _RANGE.match(reference or "")
    if turned and _figure(turned[1]) > _figure(turned[2]):
        # A range does not fall: its first figure is a sign that was read as one ("2 - 0.9" for ">= 0.9").
        sign = _sign(turned[2], tokens, whitened, em) if tokens else None
        return bounded(turned[2], tokens, whitened, em) if sign else reference
    limit = _ONE_LIMIT.match(reference or "")
    if reference is None or limit is None or not tokens:
        return reference
    start = tokens[0].box
    seen = _sign(reference, tokens, whitened, em)
    if seen is None or abs(seen.left - start.left) > 0.8 * em:
        # An S before a number is no letter: the sign's chevron and bar make one.
        plain = re.sub(r"^[Ss$](?=\s?\d)", "≤", re.sub(r"^[-–]\s*", "< ", reference))
        if _TWO_SIGNS.match(plain):
            return _TWO_SIGNS.sub("<= ", plain)
        return plain.replace("<", "≤", 1) if plain[:1] == "<" and has_bar(whitened, start, em) else plain
    if len(seen.sign) == 1 and _TWO_SIGNS.match(reference):
        return _TWO_SIGNS.sub(f"{seen.sign}= ", reference)
    number = limit[1]
    inside = seen.left > start.left - 0.15 * em
    if inside and reference[0].isdigit() and len(number) > 1 and number[1].isdigit():
        number = number[1:]  # the sign itself was read as a digit ("20,9" for "≥0,9")
    return f"{seen.sign}{' ' if seen.spaced else ''}{number}"
