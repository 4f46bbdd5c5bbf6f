"""Tests as a laboratory prints them: what was found, in the laboratory's own signs, and what is true of it."""

import re
from dataclasses import dataclass, replace
from random import Random

from samples.people import Person

AROUND = re.compile(r"(?<=\d)\.(?=\d)")
RANGE = re.compile(r"(-?[\d.]+) - (-?[\d.]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """One test; ranges as printed, without what stands around them."""

    test: str
    unit: str
    value: str
    reference: str
    low: str = ""
    high: str = ""
    men: str = ""
    women: str = ""
    told: str | None = None
    """The reference in the contract's words."""
    flag: str = ""
    """`H`, `L` or `A` (a word that is not the expected one)."""
    before: str = ""
    extra: str = ""
    """What stands in a column of no concern: a method, a machine, a code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """How a laboratory writes numbers and ranges."""

    comma: bool = False
    dash: str = " - "
    tight: bool = False
    """Whether `<` and `≤` stand right before their number."""
    sexes: str = "own"
    """Of ranges by sex: the patient's `own` one or `both`."""
    glue: str = "; "


def probes(rows: str, rng: Random, person: Person, signs: Signs, *, done: float = 1.0) -> list[Probe]:
    """Draw results of `test | unit | reference | values | extra`, one a row.

    `values` is `low~high` or words between semicolons; `reference` is `a - b`, `< b`, `> a`, a word, nothing or, by
    sex, `a - b / c - d`. In 1 - `done` of the rows nothing was measured.
    """
    return [
        _probe([part.strip() for part in row.split("|")], rng, person, signs, done)
        for row in rows.strip().splitlines()
    ]


def _probe(parts: list[str], rng: Random, person: Person, signs: Signs, done: float) -> Probe:
    test, unit, reference, values, *extra = parts
    value, before = _draw(values, rng), _draw(values, rng)
    men, slash, women = reference.partition(" / ")
    own = men if person.sex == "male" or not slash else women
    made = Probe(
        test=test,
        unit=unit,
        value=value if rng.random() < done else "",
        reference=_written(own, signs),
        told=_told(_written(own, replace(signs, dash=" - "))),
        flag=_flag(value, own),
        before=_written(before, signs) if rng.random() < 0.7 else "",
        extra=extra[0] if extra else "",
    )
    made = replace(made, value=_written(made.value, signs), flag=made.flag if made.value else "")
    found = RANGE.fullmatch(own)
    if found:
        made = replace(made, low=_written(found[1], signs), high=_written(found[2], signs))
    return _by_sex(made, men, women, signs) if slash and signs.sexes == "both" else made


def _by_sex(probe: Probe, men: str, women: str, signs: Signs) -> Probe:
    plain = replace(signs, dash=" - ")
    return replace(
        probe,
        reference=f"Nam: {_written(men, signs)}{signs.glue}Nữ: {_written(women, signs)}",
        men=_written(men, signs),
        women=_written(women, signs),
        told=f"Nam: {_written(men, plain)}; Nữ: {_written(women, plain)}",
    )


def _draw(values: str, rng: Random) -> str:
    low, tilde, high = values.partition("~")
    if not tilde:
        return rng.choice(values.split(";")).strip()
    digits = len(low.partition(".")[2])
    # Two draws: most results lie in the middle of what is possible.
    share = (rng.random() + rng.random()) / 2
    return f"{float(low) + share * (float(high) - float(low)):.{digits}f}"


def _written(text: str, signs: Signs) -> str:
    """Write numbers and ranges with the laboratory's signs."""
    if RANGE.fullmatch(text):
        text = text.replace(" - ", signs.dash)
    if signs.tight:
        text = re.sub(r"([<>≤≥]) (?=\d)", r"\1", text)
    return AROUND.sub(",", text) if signs.comma else text


def _told(reference: str) -> str | None:
    return reference or None


def _flag(value: str, reference: str) -> str:
    """Tell whether a result is out of its range."""
    if not reference or not value:
        return ""
    if reference[0].isalpha():
        return "" if value.startswith(reference) else "A"
    if not re.fullmatch(r"-?[\d.]+", value):
        return ""
    number, found = float(value), RANGE.fullmatch(reference)
    if found:
        return "L" if number < float(found[1]) else "H" if number > float(found[2]) else ""
    sign, _, bound = reference.partition(" ")
    if sign in {"<", "≤"}:
        return "H" if number > float(bound) else ""
    return "L" if sign in {">", "≥"} and number < float(bound) else ""
