"""Limits that have no column of their own: they stand on a line under the test or under its result."""

import re
from collections.abc import Sequence

from pipeline.understand.normalise.words import tidy
from pipeline.understand.page_tokens import Row, Token, join_tokens
from pipeline.understand.tables.columns import TableBlock, cells_of
from pipeline.understand.tables.lab_columns import lab_column
from pipeline.understand.tables.limits_in_columns import LIMITS

_ALIKE = 2
"""Lines of limits from which they are the way of a table."""


def limits_alone(tokens: list[Token]) -> bool:
    """Whether words are limits and nothing else; the sign ≤ is often read as an S."""
    text = re.sub(r"^[Ss$](?=\s?\d)", "≤", tidy(join_tokens(tokens)))
    return lab_column(text) == "reference"


def are_limits_below(rows: Sequence[Row], block: TableBlock) -> bool:
    """Whether the block has no column of limits and lines of limits in the tests' or the results' instead."""
    if block.names & LIMITS:
        return False
    cells = [cells_of(row, block) for row in rows]
    below = [cell for cell in cells if limits_alone(cell["test"]) or limits_alone(cell.get("value", []))]
    return len(below) >= _ALIKE


def merged_cells(rows: Sequence[Row], block: TableBlock) -> dict[str, list[Token]]:
    """Return the tokens of the rows of one result by column, limits on a line of their own as the reference."""
    merged: dict[str, list[Token]] = {column.name: [] for column in block.columns}
    for row in rows:
        for name, tokens in cells_of(row, block).items():
            moved = "reference" not in block.names and name in {"test", "value"} and limits_alone(tokens)
            merged.setdefault("reference" if moved else name, []).extend(tokens)
    return merged
