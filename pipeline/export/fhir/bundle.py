"""A chart as one FHIR R4 bundle."""

import json
from decimal import Decimal

from models.stay import Stay
from pipeline.export.agreement import disagreements
from pipeline.export.context import Context
from pipeline.export.diagnoses import diagnoses
from pipeline.export.fhir.check_bundle import check_bundle
from pipeline.export.fhir.condition import ROLES, condition
from pipeline.export.fhir.coverage import coverage
from pipeline.export.fhir.document_reference import document_reference, pdf
from pipeline.export.fhir.encounter import encounter
from pipeline.export.fhir.medication_request import medication_requests
from pipeline.export.fhir.observation import observations
from pipeline.export.fhir.patient import patient
from pipeline.export.fhir.provenance import provenance
from pipeline.export.fhir.shapes import Json, instant, resource_id
from pipeline.export.outcome import ExportFile, Note, NoteCode, Prepared, Refused
from pipeline.export.place_notes import place_notes
from pipeline.export.residence import residence

_WANTED = {
    "patient_name": "Patient.name",
    "date_of_birth": "Patient.birthDate",
    "sex": "Patient.gender",
    "national_id": "Patient.identifier",
    "admitted_at": "Encounter.period.start",
    "discharge_diagnosis": "Condition.code",
}


def bundle(stay: Stay, context: Context) -> Prepared | Refused:
    """Return the bundle as one JSON file, validated, or why there is none."""
    differ = disagreements(stay)
    if differ:
        return Refused(reasons=differ)
    home = residence(stay, context.places)
    resources = _resources(stay, context, home_of=patient(stay, home))
    content = _written(stay, context, resources)
    faults = check_bundle(content)
    if faults:
        return Refused(reasons=faults)
    missing = [
        Note(field=told, code=NoteCode.MISSING) for name, told in _WANTED.items() if stay.text(name) is None
    ]
    notes = (*missing, *place_notes(home.place, "Patient.address"))
    return Prepared(files=(ExportFile(name=f"{stay.id}.fhir.json", content=content),), notes=notes)


def _resources(stay: Stay, context: Context, *, home_of: Json) -> list[Json]:
    stay_ref = {"reference": f"urn:uuid:{resource_id(stay.id, 'encounter')}"}
    found = [(one, condition(stay.id, one, home_of, stay_ref)) for one in diagnoses(stay)]
    visit = encounter(stay, home_of, tuple((ROLES[one.field], made) for one, made in found))
    shared = [home_of, visit, *(made for _, made in found), *coverage(stay, home_of)]
    binaries = pdf(stay)
    resources, proofs = [*shared], []
    for paper in stay.papers:
        own = [
            *observations(paper, home_of, stay_ref),
            *medication_requests(paper, home_of, stay_ref),
            document_reference(paper, stay, home_of, stay_ref, binaries),
        ]
        resources += own
        proofs.append(provenance(paper, [*shared, *own], context.software))
    return [*resources, *binaries, *proofs]


def _written(stay: Stay, context: Context, resources: list[Json]) -> bytes:
    told = {
        "resourceType": "Bundle",
        "id": resource_id(stay.id, "bundle"),
        "type": "collection",
        "timestamp": instant(context.made_at),
        "entry": [{"fullUrl": f"urn:uuid:{one['id']}", "resource": one} for one in resources],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1, default=_number) + "\n").encode()


def _number(value: object) -> float | int:
    """Write decimals as JSON numbers; laboratory values have few digits, so a float repeats them exactly."""
    if not isinstance(value, Decimal):
        raise TypeError
    return int(value) if value == value.to_integral_value() else float(value)
