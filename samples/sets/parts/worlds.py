"""Houses, homes and illnesses of a set's own, and moving a case there."""

from dataclasses import dataclass, replace
from random import Random

from samples.address import REFORM, Address
from samples.layouts import Layout
from samples.people import Person
from samples.sets.parts.earlier import earlier
from samples.stays import Case, Stay
from samples.tables.diagnoses import Diagnosis
from samples.tables.facilities import Facility

NEW_PHONES = 2018
"""Year after which mobile numbers have ten digits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """An address and the codes of its province on identity numbers and on insurance cards."""

    address: Address
    number: str
    card: str


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What the papers of a set are about."""

    houses: tuple[Facility, ...]
    homes: tuple[Home, ...]
    receivers: tuple[str, ...]
    departments: dict[str, tuple[str, ...]]
    illnesses: tuple[Diagnosis, ...]
    codes: tuple[str, ...]
    """Shapes of a patient's code; # stands for a digit, YY for the year."""
    entries: tuple[str, ...]
    """Shapes of an admission number."""
    old: tuple[str, ...]
    """Prints that were in use long ago: more than half of their papers are from 1996 to 2014."""


def homes(rows: str) -> tuple[Home, ...]:
    """Read `line|ward|district|province|number|card`, one a row; no district after the reform of 2025."""
    made = []
    for row in rows.strip().splitlines():
        line, ward, district, province, number, card = (part.strip() for part in row.split("|"))
        address = Address(line=line, ward=ward, district=district or None, province=province)
        made.append(Home(address=address, number=number, card=card))
    return tuple(made)


def illnesses(rows: str) -> tuple[Diagnosis, ...]:
    """Read `code|words|specialty`, one a row; `beside` and `young` (children) for what comes besides."""
    made = (row.split("|") for row in rows.strip().splitlines())
    return tuple(Diagnosis(code.strip(), words.strip(), None, field.strip()) for code, words, field in made)


def settle(world: World, case: Case, rng: Random, layout: Layout) -> Case:
    """Move a case to a house and a home of the world, for some prints years back."""
    kind = layout.kind
    places = [one for one in world.houses if (one.kind == kind if kind else one.kind != "commune")]
    stay = _ill(world, replace(case.stay, facility=rng.choice(places)), rng)
    is_new = case.stay.admitted.date() >= REFORM
    home = rng.choice([one for one in world.homes if (one.address.district is None) == is_new])
    person = _moved(case.person, home, rng, case.stay.admitted.year)
    made = replace(case, person=person, stay=stay)
    is_old = layout.name in world.old and not is_new and rng.random() < 0.6
    return earlier(made, rng) if is_old else made


def _moved(person: Person, home: Home, rng: Random, year: int) -> Person:
    number, card, known = person.national_id, person.card, person.contact
    if number and len(number) > 9:
        number = home.number + number[3:]
    if card:
        card = card[:3] + home.card + card[5:]
    if known:
        known = replace(known, phone=_phone(rng, year))
    return replace(person, address=home.address, national_id=number, card=card, contact=known)


def _phone(rng: Random, year: int) -> str:
    """Draw a number as people had them: ten digits, eleven before 2018, or a wired one."""
    digits = f"{rng.randint(1_000_000, 9_999_999)}"
    if year < NEW_PHONES and rng.random() < 0.5:
        return rng.choice(("0168", "0169", "0122", "0127", "0163")) + digits
    if rng.random() < 0.12:
        return rng.choice(("0238", "0205", "0292", "0262")) + f"3{digits[1:]}"
    return rng.choice(("090", "091", "096", "033", "037", "077", "085", "058")) + digits


def _ill(world: World, stay: Stay, rng: Random) -> Stay:
    known = [(one.name, one.icd) for one in world.illnesses if one.field == stay.field]
    others = "young" if stay.field == "child" else "beside"
    beside = [(one.name, one.icd) for one in world.illnesses if one.field == others]
    main = rng.choice(known) if known and rng.random() < 0.8 else stay.main
    first = rng.choice(known) if known and rng.random() < 0.3 else main
    count = rng.choices((0, 1, 2, 3, 4), weights=(35, 25, 20, 12, 8))[0]
    year = f"{stay.admitted.year % 100:02d}"
    return replace(
        stay,
        main=main,
        ward=main if rng.random() < 0.7 else first,
        clinic=first,
        referral=first if stay.referral else None,
        comorbid=tuple(rng.sample(beside, count)),
        receiver=rng.choice(world.receivers),
        department=rng.choice(world.departments.get(stay.field, (stay.department,))),
        patient_code=_code(rng.choice(world.codes), rng, year),
        admission_number=_code(rng.choice(world.entries), rng, year),
    )


def _code(shape: str, rng: Random, year: str) -> str:
    return "".join(rng.choice("0123456789") if sign == "#" else sign for sign in shape.replace("YY", year))
