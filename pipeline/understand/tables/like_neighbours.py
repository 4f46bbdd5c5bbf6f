"""Results in the spelling of their table: what a house prints in one way, readers see in two."""

import dataclasses
import re
from collections.abc import Sequence

from pipeline.understand.tables.table_row import TableRow

_ALIKE = 3
"""Cells from which a table has a way of its own."""
_MOST = 0.7
"""Share of them that must agree."""
_COMMAS, _STRAY_COMMAS = 0.25, 0.12
"""Share of decimal marks read as commas from which all are, and up to which none is."""
_POTASSIUM = frozenset({"KH", "K4", "Kt", "K†"})
"""What readers make of "K+"."""
_IONS = {"Na": "Na+", "K": "K+", "Cl": "Cl-", "Ca": "Ca++"}
_COUNTED = ("GRA", "MID", "NEUT", "NEU", "LYMPH", "LYM", "MONO", "MON", "EOS", "BASO", "BAS")


def like_neighbours(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """Give each result the decimal mark, the space behind signs, the litre and the charges of its table."""
    rows = _susceptible(_decimal_marks(rows))
    rows = _spaced(rows)
    rows = _brackets(_litres(rows))
    for _ in range(2):  # a charge that was mended tells of the others
        tests = [_charged(row, rows) for row in rows]
        rows = tuple(
            _changed(row, "test", test, "spelling_by_list") for row, test in zip(rows, tests, strict=True)
        )
    return rows


def _changed(row: TableRow, cell: str, text: str | None, finding: str) -> TableRow:
    if text == row.cells.get(cell):
        return row
    findings = tuple(dict.fromkeys((*row.findings, finding)))
    return dataclasses.replace(row, cells={**row.cells, cell: text}, findings=findings)


def _susceptible(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """The I of an antibiogram, whose rows say S, I or R: a lone stroke is no figure among them."""
    values = [row.cells.get("value") for row in rows]
    if sum(value in {"S", "R"} for value in values) < _ALIKE:
        return rows
    return tuple(
        _changed(row, "value", "I" if value in {"1", "l"} else value, "marks_mended")
        for row, value in zip(rows, values, strict=True)
    )


def _most(votes: Sequence[str]) -> str:
    """What most votes say; "" where there are few or they do not agree."""
    if len(votes) < _ALIKE:
        return ""
    best = max(set(votes), key=lambda vote: (votes.count(vote), vote))
    return best if votes.count(best) >= _MOST * len(votes) else ""


def _mark(votes: Sequence[str]) -> str:
    """The decimal mark: a comma's tail is lost more often than a dot gets one."""
    if len(votes) < _ALIKE:
        return ""
    commas = votes.count(",") / len(votes)
    return "," if commas >= _COMMAS else "." if commas <= _STRAY_COMMAS else ""


def _marks(rows: Sequence[TableRow], cell: str) -> list[str]:
    texts = [row.cells.get(cell) or "" for row in rows]
    return [mark[0] for text in texts if (mark := re.findall(r"(?<=\d)[.,](?=\d)", text))]


def _decimal_marks(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    both = _mark([*_marks(rows, "value"), *_marks(rows, "reference")])
    for cell in ("value", "reference"):
        mark = _mark(_marks(rows, cell)) or both
        if mark:
            spelled = [
                re.sub(r"(?<=\d)[.,](?=\d{1,2}(?!\d))", mark, row.cells.get(cell) or "") or None
                for row in rows
            ]
            rows = tuple(
                _changed(row, cell, text, "marks_mended") for row, text in zip(rows, spelled, strict=True)
            )
    return rows


def _spaced(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """Signs before lone limits, all with a space behind them or none."""
    told = [re.match(r"[<>≤≥]=?(\s?)\d", row.cells.get("reference") or "") for row in rows]
    votes = ["spaced" if match[1] else "tight" for match in told if match]
    space = "tight" if len(votes) == 2 and votes[0] != votes[1] else _most(votes)
    if not space:
        return rows
    between = r"\1 \2" if space == "spaced" else r"\1\2"
    spelled = [
        re.sub(r"^([<>≤≥]=?)\s?(\d)", between, row.cells.get("reference") or "") or None for row in rows
    ]
    return tuple(
        _changed(row, "reference", text, "marks_mended") for row, text in zip(rows, spelled, strict=True)
    )


def _litres(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """Litres with a large letter or with a small one; "mmol" alone has lost its litre."""
    litre = _most([unit[-1] for row in rows if (unit := row.cells.get("unit") or "")[-1:] in {"L", "l"}])
    if not litre:
        return rows
    units = [row.cells.get("unit") or "" for row in rows]
    whole = {unit for unit in units if unit.endswith(f"mol/{litre}") and units.count(unit) >= _ALIKE}
    lost = {unit[:-2]: unit for unit in whole}
    spelled = [lost.get(unit, re.sub(r"(?<=[/dmµ])[Ll]$", litre, unit)) or None for unit in units]
    return tuple(
        _changed(row, "unit", text, "spelling_by_list") for row, text in zip(rows, spelled, strict=True)
    )


def _brackets(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    """Round or square brackets round the same word at the ends of names ("Định lượng Clo [Máu]")."""
    tests = [row.cells.get("test") or "" for row in rows]
    ends = [re.search(r"([(\[])([^\W\d_]+)[)\]]$", test) for test in tests]
    spelled = list(tests)
    for word in {end[2] for end in ends if end}:
        opening = _most([end[1] for end in ends if end and end[2] == word])
        if opening:
            closed = f"{opening}{word}{']' if opening == '[' else ')'}"
            spelled = [re.sub(rf"[(\[]{word}[)\]]$", closed, test) for test in spelled]
    return tuple(_changed(row, "test", test, "marks_mended") for row, test in zip(rows, spelled, strict=True))


def _charged(row: TableRow, rows: Sequence[TableRow]) -> str | None:
    """The test's name with the charge of ions and the sign of counted cells where the table prints them."""
    tests = {one.cells.get("test") or "" for one in rows}
    test = row.cells.get("test") or ""
    if tests & {"Na+", "K+"} and test in _IONS:
        return _IONS[test]
    if tests & {"Na", "K"} and test == "Cl-":
        return "Cl"
    counted = (row.cells.get("unit") or "")[-2:] in {"/L", "/l"}
    if counted and test in _COUNTED and any(f"{name}#" in tests for name in _COUNTED):
        return f"{test}#"  # a machine that signs one count signs all
    if test in _POTASSIUM and tests & {"Na", "Na+"}:
        return "K+"
    signed = sum(name[-1:] in {"%", "#"} and name[:-1] in _COUNTED for name in tests) >= _ALIKE
    unit = row.cells.get("unit") or ""
    if unit == "%" and test in _COUNTED and any(f"{name}%" in tests for name in _COUNTED):
        return f"{test}%"  # a percent sign is lost, none is added
    if signed and test in _COUNTED and unit:
        return f"{test}%" if unit == "%" else f"{test}#" if unit[-2:] in {"/L", "/l"} else test
    return test
