"""Invented hospital stays: where, when, why, and what was done."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from samples.people import Person, make_name, make_person
from samples.tables.diagnoses import DIAGNOSES, Diagnosis
from samples.tables.facilities import DEPARTMENTS, FACILITIES, RECEIVERS, Facility
from samples.tables.phrases import ADVICE, COMPLAINTS, METHODS

AGES = {"child": (0, 14), "women": (19, 44), "cardiac": (40, 92), "rehab": (35, 88), "joint": (35, 85)}
OUTCOMES = ("recovered", "improved", "improved", "improved", "unchanged", "worse")
_TITLES = ("BS.", "BSCKI.", "BS.CKI", "ThS.BS.", "BSCKII.", "BS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay:
    """One admission; diagnoses are (text as written, code) pairs."""

    facility: Facility
    department: str
    field: str
    """Specialty, a key of DEPARTMENTS."""
    bed: str
    room: str
    admitted: datetime
    discharged: datetime
    route: str
    """emergency, outpatient or ward."""
    referral: tuple[str, str] | None
    clinic: tuple[str, str]
    ward: tuple[str, str]
    main: tuple[str, str]
    comorbid: tuple[tuple[str, str], ...]
    outcome: str
    leaving: str
    """discharged, on_request, left or taken_home."""
    payer: str
    complaint: str
    method: str
    advice: str
    doctor: str
    doctor_title: str
    head: str
    director: str
    archive_number: str
    patient_code: str
    admission_number: str
    receiver: str
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A person in a stay: what every paper of one chart is about."""

    id: str
    person: Person
    stay: Stay


def make_case(rng: Random, *, case_id: str, field: str | None = None, kind: str | None = None) -> Case:
    """Draw a case; `field` fixes the specialty, `kind` the kind of facility."""
    admitted = datetime(2012, 1, 1) + timedelta(minutes=rng.randint(0, 60 * 24 * 365 * 14))  # noqa: DTZ001
    if rng.random() < 0.5:
        admitted = datetime(2019, 1, 1) + timedelta(minutes=rng.randint(0, 60 * 24 * 365 * 7))  # noqa: DTZ001
    field = field or rng.choice(tuple(DEPARTMENTS))
    ages = AGES.get(field, (16, 92))
    person = make_person(rng, on=admitted.date(), ages=ages, sex="female" if field == "women" else None)
    return Case(id=case_id, person=person, stay=_stay(rng, person, admitted, field, kind))


def _stay(rng: Random, person: Person, admitted: datetime, field: str, kind: str | None) -> Stay:
    places = [place for place in FACILITIES if place.kind == kind] if kind else FACILITIES[:11]
    main = rng.choice([diagnosis for diagnosis in DIAGNOSES if diagnosis.field == field])
    first = main if rng.random() < 0.7 else rng.choice([d for d in DIAGNOSES if d.field == field])
    nights = rng.choice((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 21))
    discharged = (admitted + timedelta(days=nights)).replace(
        hour=rng.randint(7, 16), minute=rng.randrange(0, 60, 5)
    )
    year = admitted.year % 100
    return Stay(
        facility=rng.choice(places),
        department=rng.choice(DEPARTMENTS[field]),
        field=field,
        bed=rng.choice((str(rng.randint(1, 45)), f"{rng.randint(1, 30):02d}", f"G{rng.randint(1, 30):02d}")),
        room=str(rng.randint(1, 20)),
        admitted=admitted,
        discharged=discharged,
        route=rng.choice(("emergency", "outpatient", "outpatient", "ward")),
        referral=_wording(rng, first) if rng.random() < 0.35 else None,
        clinic=_wording(rng, first),
        ward=_wording(rng, main),
        main=_wording(rng, main),
        comorbid=_comorbid(rng, main, person),
        outcome=rng.choice(OUTCOMES),
        leaving=rng.choices(("discharged", "on_request", "left", "taken_home"), weights=(85, 8, 3, 4))[0],
        payer="insurance" if person.card else rng.choice(("fee", "fee", "free", "other")),
        complaint=rng.choice(COMPLAINTS[field]),
        method=rng.choice(METHODS[field]),
        advice=rng.choice(ADVICE),
        doctor=make_name(rng, rng.choice(("male", "female")), "Kinh"),
        doctor_title=rng.choice(_TITLES),
        head=make_name(rng, rng.choice(("male", "female")), rng.choice(("Kinh", "Tày"))),
        director=make_name(rng, "male", "Kinh"),
        archive_number=rng.choice((f"{rng.randint(1, 99999):05d}", f"{rng.randint(100, 9999)}/{year:02d}")),
        patient_code=_patient_code(rng, year),
        admission_number=rng.choice(
            (f"{year:02d}{rng.randint(1, 999_999):06d}", str(rng.randint(1000, 39999)))
        ),
        receiver=rng.choice(RECEIVERS),
        days=(discharged.date() - admitted.date()).days + 1,
    )


def _patient_code(rng: Random, year: int) -> str:
    number = rng.randint(1, 99_999)
    return rng.choice((f"19/{rng.randint(1, 40):03d}/{year:02d}/{number:06d}", f"{year:02d}{number:06d}"))


def _wording(rng: Random, diagnosis: Diagnosis) -> tuple[str, str]:
    text = diagnosis.short if diagnosis.short and rng.random() < 0.25 else diagnosis.name
    if rng.random() < 0.08:
        text = f"TD {text[0].lower()}{text[1:]}" if text[1:2].islower() else f"TD {text}"
    return text, diagnosis.icd


def _comorbid(rng: Random, main: Diagnosis, person: Person) -> tuple[tuple[str, str], ...]:
    if rng.random() < 0.45:
        return ()
    old = person.months > 45 * 12
    fields = ("cardiac", "endocrine", "digestive", "joint") if old else ("digestive", "respiratory", "senses")
    pool = [diagnosis for diagnosis in DIAGNOSES if diagnosis.field in fields and diagnosis != main]
    return tuple(_wording(rng, diagnosis) for diagnosis in rng.sample(pool, rng.choice((1, 1, 2))))
