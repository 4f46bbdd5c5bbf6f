"""The values of a record in reading order, each with its place on an upright page."""

from collections.abc import Callable
from dataclasses import dataclass

from models.digitized import Document, FieldValue, LabResultRow, PrescriptionRow
from models.review.value_kind import CELLS
from models.vocabulary import FieldStatus
from station.reviewing.shown import shown
from station.scans.crop import upright_box
from station.scans.gallery import PageFacts

Held = FieldValue | LabResultRow | PrescriptionRow
FactsOf = Callable[[int], PageFacts | None]

SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "patient",
        (
            "patient_name", "date_of_birth", "age", "sex", "national_id", "insurance_number",
            "insurance_valid_from", "insurance_valid_to", "payer_type", "ethnicity", "nationality",
            "occupation", "workplace", "address_line", "address_ward", "address_district",
            "address_province", "contact_name", "contact_phone",
        ),
    ),
    (
        "stay",
        (
            "facility_name", "department", "bed", "archive_number", "patient_code", "admission_number",
            "admission_route", "admitted_at", "discharged_at", "transferred_at", "days_of_treatment",
            "transfer_to", "transfer_reason",
        ),
    ),
    (
        "illness",
        (
            "referral_diagnosis", "referral_diagnosis_icd", "admission_diagnosis", "admission_diagnosis_icd",
            "discharge_diagnosis", "discharge_diagnosis_icd", "comorbidity", "comorbidity_icd",
            "clinical_signs", "lab_summary", "treatment_method", "treatment_outcome", "discharge_type",
            "condition_at_transfer", "next_treatment", "advice",
        ),
    ),
    ("signed", ("doctor_name", "department_head", "director_name", "signed_on")),
)  # fmt: skip
"""How a chart is read, not how it is stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A box on an upright page, as shares of the page's width."""

    page: int
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueLine:
    """One value."""

    name: str
    """`patient_name` or `lab_results[3]`."""
    label: str
    """Key of its words."""
    value: str
    raw: str | None
    status: FieldStatus
    confidence: int
    """Per cent."""
    findings: tuple[str, ...]
    by_person: str | None
    """Who decided it last; None: the machine."""
    spot: Spot | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Values that belong together."""

    name: str
    lines: tuple[ValueLine, ...]


def sections(
    document: Document, deciders: dict[str, str], facts: FactsOf, say: Callable[[str], str]
) -> tuple[Section, ...]:
    """Return the plain fields by section; slots that the form does not have are left out."""
    known = {name for _, names in SECTIONS for name in names}
    rest = ("other", tuple(name for name in document.fields if name not in known))
    return tuple(
        Section(name=section, lines=lines)
        for section, names in (*SECTIONS, rest)
        if (
            lines := tuple(
                _line(name, f"field.{name}", document.fields[name], deciders=deciders, facts=facts, say=say)
                for name in names
                if name in document.fields
            )
        )
    )


def rows_of(
    document: Document, deciders: dict[str, str], facts: FactsOf, say: Callable[[str], str]
) -> tuple[Section, ...]:
    """Return the tables, one section each; a row's value is its cells in one line."""
    found = []
    for table in CELLS:
        rows = getattr(document.tables, table) or ()
        lines = tuple(
            _line(f"{table}[{place}]", f"field.{table}", row, deciders=deciders, facts=facts, say=say)
            for place, row in enumerate(rows, start=1)
        )
        if lines:
            found.append(Section(name=table, lines=lines))
    return tuple(found)


def _line(
    name: str,
    label: str,
    held: Held,
    *,
    deciders: dict[str, str],
    facts: FactsOf,
    say: Callable[[str], str],
) -> ValueLine:
    if isinstance(held, FieldValue):
        value = shown(name, held.value, say)
    else:
        value = shown(name, {cell: getattr(held, cell) for cell in CELLS[name.partition("[")[0]]}, say)
    return ValueLine(
        name=name,
        label=label,
        value=value,
        raw=held.raw,
        status=held.status,
        confidence=round(held.confidence * 100),
        findings=held.findings,
        by_person=deciders.get(name),
        spot=spot_of(held, facts),
    )


def spot_of(held: Held, facts: FactsOf) -> Spot | None:
    """Return where a value's ink is on its upright page; None where nobody knows."""
    if held.page is None or held.bbox is None:
        return None
    page = facts(held.page)
    if page is None:
        return None
    left, top, right, bottom = upright_box(held.bbox, (page.width, page.height), page.rotation)
    width = page.width if page.rotation in {0, 180} else page.height
    return Spot(
        page=held.page,
        left=left / width,
        top=top / width,
        width=(right - left) / width,
        height=(bottom - top) / width,
    )
