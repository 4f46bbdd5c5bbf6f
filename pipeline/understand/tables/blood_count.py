"""The names of a blood count: a machine prints each of a closed set once, and readers lose a letter of some."""

import dataclasses
import re

from rapidfuzz.distance import Levenshtein

from models.codes.lab_tests import is_listed_test
from pipeline.understand.tables.table_row import TableRow

_NAMES = frozenset(
    {"WBC", "RBC", "HGB", "HCT", "MCV", "MCH", "MCHC", "RDW", "RDW-CV", "RDW-SD", "PLT", "MPV", "PDW", "PCT"}
)
_ALIKE = 4
"""Names of the set from which a table is a blood count."""
_HEAD = re.compile(r"^(?P<name>[A-Z][A-Z-]{1,5})(?P<rest>\s*\(.*)?$")


def named_blood_count(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """Return the rows, each name that is one letter off a single one of the set that the table lacks mended."""
    heads = [_HEAD.match(row.cells.get("test") or "") for row in rows]
    told = {head["name"] for head in heads if head} & _NAMES
    if len(told) < _ALIKE:
        return rows
    found = []
    for row, head in zip(rows, heads, strict=True):
        known = _missing(head["name"], told) if head else None
        if head and known:
            row = dataclasses.replace(  # noqa: PLW2901
                row,
                cells={**row.cells, "test": f"{known}{head['rest'] or ''}"},
                findings=tuple(dict.fromkeys((*row.findings, "spelling_by_list"))),
            )
        found.append(row)
    return tuple(found)


def _missing(name: str, told: set[str]) -> str | None:
    if name in _NAMES or is_listed_test(name):
        return None
    near = [known for known in _NAMES - told if Levenshtein.distance(name, known, score_cutoff=1) <= 1]
    return near[0] if len(near) == 1 else None
