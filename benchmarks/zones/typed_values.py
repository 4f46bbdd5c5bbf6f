"""What is typed into the slots of a print for one patient, and the values that a reader should find."""

from benchmarks.zones.house_print import HousePrint
from samples.address import bare
from samples.stays import Case

Truth = dict[str, str | int | None]


def typed_values(house: HousePrint, case: Case) -> tuple[dict[str, str | None], Truth]:
    """Return the text of each slot (of a choice the option's value), and the canonical values."""
    fields = {slot.field for row in house.rows for slot in row}
    texts, values = _texts(case), _values(case)
    shown = {field: texts.get(field) for field in fields}
    shown |= {field: str(values[field]) for field in fields & values.keys() if field not in texts}
    truth: Truth = {field: values.get(field, shown[field]) for field in fields - {"address"}}
    if "address" in fields:
        parts = ("address_line", "address_ward", "address_province", "address_district")
        truth |= {part: texts[part] for part in parts if texts[part]}
    return shown, truth


def _texts(case: Case) -> dict[str, str | None]:
    person, stay = case.person, case.stay
    where = person.address
    units = [where.line, where.ward, where.district, where.province]
    moment = "%H giờ %M ngày %d/%m/%Y"
    return {
        "patient_name": person.name.upper(),
        "patient_code": stay.patient_code,
        "admission_number": stay.admission_number,
        "archive_number": stay.archive_number,
        "age": str(person.age),
        "date_of_birth": f"{person.birth:%d%m%Y}",
        "ethnicity": person.ethnicity,
        "occupation": person.occupation,
        "address": ", ".join(unit for unit in units if unit),
        "address_line": where.line,
        "address_ward": bare(where.ward),
        "address_district": bare(where.district) if where.district else None,
        "address_province": bare(where.province),
        "national_id": person.national_id,
        "insurance_number": person.card,
        "insurance_valid_to": f"{person.card_to:%d%m%Y}" if person.card else None,
        "contact_phone": person.contact.phone if person.contact else None,
        "department": stay.department,
        "bed": stay.bed,
        "admitted_at": f"{stay.admitted:{moment}}",
        "discharged_at": f"{stay.discharged:{moment}}",
        "days_of_treatment": str(stay.days),
        "admission_diagnosis": stay.ward[0],
        "admission_diagnosis_icd": stay.ward[1].replace(".", ""),
        "discharge_diagnosis": stay.main[0],
        "discharge_diagnosis_icd": stay.main[1].replace(".", ""),
        "comorbidity": "; ".join(words for words, _ in stay.comorbid) or None,
        "treatment_method": stay.method,
        "advice": stay.advice,
    }


def _values(case: Case) -> Truth:
    """The canonical values that are not what is typed, and those of choices."""
    person, stay = case.person, case.stay
    return {
        "age": person.age,
        "date_of_birth": person.birth.isoformat(),
        "insurance_valid_to": person.card_to.isoformat() if person.card else None,
        "admitted_at": f"{stay.admitted:%Y-%m-%dT%H:%M}",
        "discharged_at": f"{stay.discharged:%Y-%m-%dT%H:%M}",
        "days_of_treatment": stay.days,
        "admission_diagnosis_icd": stay.ward[1],
        "discharge_diagnosis_icd": stay.main[1],
        "sex": person.sex,
        "payer_type": stay.payer,
        "admission_route": stay.route,
        "discharge_type": stay.leaving,
        "treatment_outcome": stay.outcome,
    }
