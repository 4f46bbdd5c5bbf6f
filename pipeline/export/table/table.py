"""A table that leaves the house as a file."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """What stands in it, as text."""

    title: str
    lines: Sequence[str]
    """Said above the table; CSV has the table only."""
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    """Of the columns, against each other."""
    numbers: frozenset[int] = frozenset()
    """Columns that are set to the right."""
