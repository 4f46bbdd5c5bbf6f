"""What the other rows of a table say about how well its columns were understood."""

from collections.abc import Sequence
from statistics import fmean

from models.codes.lab_tests import is_listed_test
from pipeline.judge.cell_traits import plainness
from pipeline.understand.tables.table_row import TableRow

TABLE_TRAITS = ("rows", "like_beside", "plain_beside", "known_beside")
"""Each 0–1; ½ where a row stands alone."""
_MANY = 20
"""Rows that count as 1."""


def table_traits(row: TableRow, rows: Sequence[TableRow]) -> dict[str, float]:
    """Return the traits of a row among all `rows` of its table.

    `like_beside`: share of the others that fill the same cells; `plain_beside`: how plain their cells are;
    `known_beside`: share of them whose test is listed (½ for drugs).
    """
    others = [one for one in rows if one is not row]
    told = dict.fromkeys(TABLE_TRAITS, 0.5) | {"rows": min(_MANY, len(rows)) / _MANY}
    if not others:
        return told
    filled = _filled(row)
    told["like_beside"] = fmean(float(_filled(one) == filled) for one in others)
    told["plain_beside"] = fmean(plainness(one) for one in others)
    if row.table == "lab_results":
        told["known_beside"] = fmean(float(is_listed_test(one.cells.get("test") or "")) for one in others)
    return told


def odd_row(row: TableRow) -> bool:
    """Tell whether a row holds a sign of comparison: readers take < for ≤ without a doubt, so a person looks."""
    return any(sign in (text or "") for text in row.cells.values() for sign in "<>≤≥")


def _filled(row: TableRow) -> frozenset[str]:
    return frozenset(name for name, text in row.cells.items() if text)
