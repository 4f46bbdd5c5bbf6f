"""Moments, ages and names in the words of other houses."""

from datetime import date, datetime
from random import Random

from samples.kit.pieces import Fill, Span
from samples.stays import Case
from samples.writing import stamp_of


def when(at: datetime, slot: str, pattern: str) -> Fill:
    """Write a moment by a `strftime` pattern."""
    return Fill(at.strftime(pattern), slot, stamp_of(at))


def on(day: date | None, slot: str, pattern: str) -> Fill:
    """Write a day by a `strftime` pattern; the slot stays empty without one."""
    return Fill(day.strftime(pattern) if day else None, slot, day.isoformat() if day else None, 0.6)


def age(case: Case, rng: Random) -> Fill:
    """Write the age: small children in years and months, the others now and then with a word."""
    person = case.person
    years, months = divmod(person.months, 12)
    if person.months < 12:
        return Fill(f"{max(1, person.months)} tháng tuổi", "age", 0, 0.2)
    if years < 6 and months:
        return Fill(rng.choice(("{0} tuổi {1} tháng", "{0}t {1}th")).format(years, months), "age", years, 0.2)
    return Fill(rng.choice(("{0}", "{0}", "{0} tuổi")).format(years), "age", years, 0.2)


def signer(name: str, honour: str, slot: str = "doctor_name") -> Fill:
    """Write a name behind its titles on a leader."""
    shown = f"{honour} {name}"
    return Fill(shown, spans=(Span(len(shown) - len(name), len(shown), slot, name),))
