"""Fields of one paper that bear each other out: what agrees by arithmetic or by a list is seldom wrong on both sides."""

from collections import Counter
from collections.abc import Iterator

from models.codes.listed_names import is_listed_name
from pipeline.judge.days import Values, day_of, year_of

_CARD, _ID = 15, 12
_STAY = ("admitted_at", "discharged_at")
_THEN = ("admitted_at", "signed_on", "transferred_at", "discharged_at")
_LONGEST_STAY, _CARD_YEARS = 120, 6


def _identity(values: Values) -> Iterator[str]:
    """Sex and year of birth stand in the number; so does nothing by chance: one number in 200 would fit."""
    number, born, sex = (
        str(values.get("national_id") or ""),
        year_of(values, "date_of_birth"),
        values.get("sex"),
    )
    if len(number) != _ID:
        return
    if sex in {"male", "female"} and (int(number[3]) % 2 == 1) == (sex == "female"):
        yield from ("national_id", "sex")
    if born is not None and 1900 + 100 * (int(number[3]) // 2) + int(number[4:6]) == born:
        yield from ("national_id", "date_of_birth")


def _age(values: Values) -> Iterator[str]:
    born, age = year_of(values, "date_of_birth"), values.get("age")
    near = [
        f for f in _THEN if born and isinstance(age, int) and abs((year_of(values, f) or 0) - born - age) <= 1
    ]
    if near:
        yield from ("age", "date_of_birth", *near)


def _stay(values: Values) -> Iterator[str]:
    first, last = (day_of(values, field) for field in _STAY)
    if first is None or last is None or not 0 <= (last - first).days <= _LONGEST_STAY:
        return
    yield from _STAY
    if values.get("days_of_treatment") in {(last - first).days, (last - first).days + 1}:
        yield from ("days_of_treatment", *_STAY)


def _signed(values: Values) -> Iterator[str]:
    """A paper is signed on the day of what it tells, or within the stay."""
    signed = day_of(values, "signed_on")
    for field in ("admitted_at", "discharged_at", "transferred_at"):
        day = day_of(values, field)
        if (
            signed is not None
            and day is not None
            and 0 <= (signed - day).days <= (0 if field != "admitted_at" else _LONGEST_STAY)
        ):
            yield from ("signed_on", field)


def _card(values: Values) -> Iterator[str]:
    begins, ends = day_of(values, "insurance_valid_from"), day_of(values, "insurance_valid_to")
    if begins is not None and ends is not None and 0 < (ends - begins).days <= 366 * _CARD_YEARS:
        yield from ("insurance_valid_from", "insurance_valid_to")
    day = next((d for f in _THEN if (d := day_of(values, f)) is not None), None)
    if day is not None and ends is not None and 0 <= (ends - day).days <= 366 * _CARD_YEARS:
        yield "insurance_valid_to"
    if len(str(values.get("insurance_number") or "")) == _CARD:
        yield "insurance_number"


def _listed(values: Values) -> Iterator[str]:
    for field in ("ethnicity", "address_province"):
        name = values.get(field)
        if isinstance(name, str) and is_listed_name(field, name):
            yield field


_SIGNS = (_identity, _age, _stay, _signed, _card, _listed)


def confirmations(values: Values) -> Counter[str]:
    """Return how often each field is borne out by others of the same paper, or by the list of what it may say."""
    return Counter(field for sign in _SIGNS for field in sign(values))
