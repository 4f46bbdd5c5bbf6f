"""One table of results, for any order of columns."""

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.table import Head, TableLook, table
from samples.results import Result, canonical_range, make_results, range_text
from samples.stays import Case
from samples.tables.labs import Assay


def results(
    desk: Desk,
    column: Column,
    case: Case,
    heads: tuple[tuple[str, str, float], ...],
    groups: list[tuple[str, tuple[Assay, ...]]],
    *,
    comma: bool,
    dash: str,
    rules: str,
    flag: tuple[str, str] = ("H", "L"),
    scale: float = 0.92,
) -> None:
    """Draw one table; `heads` are (part, title, share), parts test, value, unit, reference, flag, no, blank."""
    rows: list[tuple[str, ...]] = []
    known: list[Result | None] = []
    count = 0
    for title, tests in groups:
        if title:
            rows.append((title,))
            known.append(None)
        for result in make_results(tests, desk.rng, comma=comma, measured=0.93):
            count += 1
            cells = {
                "no": str(count),
                "test": result.test.name,
                "value": result.value or "",
                "unit": result.test.unit,
                "reference": range_text(result.test, comma=comma, dash=dash, person=case.person),
                "flag": {"H": flag[0], "L": flag[1], "": ""}[result.flag if result.value else ""],
                "blank": "",
            }
            rows.append(tuple(cells[part] for part, _, _ in heads))
            known.append(result)
    made = tuple(
        Head(title=title, share=share, align="left" if part in {"test", "reference"} else "centre")
        for part, title, share in heads
    )
    found = table(column, made, rows, look=TableLook(rules=rules, scale=scale))
    kept = desk.sheet.rows.setdefault("lab_results", [])
    for shown, runs in zip(known, found, strict=True):
        if shown is None or shown.value is None:
            continue
        printed = range_text(shown.test, comma=comma, dash=dash, person=case.person)
        with_unit = any(part == "unit" for part, _, _ in heads)
        kept.append(
            (
                {
                    "test": shown.test.name,
                    "value": shown.value,
                    "unit": (shown.test.unit or None) if with_unit else None,
                    "reference": canonical_range(printed),
                },
                runs,
            )
        )
