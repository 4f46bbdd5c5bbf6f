"""Rings around options' numbers that the readers saw as brackets: "1)BHYT  2. Thu phí", "()Nam  2. Nữ"."""

import re

from pipeline.understand.marks.options import Option
from pipeline.understand.page_tokens import PageTokens, Token

_ROUND = r"(?:\({0}?\.?\)|{0}\.?\)|\({0}\.?)$"
_PLAIN = r"(?<![()\d]){0}[./]?$"
_LONGEST = 4
"""Tokens of a number with its ring."""


def ringed_number(page: PageTokens, options: list[Option]) -> str | None:
    """Return the value of the one option with a bracket at its number where all others have numbers without one."""
    rounded, plain = [], 0
    for option in options:
        led = _before(page, option)
        if re.search(_ROUND.format(option.choice.number), led):
            rounded.append(option.choice.value)
        plain += bool(re.search(_PLAIN.format(option.choice.number), led))
    return rounded[0] if len(rounded) == 1 and plain == len(options) - 1 else None


def _before(page: PageTokens, option: Option) -> str:
    """What stands close before an option's words, up to a gap or a word."""
    tokens = page.rows[option.row].tokens
    found: list[Token] = []
    for token in reversed(tokens[max(0, option.start - _LONGEST) : option.start]):
        behind = found[-1].box.left if found else tokens[option.start].box.left
        if behind - token.box.right > 0.8 * page.em or not re.fullmatch(r"[().\d/]+", token.text):
            break
        found.append(token)
    return "".join(token.text for token in reversed(found))
