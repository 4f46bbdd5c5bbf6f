"""Invented released charts, without drawing and reading them: what exports are tried on."""

import uuid
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from random import Random

from models.digitized import Document, FieldValue, LabResultRow, PrescriptionRow, Tables
from models.stay import Paper, Stay
from models.vocabulary import FieldStatus, Form
from samples.address import bare
from samples.orders import make_orders
from samples.results import canonical_range, make_results, range_text
from samples.stays import Case, make_case
from samples.tables.labs import CHEMISTRY
from samples.tables.phrases import CONDITIONS, LAB_SUMMARIES, NEXT, SIGNS

FORMS = tuple(form for form in Form if form is not Form.OTHER)
GONE = 0.12
"""Share of values that a paper leaves out."""
_ALWAYS = frozenset(("patient_name",))
_ID = (
    "patient_name", "date_of_birth", "age", "sex", "ethnicity", "nationality", "occupation", "national_id",
    "insurance_number", "insurance_valid_from", "insurance_valid_to", "address_line", "address_ward",
    "address_district", "address_province", "workplace", "contact_name", "contact_phone", "payer_type",
    "facility_name", "department", "bed", "archive_number", "patient_code", "admission_number", "signed_on",
    "doctor_name",
)  # fmt: skip
_STAY = (
    "admitted_at", "discharged_at", "days_of_treatment", "admission_diagnosis", "admission_diagnosis_icd",
    "discharge_diagnosis", "discharge_diagnosis_icd", "comorbidity", "comorbidity_icd", "treatment_outcome",
    "treatment_method", "advice", "department_head", "director_name",
)  # fmt: skip
_FIELDS: dict[Form, tuple[str, ...]] = {
    Form.INPATIENT_CHART: (
        *_ID, *_STAY, "admission_route", "discharge_type", "referral_diagnosis", "referral_diagnosis_icd",
    ),
    Form.DISCHARGE_CERTIFICATE: (*_ID, *_STAY),
    Form.CHART_SUMMARY: (*_ID, *_STAY, "clinical_signs", "lab_summary", "next_treatment"),
    Form.TRANSFER_LETTER: (
        *_ID, "admitted_at", "transferred_at", "discharge_diagnosis", "discharge_diagnosis_icd",
        "treatment_method", "clinical_signs", "lab_summary", "condition_at_transfer", "next_treatment",
        "transfer_to", "transfer_reason",
    ),
}  # fmt: skip
_OTHER = (*_ID, "admission_diagnosis", "admission_diagnosis_icd")


def released_chart(seed: int, *, forms: Iterable[Form] | None = None) -> Stay:
    """Draw the released papers of one chart; without `forms` one to five kinds of paper by chance."""
    rng = Random(seed)
    case = make_case(rng, case_id=str(seed))
    told = _values(case, rng)
    chosen = tuple(forms) if forms is not None else tuple(rng.sample(FORMS, rng.choice((1, 1, 2, 3, 5))))
    papers = tuple(_paper(form, place, told, case, rng) for place, form in enumerate(chosen, start=1))
    code = case.stay.facility.code
    return Stay(id=str(uuid.UUID(int=rng.getrandbits(128))), facility=code, papers=papers, pdf=None)


