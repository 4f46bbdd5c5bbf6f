"""Where a column of list numbers ends; its heading ("#", "N°") is often lost."""

import itertools
from collections.abc import Sequence

from pipeline.understand.page_tokens import Row, Token

SURE, HEADED = 0.8, 0.6
"""Share of the rows' first words that must be list numbers: without a heading, and under one."""
_WHITE = 0.7
"""White behind a list number at least, in its heights: "1. WBC" has none."""
_DOTTED = 0.3
"""White behind a number with its dot at least where a heading says that a column of numbers stands there."""
_ONE = str.maketrans("lI|", "111")

_MISREAD = 8
"""So many list numbers bear one that was misread ("47" for "17")."""


def number_column_end(rows: tuple[Row, ...], left: float, share: float) -> float | None:
    """Return where the list numbers left of `left` end (pixels), None where no such column stands there.

    Args:
        rows: the body of the table.
        left: left edge of the first heading behind the numbers.
        share: of the rows that begin left of it, those that must begin with a number.
    """
    first = [row.tokens for row in rows if row.tokens and row.tokens[0].box.left < left]
    numbers = [found for tokens in first if (found := _number(tokens, left, dotted=share == HEADED))]
    if len(numbers) < 2 or len(numbers) < share * len(first):
        return None
    falls = sum(a >= b for (a, _), (b, _) in itertools.pairwise(numbers))
    return max(right for _, right in numbers) + 1 if falls <= len(numbers) // _MISREAD else None


def _number(tokens: Sequence[Token], left: float, *, dotted: bool) -> tuple[int, float] | None:
    """The list number that begins a row with the right edge of it and its dot; None where none stands apart."""
    text = tokens[0].text.translate(_ONE) if dotted else tokens[0].text
    behind = 2 if dotted and len(tokens) > 1 and tokens[1].text in {".", ")", "/", "-"} else 1
    if not text.isdigit() or len(text) > 2 or len(tokens) <= behind:
        return None
    right = tokens[behind - 1].box.right
    white = tokens[behind].box.left - right
    wide = (_DOTTED if behind > 1 else _WHITE) * tokens[0].box.height
    return (int(text), right) if right < left and white > wide else None
