"""Results in the spelling of their table: a house prints the charge of ions ("Na+", "Cl-") or leaves it off."""

import dataclasses

from pipeline.understand.tables.table_row import TableRow

_CHARGED, _PLAIN = frozenset({"Na+", "K+"}), frozenset({"Na", "K"})
_SIGNS = {"Cl": "Cl-", "Cl-": "Cl"}


def like_neighbours(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """Give chloride its charge, whose sign readers lose or the list adds, as sodium and potassium have theirs."""
    tests = {row.cells.get("test") for row in rows}
    if bool(tests & _CHARGED) == bool(tests & _PLAIN):
        return rows
    wanted = "Cl-" if tests & _CHARGED else "Cl"
    return tuple(
        dataclasses.replace(
            row,
            cells={**row.cells, "test": wanted},
            findings=tuple(dict.fromkeys((*row.findings, "spelling_by_list"))),
        )
        if row.cells.get("test") == _SIGNS[wanted]
        else row
        for row in rows
    )
