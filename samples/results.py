"""Invented laboratory results: value, unit and printed range, by patient."""

from dataclasses import dataclass
from random import Random

from samples.people import Person
from samples.tables.labs import Assay


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One line of a lab sheet."""

    test: Assay
    value: str | None
    """As printed; None where nothing was measured."""
    flag: str
    """"", "H" or "L"."""


def number(value: float, digits: int, comma: bool) -> str:  # noqa: FBT001
    """Write a number with decimal comma or point."""
    text = f"{value:.{digits}f}"
    return text.replace(".", ",") if comma else text


def make_results(
    tests: tuple[Assay, ...], rng: Random, *, comma: bool, measured: float = 1.0
) -> tuple[Result, ...]:
    """Draw results; `measured` is the share of tests that were done."""
    return tuple(
        _result(test, rng, comma) if rng.random() < measured else Result(test=test, value=None, flag="")
        for test in tests
    )


def _result(test: Assay, rng: Random, comma: bool) -> Result:  # noqa: FBT001
    if test.words:
        return Result(test=test, value=rng.choice(test.words), flag="")
    low = test.low if test.low is not None else 0.2 * (test.high or 1)
    high = test.high if test.high is not None else 2.5 * low
    value = rng.uniform(low, high)
    flag = ""
    if rng.random() < 0.3:
        flag = rng.choice(("H", "H", "L"))
        step = (high - low) * rng.uniform(0.1, 0.7)
        value = high + step if flag == "H" else max(low * 0.5, low - 0.6 * step)
    shown = number(value, test.digits, comma)
    flag = "" if test.high is None and flag == "H" else "" if test.low is None and flag == "L" else flag
    return Result(test=test, value=shown, flag=flag)


def range_text(
    test: Assay,
    *,
    comma: bool,
    dash: str = " - ",
    signs: tuple[str, str] = ("≤ ", "≥ "),
    person: Person | None = None,
) -> str:
    """Write the printed range: `a - b`, `≤ b`, `≥ a` (with these `signs`); "" where the test has none."""
    if person and test.by_sex:
        low, high = test.by_sex[:2] if person.sex == "male" else test.by_sex[2:]
        return f"{_bare(low, comma)}{dash}{_bare(high, comma)}"
    if test.words:
        return "Âm tính" if "Âm tính" in test.words else ""
    if test.low is None and test.high is None:
        return ""
    if test.low is None:
        return f"{signs[0]}{_bare(test.high or 0, comma)}"
    if test.high is None:
        return f"{signs[1]}{_bare(test.low, comma)}"
    return f"{_bare(test.low, comma)}{dash}{_bare(test.high, comma)}"


def canonical_range(text: str) -> str | None:
    """Bring a printed range to `a - b`; None for an empty one."""
    for dash in (" – ", "–", " - ", "-", " ÷ ", " ~ ", "~", " → "):
        first, found, last = text.partition(dash)
        if found and first[-1:].isdigit() and last.strip()[:1].isdigit():
            return f"{first.strip()} - {canonical_range(last.strip())}"
    return text or None


def _bare(value: float, comma: bool) -> str:  # noqa: FBT001
    text = f"{value:g}"
    return text.replace(".", ",") if comma else text
