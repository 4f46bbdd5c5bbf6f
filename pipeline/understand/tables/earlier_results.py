"""A column of earlier results beside the results: "Kết quả" over "Lần này" and the day of the last time."""

import dataclasses
import re
from collections.abc import Sequence
from statistics import median

from models.geometry import Box
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens
from pipeline.understand.tables.columns import Column, TableBlock, cells_of
from pipeline.understand.tables.unknown_heads import cells_apart

_NUMBER = re.compile(r"[<>≤≥]?\s?\d+(?:[.,]\d+)?")
_SHARE = 0.25
"""Share of the results that have another beside them, from which it is a column."""
_CURRENT = ("lannay", "hientai", "homnay", "current", "today")


def without_earlier(page: PageTokens, block: TableBlock, last: int) -> TableBlock:
    """Return the block with its results' column cut to those of this time: the left ones, unless a head says else."""
    value = next((column for column in block.columns if column.name == "value"), None)
    if value is None:
        return block
    told = [_numbers(row, block, page.em) for row in page.rows[block.first_row : last]]
    pairs = [numbers for numbers in told if len(numbers) == 2]
    filled = [numbers for numbers in told if numbers]
    if len(pairs) < 2 or len(pairs) < _SHARE * len(filled) or median(len(p[1][1]) for p in pairs) < 2:
        return block
    edge = (max(pair[0][0].right for pair in pairs) + min(pair[1][0].left for pair in pairs)) / 2
    right = _current_on_the_right(page.rows[max(0, block.first_row - 3) : block.first_row], edge, value)
    kept = dataclasses.replace(value, left=edge) if right else dataclasses.replace(value, right=edge)
    other = Column(name="other", left=value.left if right else edge, right=edge if right else value.right)
    columns = [column for column in block.columns if column is not value] + [kept, other]
    return dataclasses.replace(block, columns=tuple(sorted(columns, key=lambda column: column.left)))


def _numbers(row: Row, block: TableBlock, em: float) -> list[tuple[Box, str]]:
    tokens = cells_of(row, block).get("value", [])
    if not tokens:
        return []
    runs = cells_apart(Row(tokens=tuple(tokens), box=row.box), em)
    told = [(Box.hull(token.box for token in run), join_tokens(run)) for run in runs]
    return [(box, text) for box, text in told if _NUMBER.fullmatch(text)]


def _current_on_the_right(heads: Sequence[Row], edge: float, value: Column) -> bool:
    def beyond(token: Token) -> bool:
        return edge < token.box.middle[0] < value.right

    texts = ["".join(token.folded for token in row.tokens if beyond(token)) for row in heads]
    return any(word in text for word in _CURRENT for text in texts)
