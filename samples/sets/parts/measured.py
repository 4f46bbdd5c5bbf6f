"""Results line by line, for sheets that are no plain table."""

from dataclasses import dataclass
from random import Random

from samples.kit.desk import Desk
from samples.kit.sheet import Run
from samples.results import canonical_range, make_results, number, range_text
from samples.stays import Case
from samples.tables.labs import Assay

NOTHING = ("Âm tính", "Negative", "(-)", "Neg", "Không thấy")
"""Words for what is not found; a test that may answer so has them as its range."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """How a laboratory writes its lines."""

    comma: bool = False
    dash: str = " - "
    around: str = "{0}"
    """What stands around a range."""
    signs: tuple[str, str] = ("< ", "> ")
    marks: tuple[str, str] = ("H", "L")
    both: bool = False
    """Whether the ranges of men and women both stand there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One test as printed; `reference` with what stands around it."""

    test: str
    value: str | None
    unit: str
    reference: str
    told: str | None
    """The range in the contract's words."""
    mark: str
    earlier: str
    """What was measured the time before."""

    @property
    def out(self) -> bool:
        """Whether the result lies outside its range."""
        return bool(self.mark)


def lines(
    tests: tuple[Assay, ...], case: Case, rng: Random, way: Way, *, measured: float = 1.0
) -> list[Line]:
    """Draw the results of tests; `measured` is the share that was done."""
    made = []
    found = make_results(tests, rng, comma=way.comma, measured=measured)
    earlier = make_results(tests, rng, comma=way.comma, measured=0.7)
    for result, old in zip(found, earlier, strict=True):
        test = result.test
        plain = _range(test, case, way)
        mark = {"H": way.marks[0], "L": way.marks[1], "": ""}[result.flag if result.value else ""]
        made.append(
            Line(
                test=test.name,
                value=result.value,
                unit=test.unit,
                reference=way.around.format(plain) if plain else "",
                told=_told(plain),
                mark=mark,
                earlier=old.value or "",
            )
        )
    return made


def _range(test: Assay, case: Case, way: Way) -> str:
    if test.words:
        return test.words[0] if test.words[0] in NOTHING else ""
    if test.by_sex and way.both:
        men, women = test.by_sex[:2], test.by_sex[2:]
        parts = [way.dash.join(number(one, test.digits, way.comma) for one in ends) for ends in (men, women)]
        return f"Nam: {parts[0]}; Nữ: {parts[1]}"
    return range_text(test, comma=way.comma, dash=way.dash, signs=way.signs, person=case.person)


def _told(plain: str) -> str | None:
    """Bring a range to `a - b`, both sexes' too."""
    if plain.startswith("Nam: "):
        men, women = plain.removeprefix("Nam: ").split("; Nữ: ")
        return f"Nam: {canonical_range(men)}; Nữ: {canonical_range(women)}"
    return canonical_range(plain)


def keep_line(desk: Desk, line: Line, runs: list[Run], *, unit: bool = True) -> None:
    """Record the truth about one test; nothing where it was not measured."""
    if line.value is None:
        return
    told = {
        "test": line.test,
        "value": line.value,
        "unit": (line.unit or None) if unit else None,
        "reference": line.told,
    }
    desk.sheet.rows.setdefault("lab_results", []).append((told, runs))
