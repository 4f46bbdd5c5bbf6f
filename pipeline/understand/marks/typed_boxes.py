"""Boxes that are typed as brackets before their options: "[ ] Khỏi  [x] Đỡ, giảm", "(X) Nam  ( ) Nữ"."""

import re

from pipeline.understand.marks.options import Option
from pipeline.understand.page_tokens import PageTokens

_MARKED = re.compile(r"[\[(]\s?[xX×✓✔vV*]\s?[\])]$")
_EMPTY = re.compile(r"[\[(]\s?[\])]$")
_LONGEST = 3
"""Tokens of a typed box."""


def typed_box(page: PageTokens, options: list[Option]) -> str | None:
    """Return the value of the one option with a mark in its typed box where all others have empty ones."""
    led = {option.choice.value: _before(page, option) for option in options}
    marked = [value for value, text in led.items() if _MARKED.search(text)]
    empty = [value for value, text in led.items() if _EMPTY.search(text)]
    return marked[0] if len(marked) == 1 and len(empty) == len(options) - 1 else None


def _before(page: PageTokens, option: Option) -> str:
    tokens = page.rows[option.row].tokens
    return "".join(token.text for token in tokens[max(0, option.start - _LONGEST) : option.start])
