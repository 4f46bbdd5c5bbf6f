"""Prescriptions: one FHIR MedicationRequest a drug."""

from models.digitized import PrescriptionRow
from models.stay import Paper
from pipeline.export.fhir.shapes import Json, bare, moment, reference, resource_id
from pipeline.export.quantity import quantity
from pipeline.export.residence import paper_day


def medication_requests(paper: Paper, patient: Json, encounter_ref: Json) -> list[Json]:
    """Return the drugs of one paper, everything as printed; whether they were taken is not known."""
    day, doctor = paper_day(paper), paper.text("doctor_name")
    return [
        bare(
            resourceType="MedicationRequest",
            id=resource_id(paper.record_id, "medication", number),
            status="unknown",
            intent="order",
            medicationCodeableConcept={"text": " ".join(part for part in (row.drug, row.strength) if part)},
            subject=reference(patient),
            encounter=encounter_ref,
            authoredOn=moment(day) if day else None,
            requester={"display": doctor} if doctor else None,
            dosageInstruction=[{"text": row.directions}] if row.directions else [],
            dispenseRequest=bare(quantity=_dispensed(row)),
        )
        for number, row in enumerate(paper.document.tables.prescription_items or (), start=1)
    ]


def _dispensed(row: PrescriptionRow) -> Json | None:
    value = quantity(row.quantity) if row.quantity else None
    return None if value is None else {"value": value} | bare(unit=row.unit)
