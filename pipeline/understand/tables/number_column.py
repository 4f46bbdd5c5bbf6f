"""Where a column of list numbers ends; its heading ("#", "N°") is often lost."""

import itertools

from pipeline.understand.page_tokens import Row

SURE, HEADED = 0.8, 0.6
"""Share of the rows' first words that must be list numbers: without a heading, and under one."""
_WHITE = 0.7
"""White behind a list number at least, in its heights: "1. WBC" has none."""

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
    numbers = [
        tokens[0]
        for tokens in first
        if tokens[0].text.isdigit()
        and len(tokens[0].text) <= 2
        and tokens[0].box.right < left
        and len(tokens) > 1
        and tokens[1].box.left - tokens[0].box.right > _WHITE * tokens[0].box.height
    ]
    if len(numbers) < 2 or len(numbers) < share * len(first):
        return None
    values = [int(token.text) for token in numbers]
    falls = sum(a >= b for a, b in itertools.pairwise(values))
    return max(token.box.right for token in numbers) + 1 if falls <= len(values) // _MISREAD else None
