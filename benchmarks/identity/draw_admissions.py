"""Draw admissions of persons: what each paper says, with gaps, new cards and the errors of readers."""

import random
import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta

from benchmarks.identity.draw_people import Person, draw_people
from models.identity import Identity

_CONFUSED = {
    "N": "M",
    "H": "N",
    "O": "Q",
    "I": "L",
    "Ư": "U",
    "Đ": "D",
    "A": "Á",
    "U": "Ú",
    "Ă": "Â",
    "E": "Ê",
    "C": "G",
}
_DIGITS = {"0": "8", "1": "7", "3": "8", "5": "6", "6": "5", "7": "1", "8": "3", "9": "4"}
READING_ERROR = 0.04
"""Of each field that is printed; docs/quality.md has what our own reading comes to."""


def draw_admissions(seed: int, number: int) -> list[tuple[int, Identity]]:
    """Return (person, what the paper says) of so many admissions, in time; equal for equal seeds."""
    chance = random.Random(seed)
    people = draw_people(chance, number * 6 // 10)
    drawn: list[tuple[int, Identity]] = []
    begin = datetime(2015, 1, 1)  # noqa: DTZ001 - the wall clock of papers
    for place in range(number):
        person = chance.choice(people)
        at = begin + timedelta(hours=place * 96_000 / number + chance.randrange(5))
        drawn.append((person.number, _paper(chance, person, at, place)))
        if chance.random() < 0.02:  # a second paper of the same stay: the transfer to another ward
            drawn.append((person.number, _paper(chance, person, at + timedelta(hours=3), place)))
    return drawn[:number]


def _paper(chance: random.Random, person: Person, at: datetime, place: int) -> Identity:
    child = at.year - person.birth.year < 6
    birth = person.birth.isoformat() if chance.random() < 0.9 else str(person.birth.year)
    paper = Identity(
        record_id=f"{place}-{at:%H}",
        facility=chance.choice(("19001", "19017", "19024")),
        name=person.name,
        birth=birth,
        sex="male" if person.male else "female",
        national_id=_number(chance, person, at, child=child),
        insurance=_reissued(chance, person.insurance) if chance.random() < 0.85 else None,
        ward=person.ward if chance.random() < 0.9 else None,
        district=person.district if chance.random() < 0.9 else None,
        admission_number=f"{at:%y}{place:06d}" if chance.random() < 0.8 else None,
        admitted_at=at,
        discharged_at=at + timedelta(days=chance.randrange(1, 12)),
    )
    return _misread(chance, paper)


def _number(chance: random.Random, person: Person, at: datetime, *, child: bool) -> str | None:
    if child:  # a mother's number on her child's chart
        return person.mother_cccd if chance.random() < 0.5 else None
    if chance.random() < 0.25:
        return None
    return (person.cmnd or person.cccd) if at.year < 2021 else person.cccd


def _reissued(chance: random.Random, number: str | None) -> str | None:
    """One card in fifty has a number of its own: people had two."""
    return f"{chance.randrange(10**10):010d}" if number and chance.random() < 0.02 else number


def _misread(chance: random.Random, paper: Identity) -> Identity:
    def wrong() -> bool:
        return chance.random() < READING_ERROR

    changes: dict[str, str | None] = {}
    if paper.name and wrong():
        changes["name"] = _bare(paper.name) if chance.random() < 0.5 else _swap(chance, paper.name, _CONFUSED)
    for field in ("national_id", "insurance"):
        words = getattr(paper, field)
        if words and wrong():
            changes[field] = _swap(chance, words, _DIGITS)
    if paper.birth and wrong():
        changes["birth"] = _other_day(chance, paper.birth)
    if paper.ward and wrong():
        changes["ward"] = _swap(chance, paper.ward.upper(), _CONFUSED)
    if wrong():
        changes["sex"] = None
    return replace(paper, **changes)


def _bare(words: str) -> str:
    apart = unicodedata.normalize("NFD", words.replace("Đ", "D"))
    return unicodedata.normalize("NFC", "".join(one for one in apart if not unicodedata.combining(one)))


def _swap(chance: random.Random, words: str, confused: dict[str, str]) -> str:
    places = [place for place, one in enumerate(words) if one in confused]
    if not places:
        return words
    place = chance.choice(places)
    return words[:place] + confused[words[place]] + words[place + 1 :]


def _other_day(chance: random.Random, birth: str) -> str:
    """Day and month turned round where that is a date, else one digit of the day misread."""
    year, *rest = birth.split("-")
    if not rest:
        return birth
    month, day = rest
    if int(day) <= 12 and chance.random() < 0.5:
        return f"{year}-{day}-{month}"
    return (
        f"{year}-{month}-{_swap(chance, day, {'1': '2', '2': '1', '3': '0', '8': '6', '6': '8', '5': '6'})}"
    )