def _values(case: Case, rng: Random) -> dict[str, str | int | None]:
    """Return every value of the case in the contract's canonical form."""
    person, stay = case.person, case.stay
    address = person.address
    return {
        "patient_name": person.name.upper(),
        "date_of_birth": str(person.birth.year) if person.year_only else person.birth.isoformat(),
        "age": person.age,
        "sex": person.sex,
        "ethnicity": person.ethnicity,
        "nationality": rng.choice(("Việt Nam", None)),
        "occupation": person.occupation,
        "national_id": person.national_id,
        "insurance_number": person.card,
        "insurance_valid_from": person.card_from.isoformat() if person.card else None,
        "insurance_valid_to": person.card_to.isoformat() if person.card else None,
        "address_line": address.line,
        "address_ward": bare(address.ward),
        "address_district": bare(address.district) if address.district else None,
        "address_province": bare(address.province),
        "workplace": person.workplace,
        "contact_name": person.contact.name if person.contact else None,
        "contact_phone": person.contact.phone if person.contact else None,
        "payer_type": stay.payer,
        "facility_name": stay.facility.name,
        "department": stay.department,
        "bed": stay.bed,
        "archive_number": stay.archive_number,
        "patient_code": stay.patient_code,
        "admission_number": stay.admission_number,
        "admitted_at": _moment(stay.admitted, rng),
        "discharged_at": _moment(stay.discharged, rng),
        "transferred_at": _moment(stay.discharged, rng),
        "admission_route": stay.route,
        "days_of_treatment": stay.days,
        "referral_diagnosis": stay.referral[0] if stay.referral else None,
        "referral_diagnosis_icd": stay.referral[1] if stay.referral else None,
        "admission_diagnosis": stay.ward[0],
        "admission_diagnosis_icd": stay.ward[1],
        "discharge_diagnosis": stay.main[0],
        "discharge_diagnosis_icd": stay.main[1],
        "comorbidity": "; ".join(text for text, _ in stay.comorbid) or None,
        "comorbidity_icd": ";".join(code for _, code in stay.comorbid) or None,
        "treatment_outcome": stay.outcome,
        "discharge_type": stay.leaving,
        "treatment_method": stay.method,
        "advice": stay.advice,
        "clinical_signs": rng.choice(SIGNS),
        "lab_summary": rng.choice(LAB_SUMMARIES),
        "condition_at_transfer": rng.choice(CONDITIONS),
        "next_treatment": rng.choice(NEXT),
        "doctor_name": stay.doctor,
        "department_head": stay.head,
        "director_name": stay.director,
        "signed_on": stay.discharged.date().isoformat(),
        "transfer_to": stay.receiver,
        "transfer_reason": rng.choice(("eligible", "eligible", "eligible", "on_request")),
    }


def _moment(at: datetime, rng: Random) -> str:
    return at.date().isoformat() if rng.random() < GONE else at.isoformat(timespec="minutes")[:16]


def _paper(form: Form, place: int, told: dict[str, str | int | None], case: Case, rng: Random) -> Paper:
    names = _FIELDS.get(form, _OTHER)
    fields = {
        name: _field(told[name] if name in _ALWAYS or rng.random() > GONE else None, place) for name in names
    }
    document = Document(form=form, pages=(place,), fields=fields, tables=_tables(form, place, case, rng))
    released = datetime(2026, 11, 20, 3, tzinfo=UTC) + timedelta(minutes=rng.randint(0, 9999))
    return Paper(
        record_id=str(uuid.UUID(int=rng.getrandbits(128))),
        version=1,
        document=document,
        scan_id=str(uuid.UUID(int=rng.getrandbits(128))),
        source_sha256=f"{rng.getrandbits(256):064x}",
        released_at=released,
        released_by="supervisor",
        author=rng.choice(("machine", "clerk")),
        made_with={"pipeline": "2026.11.0", "tesseract": "5.3.0"},
    )


def _field(value: str | int | None, page: int) -> FieldValue:
    status = FieldStatus.ABSENT if value is None else FieldStatus.ACCEPTED
    raw = None if value is None else str(value)
    return FieldValue(
        value=value,
        raw=raw,
        confidence=0.99,
        status=status,
        page=page,
        bbox=None if value is None else (1, 2, 3, 4),
    )


def _tables(form: Form, page: int, case: Case, rng: Random) -> Tables:
    place = {"confidence": 0.99, "status": FieldStatus.ACCEPTED, "page": page, "bbox": (1, 2, 3, 4)}
    if form is Form.LAB_REPORT:
        comma = rng.random() < 0.5
        results = make_results(CHEMISTRY[:14], rng, comma=comma, measured=0.7)
        rows = tuple(
            LabResultRow(
                test=one.test.name,
                value=one.value,
                unit=one.test.unit or None,
                raw=f"{one.test.name} {one.value}",
                reference=canonical_range(range_text(one.test, comma=comma)),
                **place,
            )
            for one in results
            if one.value is not None
        )
        return Tables(lab_results=rows)
    if form is Form.PRESCRIPTION:
        orders = make_orders(case, rng, count=4)
        return Tables(
            prescription_items=tuple(
                PrescriptionRow(
                    drug=one.drug.name,
                    strength=one.drug.strength or None,
                    quantity=str(one.quantity),
                    unit=one.drug.unit,
                    directions=one.directions,
                    raw=one.drug.name,
                    **place,
                )
                for one in orders
            )
        )
    return Tables()
