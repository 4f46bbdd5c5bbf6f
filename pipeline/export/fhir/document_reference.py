"""The papers themselves: a FHIR DocumentReference each, and the PDF/A that holds them."""

import base64
import hashlib

from models.stay import Paper, Stay
from pipeline.export.fhir import systems
from pipeline.export.fhir.encounter import facility
from pipeline.export.fhir.shapes import (
    Json,
    bare,
    coding,
    concept,
    identifier,
    instant,
    reference,
    resource_id,
)
from pipeline.export.titles import TITLES


def pdf(stay: Stay) -> list[Json]:
    """Return the PDF/A of the scan as a FHIR Binary, or none where the chart has none."""
    if stay.pdf is None:
        return []
    data = base64.b64encode(stay.pdf).decode("ascii")
    return [
        {
            "resourceType": "Binary",
            "id": resource_id(stay.id, "pdf"),
            "contentType": "application/pdf",
            "data": data,
        }
    ]


def document_reference(
    paper: Paper, stay: Stay, patient: Json, encounter_ref: Json, binaries: list[Json]
) -> Json:
    """Return what is known of one paper: form, pages in the PDF, when it was released."""
    doctor = paper.text("doctor_name")
    return bare(
        resourceType="DocumentReference",
        id=resource_id(paper.record_id, "document"),
        masterIdentifier={"system": systems.RECORD, "value": f"{paper.record_id}/{paper.version}"},
        identifier=identifier(systems.SHA256, paper.source_sha256),
        status="current",
        type=concept(TITLES[paper.document.form], coding(systems.FORM, paper.document.form.value)),
        subject=reference(patient),
        date=instant(paper.released_at),
        author=[{"display": doctor}] if doctor else [],
        custodian=facility(stay),
        description="Trang " + ", ".join(map(str, paper.document.pages)),
        content=[{"attachment": _attachment(paper, stay, binaries)}],
        context={"encounter": [encounter_ref]},
    )


def _attachment(paper: Paper, stay: Stay, binaries: list[Json]) -> Json:
    title = TITLES[paper.document.form]
    if not binaries or stay.pdf is None:
        return bare(contentType="application/pdf", title=title)
    digest = hashlib.sha1(stay.pdf, usedforsecurity=False).digest()  # R4 asks for SHA-1 here
    return bare(
        contentType="application/pdf",
        language="vi",
        url=reference(binaries[0])["reference"],
        size=len(stay.pdf),
        hash=base64.b64encode(digest).decode("ascii"),
        title=title,
    )
