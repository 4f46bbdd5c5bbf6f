"""Invented people whose numbers, dates, names and addresses agree with each other."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from samples.address import Address, make_address
from samples.tables.facilities import OCCUPATIONS
from samples.tables.names import GIVEN, MIDDLE, MINORITY_GIVEN, PEOPLES, SURNAMES
from samples.tables.places import PROVINCE_CODES, WORKPLACES

MONTHS_UNTIL = 72
"""Children younger than this many months are written in months (prescription rule)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Who is told."""

    name: str
    relation: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A patient as known on the day of admission."""

    name: str
    """Title case."""
    sex: str
    """`male` or `female`."""
    birth: date
    year_only: bool
    """True where papers give only the year of birth."""
    months: int
    """Age in whole months at admission."""
    ethnicity: str
    occupation: str
    national_id: str | None
    card: str | None
    """15 characters of the insurance card."""
    card_from: date
    card_to: date
    address: Address
    workplace: str | None
    contact: Contact | None

    @property
    def age(self) -> int:
        """Whole years."""
        return self.months // 12


def make_name(rng: Random, sex: str, people: str) -> str:
    """Draw a full name, family name first."""
    surnames = SURNAMES[people]
    surname = rng.choices([name for name, _ in surnames], weights=[weight for _, weight in surnames])[0]
    if people in MINORITY_GIVEN and rng.random() < 0.5:
        return f"{surname} {rng.choice(MINORITY_GIVEN[people][sex])}"
    middle = f"{rng.choice(MIDDLE[sex])} " if rng.random() < 0.95 else ""
    return f"{surname} {middle}{rng.choice(GIVEN[sex])}"


def make_person(rng: Random, *, on: date, ages: tuple[int, int] = (0, 95), sex: str | None = None) -> Person:
    """Draw a person admitted `on` that day, aged within `ages` (years, inclusive)."""
    sex = sex or rng.choice(("male", "female"))
    people = rng.choices([name for name, _ in PEOPLES], weights=[weight for _, weight in PEOPLES])[0]
    days = rng.randint(max(20, ages[0] * 366), ages[1] * 365 + 200)
    birth = on - timedelta(days=days)
    months = (on.year - birth.year) * 12 + on.month - birth.month - (on.day < birth.day)
    address = make_address(rng, on=on)
    year_from = date(on.year, 1, 1)
    return Person(
        name=make_name(rng, sex, people),
        sex=sex,
        birth=birth,
        year_only=months > 55 * 12 and rng.random() < 0.4,
        months=months,
        ethnicity=people,
        occupation=_occupation(rng, months // 12),
        national_id=_national_id(rng, birth, sex, address.province, on) if months > 14 * 12 else None,
        card=_card(rng, months // 12, address.province) if rng.random() < 0.88 else None,
        card_from=year_from,
        card_to=rng.choice((date(on.year, 12, 31), year_from + timedelta(days=rng.randint(365, 1800)))),
        address=address,
        workplace=rng.choice(WORKPLACES) if 20 < months // 12 < 60 and rng.random() < 0.45 else None,
        contact=_contact(rng, sex, people, months // 12) if rng.random() < 0.8 else None,
    )


def _occupation(rng: Random, age: int) -> str:
    return rng.choice([word for word, low, high in OCCUPATIONS if low <= age <= high])


def _national_id(rng: Random, birth: date, sex: str, province: str, on: date) -> str:
    """12 digits: province of birth, century and sex, year, serial; 9 digits on papers before 2016."""
    if on.year < 2016 or (on.year < 2021 and rng.random() < 0.5):
        return f"09{rng.randint(0, 9_999_999):07d}"
    code = PROVINCE_CODES[province][0] if rng.random() < 0.9 else "006"
    century = 2 * (birth.year // 100 - 19) + (sex == "female")
    return f"{code}{century}{birth.year % 100:02d}{rng.randint(1, 999_999):06d}"


def _card(rng: Random, age: int, province: str) -> str:
    """Object code with the benefit digit that belongs to it, province, ten digits."""
    choices: tuple[tuple[str, str], ...] = (("TE", "1"),)
    if 6 <= age < 18:
        choices = (("HS", "4"), ("HN", "2"), ("DT", "2"))
    elif age > 58:
        choices = (("HT", "3"), ("GD", "4"), ("CK", "2"), ("BT", "2"), ("DT", "2"))
    elif age >= 18:
        choices = (("DN", "4"), ("GD", "4"), ("HC", "4"), ("DT", "2"), ("HN", "2"), ("CN", "3"), ("DK", "2"))
    code, digit = rng.choice(choices)
    return f"{code}{digit}{PROVINCE_CODES[province][1]}{rng.randint(1, 9_999_999_999):010d}"


def _contact(rng: Random, sex: str, people: str, age: int) -> Contact:
    other = "female" if sex == "male" else "male"
    if age < 18:
        relation, who = rng.choice((("Mẹ", "female"), ("Bố", "male")))
    elif age > 60:
        relation, who = rng.choice((("con trai", "male"), ("con gái", "female"), ("con dâu", "female")))
    else:
        relation, who = ("vợ" if sex == "male" else "chồng", other)
    phone = (
        rng.choice(("091", "097", "098", "038", "035", "084", "070", "0868")[:7])
        + f"{rng.randint(0, 9_999_999):07d}"
    )
    return Contact(name=make_name(rng, who, people), relation=relation, phone=phone)
