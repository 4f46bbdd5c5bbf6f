"""Laboratory results: one FHIR Observation a row."""

from decimal import Decimal

from models.digitized import LabResultRow
from models.stay import Paper
from pipeline.export.fhir import systems
from pipeline.export.fhir.shapes import Json, bare, coding, concept, moment, reference, resource_id
from pipeline.export.quantity import bounds, quantity
from pipeline.export.residence import paper_day

_UCUM = {
    "mmol/L": "mmol/L", "mmol/l": "mmol/L", "µmol/L": "umol/L", "µmol/l": "umol/L", "g/L": "g/L",
    "g/l": "g/L", "U/L": "U/L", "U/l": "U/L", "%": "%", "fL": "fL", "pg": "pg", "L/L": "L/L", "G/L": "10*9/L",
    "T/L": "10*12/L",
    "mmHg": "mm[Hg]", "mg/L": "mg/L", "mg/dL": "mg/dL", "ng/mL": "ng/mL", "mm/h": "mm/h",
}  # fmt: skip
"""Printed unit → UCUM; others travel as printed, without a code."""


def observations(paper: Paper, patient: Json, encounter_ref: Json) -> list[Json]:
    """Return the results of one paper; test names stay as printed, no list of codes for them was read."""
    rows = paper.document.tables.lab_results or ()
    day = paper_day(paper)
    return [
        bare(
            resourceType="Observation",
            id=resource_id(paper.record_id, "observation", number),
            status="final",
            category=[concept(None, coding(systems.OBSERVATION_CATEGORY, "laboratory"))],
            code={"text": row.test},
            subject=reference(patient),
            encounter=encounter_ref,
            effectiveDateTime=moment(day) if day else None,
            referenceRange=_range(row),
            **_value(row),
        )
        for number, row in enumerate(rows, start=1)
    ]


def _value(row: LabResultRow) -> Json:
    value = quantity(row.value)
    return {"valueString": row.value} if value is None else {"valueQuantity": _quantity(value, row.unit)}


def _quantity(value: Decimal, unit: str | None) -> Json:
    code = _UCUM.get(unit or "")
    return {"value": value} | bare(unit=unit, system=systems.UCUM if code else None, code=code)


def _range(row: LabResultRow) -> list[Json]:
    if row.reference is None:
        return []
    ends = bounds(row.reference)
    told = {"text": row.reference}
    return [told if ends is None else {"low": {"value": ends[0]}, "high": {"value": ends[1]}, **told}]
