"""Many charts of people who do not exist, made fast: five papers of one page each in a file."""

import hashlib
from datetime import date
from random import Random

from models.digitized import Digitized, DigitizedPage, Document, FieldValue, Source
from models.vocabulary import FieldStatus, FileStatus, Form, PageState
from samples.people import Person, make_person
from samples.tables.diagnoses import DIAGNOSES, Diagnosis
from samples.tables.phrases import __dict__ as phrases

PAPERS = 5
WORDS = 260
"""Words of a page, as many as a filled inpatient form has."""
_FORMS = (
    Form.INPATIENT_CHART,
    Form.DISCHARGE_CERTIFICATE,
    Form.LAB_REPORT,
    Form.PRESCRIPTION,
    Form.CARE_SHEET,
)
_LETTERS = "abcdefghiklmnopqrstuvxy"
_SLIPS = 0.01
"""Share of words that a reader garbled: they swell the vocabulary."""


def invented(number: int) -> Digitized:
    """Return the chart of that number, always the same; its SHA-256 is that of the number."""
    rng = Random(number)
    person = make_person(rng, on=date(2024, 1, 1))
    diagnosis = rng.choice(DIAGNOSES)
    documents = tuple(
        Document(form=form, pages=(place,), fields=_fields(rng, person, diagnosis, number))
        for place, form in enumerate(_FORMS, start=1)
    )
    pages = tuple(
        DigitizedPage(
            number=place, state=PageState.READ, width=2480, height=3508, form=form, text=_text(rng, person)
        )
        for place, form in enumerate(_FORMS, start=1)
    )
    source = Source(name=f"{number}.pdf", sha256=sha256(number), pages=PAPERS)
    return Digitized(source=source, status=FileStatus.LOADED, pages=pages, documents=documents)


def sha256(number: int) -> str:
    """Return the address of the chart of that number."""
    return hashlib.sha256(str(number).encode()).hexdigest()


def _fields(rng: Random, person: Person, diagnosis: Diagnosis, number: int) -> dict[str, FieldValue]:
    left = f"{rng.randint(2015, 2025)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}T10:00"
    born = str(person.birth.year) if person.year_only else person.birth.isoformat()
    values = {
        "patient_name": person.name.upper(), "date_of_birth": born, "sex": person.sex,
        "ethnicity": person.ethnicity, "national_id": person.national_id, "insurance_number": person.card,
        "archive_number": f"{left[2:4]}.{number:06d}", "admission_number": f"{left[:4]}{number:07d}",
        "discharge_diagnosis": diagnosis.name, "discharge_diagnosis_icd": diagnosis.icd,
        "discharged_at": left, "department": "Nội tổng hợp", "facility_name": "BỆNH VIỆN ĐA KHOA",
    }  # fmt: skip
    return {key: _field(value) for key, value in values.items() if value}


def _field(value: str) -> FieldValue:
    return FieldValue(
        value=value, raw=value, confidence=0.99, status=FieldStatus.ACCEPTED, page=1, bbox=(10, 20, 300, 60)
    )


def _text(rng: Random, person: Person) -> str:
    words = [_slipped(rng, word) for word in rng.choices(_VOCABULARY, k=WORDS)]
    return f"Họ và tên: {person.name}\n{' '.join(words)}"


def _slipped(rng: Random, word: str) -> str:
    if rng.random() >= _SLIPS:
        return word
    place = rng.randrange(len(word))
    return word[:place] + rng.choice(_LETTERS) + word[place + 1 :]


def _words(value: object) -> list[str]:
    if isinstance(value, str):
        return value.split()
    if isinstance(value, dict):
        return [word for one in value.values() for word in _words(one)]
    return [word for one in value for word in _words(one)] if isinstance(value, tuple | list) else []


_VOCABULARY = sorted(
    {word for name, value in phrases.items() if name.isupper() for word in _words(value)}
    | {word for one in DIAGNOSES for word in one.name.split()}
)
