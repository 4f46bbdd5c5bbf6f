"""Tables of results and of drugs with their truth, for any order of columns."""

from dataclasses import dataclass
from random import Random

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.sheet import Run
from samples.kit.table import Head, TableLook, table
from samples.orders import Order, make_orders
from samples.results import Result, canonical_range, make_results, range_text
from samples.stays import Case
from samples.tables.labs import PANELS, Assay

Part = tuple[str, str, float]
"""What a column holds (no, test, value, unit, reference, range_unit, flag, blank), its title and its share."""


LEFT = {"test", "reference", "range_unit"}


TIMES = ("Sáng", "Trưa", "Chiều", "Tối")


DOSES = ((1, 0, 0, 1), (1, 0, 1, 0), (1, 1, 0, 1), (2, 0, 2, 0), (0, 0, 0, 1), (1, 0, 0, 0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How a laboratory writes."""

    comma: bool = True
    dash: str = " - "
    signs: tuple[str, str] = ("≤ ", "≥ ")
    flags: tuple[str, str] = ("H", "L")
    rules: str = "full"
    scale: float = 0.92
    printed: bool = False
    """True where names and ranges are part of the form, not values."""


def choose(panel: str, rng: Random, least: int, most: int) -> tuple[Assay, ...]:
    """Choose tests of a panel, in the panel's order."""
    tests = PANELS[panel]
    count = min(len(tests), rng.randint(least, most))
    return tuple(tests[place] for place in sorted(rng.sample(range(len(tests)), count)))


def results(
    desk: Desk,
    column: Column,
    case: Case,
    heads: tuple[Part, ...],
    groups: list[tuple[str, tuple[Assay, ...]]],
    *,
    how: Notation,
    first: int = 0,
    measured: float = 0.94,
) -> int:
    """Draw one table of groups ("" for no title); return the number of the last test."""
    shown: list[tuple[str, ...]] = []
    known: list[tuple[Result, dict[str, str]] | None] = []
    for title, tests in groups:
        if title:
            shown.append((title,))
            known.append(None)
        for result in make_results(tests, desk.rng, comma=how.comma, measured=measured):
            first += 1
            cells = _cells(result, case, how, first)
            shown.append(tuple(cells[part] for part, _, _ in heads))
            known.append((result, cells))
    made = tuple(
        Head(
            title=title,
            share=share,
            align="left" if part in LEFT else "centre",
            printed=how.printed and part not in {"value", "flag"},
        )
        for part, title, share in heads
    )
    found = table(column, made, shown, look=TableLook(rules=how.rules, scale=how.scale, pad=0.22))
    units = any(part in {"unit", "range_unit"} for part, _, _ in heads)
    kept = desk.sheet.rows.setdefault("lab_results", [])
    for row, runs in zip(known, found, strict=True):
        if row is None or row[0].value is None:
            continue
        result, cells = row
        told = {
            "test": result.test.name,
            "value": result.value,
            "unit": (result.test.unit or None) if units else None,
            "reference": canonical_range(cells["reference"]),
        }
        kept.append((told, runs))
    return first


def _cells(result: Result, case: Case, how: Notation, place: int) -> dict[str, str]:
    test = result.test
    reference = range_text(test, comma=how.comma, dash=how.dash, signs=how.signs, person=case.person)
    flag = result.flag if result.value else ""
    return {
        "no": str(place),
        "test": test.name,
        "value": result.value or "",
        "unit": test.unit,
        "reference": reference,
        "range_unit": f"{reference} {test.unit}".strip(),
        "flag": {"H": how.flags[0], "L": how.flags[1], "": ""}[flag],
        "blank": "",
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Doses:
    """One drug by time of day."""

    order: Order
    doses: tuple[int, int, int, int]
    days: int

    @property
    def quantity(self) -> int:
        """Number of units for all days."""
        return sum(self.doses) * self.days


def doses(case: Case, rng: Random, count: int) -> tuple[Doses, ...]:
    """Draw drugs taken by mouth at times of the day."""
    orders = make_orders(case, rng, count=count, routes=("oral",))
    return tuple(
        Doses(order=order, doses=rng.choice(DOSES), days=rng.choice((5, 7, 10, 14, 28))) for order in orders
    )


def keep_drug(
    desk: Desk, runs: list[Run], order: Order, quantity: int, directions: str | None, *, name: str = ""
) -> None:
    """Record the truth about one drug of a prescription; `name` where more than the drug's stands there."""
    drug = order.drug
    cells = {
        "drug": name or drug.name,
        "strength": drug.strength or None,
        "quantity": str(quantity),
        "unit": drug.unit,
        "directions": directions,
    }
    desk.sheet.rows.setdefault("prescription_items", []).append((cells, runs))
