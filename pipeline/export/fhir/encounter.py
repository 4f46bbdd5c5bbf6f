"""The stay: a FHIR Encounter."""

from models.stay import Stay
from pipeline.export.fhir import systems
from pipeline.export.fhir.shapes import (
    Json,
    bare,
    coding,
    concept,
    identifier,
    moment,
    reference,
    resource_id,
)
from pipeline.export.titles import OUTCOMES

_ROUTES = {"emergency": "Cấp cứu", "outpatient": "Khoa khám bệnh", "ward": "Khoa điều trị"}
_TYPES = {"discharged": "Ra viện", "on_request": "Xin về", "left": "Bỏ về", "taken_home": "Đưa về"}


def encounter(stay: Stay, patient: Json, conditions: tuple[tuple[Json, Json], ...]) -> Json:
    """Return the Encounter; `conditions` are pairs of a role (a Coding) and a Condition."""
    admitted, discharged = stay.text("admitted_at"), _end(stay)
    return bare(
        resourceType="Encounter",
        id=resource_id(stay.id, "encounter"),
        extension=_outcome(stay),
        identifier=[
            *identifier(systems.ADMISSION_NUMBER, stay.text("admission_number")),
            *identifier(systems.ARCHIVE_NUMBER, stay.text("archive_number")),
        ],
        status="finished" if discharged else "unknown",
        **{"class": _class(stay)},
        subject=reference(patient),
        period=bare(
            start=moment(admitted) if admitted else None, end=moment(discharged) if discharged else None
        ),
        length=_length(stay),
        diagnosis=[{"condition": reference(one), "use": {"coding": [role]}} for role, one in conditions],
        hospitalization=_hospitalization(stay),
        location=_location(stay),
        serviceProvider=facility(stay),
    )


def facility(stay: Stay) -> Json | None:
    """Return a reference to the facility that issued the papers: its printed name, its code where known."""
    name = stay.text("facility_name")
    codes = identifier(systems.FACILITY, stay.facility)
    return bare(display=name, identifier=codes[0] if codes else None) or None


def _class(stay: Stay) -> Json:
    if stay.is_inpatient():
        return coding(systems.ACT_CODE, "IMP", "inpatient encounter")
    return coding(systems.NULL_FLAVOR, "UNK", "unknown")


def _end(stay: Stay) -> str | None:
    return stay.text("discharged_at") or stay.text("transferred_at")


def _length(stay: Stay) -> Json | None:
    days = stay.text("days_of_treatment")
    if days is None:
        return None
    return {"value": int(days), "unit": "ngày", "system": systems.UCUM, "code": "d"}


def _hospitalization(stay: Stay) -> Json:
    route, leaving = stay.text("admission_route"), stay.text("discharge_type")
    to = stay.text("transfer_to")
    return bare(
        admitSource=concept(_ROUTES.get(route), coding(systems.ADMISSION_ROUTE, route)) if route else None,
        destination={"display": to} if to else None,
        dischargeDisposition=(
            concept(_TYPES.get(leaving), coding(systems.DISCHARGE_TYPE, leaving)) if leaving else None
        ),
    )


def _location(stay: Stay) -> list[Json]:
    department, bed = stay.text("department"), stay.text("bed")
    shown = ", ".join(part for part in (department, f"giường {bed}" if bed else None) if part)
    return [{"location": {"display": shown}}] if shown else []


def _outcome(stay: Stay) -> list[Json]:
    outcome = stay.text("treatment_outcome")
    if outcome is None:
        return []
    shown = concept(OUTCOMES.get(outcome), coding(systems.OUTCOME, outcome))
    return [{"url": systems.OUTCOME_OF_STAY, "valueCodeableConcept": shown}]
