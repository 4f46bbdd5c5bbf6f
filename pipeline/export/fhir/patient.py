"""Who: a FHIR Patient from the papers of a chart."""

from models.codes.paper_codes import ethnic_group
from models.stay import Stay
from pipeline.export.fhir import systems
from pipeline.export.fhir.shapes import Json, bare, coding, identifier, resource_id
from pipeline.export.residence import Residence


def patient(stay: Stay, home: Residence) -> Json:
    """Return the Patient; identifiers, name, sex, birth, address, contact as far as papers tell."""
    name = stay.text("patient_name")
    return bare(
        resourceType="Patient",
        id=resource_id(stay.id, "patient"),
        extension=_extensions(stay),
        identifier=[
            *identifier(systems.NATIONAL_ID, stay.text("national_id")),
            *identifier(systems.INSURANCE_NUMBER, stay.text("insurance_number")),
            *identifier(systems.PATIENT_CODE, stay.text("patient_code")),
        ],
        name=[_name(name)] if name else [],
        gender=stay.text("sex"),
        birthDate=stay.text("date_of_birth"),
        address=_address(home),
        contact=_contact(stay),
    )


def _name(printed: str) -> Json:
    """Vietnamese names begin with the family's."""
    family, *given = printed.split()
    return bare(use="official", text=printed, family=family, given=given)


def _address(home: Residence) -> list[Json]:
    place = home.place
    if not home.text:
        return []
    known, today = place.known, place.today
    codes = [
        {"url": systems.UNIT_THEN, "valueCode": known.ward.code}
        for known in ([known] if known is not None else [])
        if known.ward is not None
    ]
    codes += [
        {"url": systems.UNIT_TODAY, "valueCode": area.ward.code} for area in today if area.ward is not None
    ]
    written = place.written
    lines = [line for line in (written.line, written.ward) if line]
    return [
        bare(
            extension=codes,
            use="home",
            text=home.text,
            line=lines,
            district=written.district,
            state=written.province,
        )
    ]


def _contact(stay: Stay) -> list[Json]:
    name, phone = stay.text("contact_name"), stay.text("contact_phone")
    told = bare(
        name={"text": name} if name else None,
        telecom=[{"system": "phone", "value": phone}] if phone else None,
    )
    return [told] if told else []


def _extensions(stay: Stay) -> list[Json]:
    found: list[Json] = []
    people = stay.text("ethnicity")
    if people:
        code = ethnic_group(people)
        shown = {"text": people} | ({"coding": [coding(systems.ETHNICITY, code)]} if code else {})
        found.append({"url": systems.ETHNICITY, "valueCodeableConcept": shown})
    work = stay.text("occupation")
    if work:
        found.append({"url": systems.OCCUPATION, "valueString": work})
    return found
