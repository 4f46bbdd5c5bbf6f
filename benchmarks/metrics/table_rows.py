"""Rows of a table that are right in every cell."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.metrics.folded import spaced
from benchmarks.metrics.precision_recall import PrecisionRecall

COLUMNS = {
    "lab_results": ("test", "value", "unit", "reference"),
    "prescription_items": ("drug", "strength", "quantity", "unit", "directions"),
}
Rows = Sequence[Mapping[str, Any]]


def table_rows(table: str, true: Rows, said: Rows) -> PrecisionRecall:
    """Count rows all of whose cells are exactly right, whatever their order."""
    return _compare(
        Counter(_cells(row, COLUMNS[table]) for row in true),
        Counter(_cells(row, COLUMNS[table]) for row in said),
    )


def table_names(table: str, true: Rows, said: Rows) -> PrecisionRecall:
    """Count rows whose first cell (test or drug) is exactly right."""
    first = COLUMNS[table][:1]
    return _compare(Counter(_cells(row, first) for row in true), Counter(_cells(row, first) for row in said))


def _cells(row: Mapping[str, Any], columns: tuple[str, ...]) -> tuple[str | None, ...]:
    return tuple(None if row.get(column) is None else spaced(str(row[column])) for column in columns)


def _compare(true: Counter[tuple[str | None, ...]], said: Counter[tuple[str | None, ...]]) -> PrecisionRecall:
    found = (true & said).total()
    return PrecisionRecall(found=found, invented=said.total() - found, missed=true.total() - found)
