"""The same stay, years ago."""

from dataclasses import replace
from datetime import date, datetime
from random import Random

from samples.stays import Case

FIRST_CARDS = 2009
"""Year from which all cards have 15 characters."""


FIRST_NUMBERS = 2016
"""Year from which identity numbers have 12 digits."""


FEBRUARY = 2


def earlier(case: Case, rng: Random) -> Case:
    """Move a stay to a year from 1996 to 2014, with the cards and numbers that people had then."""
    person, stay = case.person, case.stay
    year = rng.randint(1996, 2014)
    gone = max(0, stay.admitted.year - year)
    known = person.card if year >= FIRST_CARDS else None
    number = person.national_id
    if number and len(number) > 9 and stay.admitted.year - gone < FIRST_NUMBERS:
        number = number[-9:]
    moved = replace(
        stay,
        admitted=_back(stay.admitted, gone),
        discharged=_back(stay.discharged, gone),
        payer=stay.payer if known or stay.payer != "insurance" else rng.choice(("fee", "free")),
    )
    days = (moved.discharged.date() - moved.admitted.date()).days + 1
    older = replace(
        person,
        birth=_day_back(person.birth, gone),
        card=known,
        national_id=number,
        card_from=_day_back(person.card_from, gone),
        card_to=_day_back(person.card_to, gone),
    )
    return replace(case, person=older, stay=replace(moved, days=days))


def _back(moment: datetime, years: int) -> datetime:
    return datetime.combine(_day_back(moment.date(), years), moment.time())


def _day_back(day: date, years: int) -> date:
    last = 28 if day.month == FEBRUARY else 31
    return day.replace(year=day.year - years, day=min(day.day, last))
