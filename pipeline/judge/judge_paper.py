"""A paper's fused fields and rows to values with a probability and a decision who must look."""

from models.digitized import Alternative, BBox, Document, FieldValue, LabResultRow, PrescriptionRow, Tables
from models.geometry import Box
from models.vocabulary import FieldStatus
from pipeline.judge.checks import failed_checks
from pipeline.judge.fuse import Fused, fuse
from pipeline.judge.join_apart import join_apart
from pipeline.judge.link_codes import link_codes
from pipeline.judge.score import score
from pipeline.judge.traits import field_traits, kind_of_risk, row_traits
from pipeline.judge.weigh_zone import weigh_zone
from pipeline.understand.documents import Paper
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.table_row import TableRow

ACCEPT = {"ordinary": 0.97, "name": 0.98, "identity": 0.98, "critical": 0.98, "row": 0.995}
"""Probability from which nobody has to look, by risk class.

On layouts that the scorer was not fitted on, ordinary values above it were wrong in 1 of 100, numbers in 2 of 1,018,
names in 2 of 299; rows of tables never earned it.
"""


def bbox_on_scan(box: Box | None, page: PageFacts) -> BBox | None:
    """Return a clean-page box as whole pixels of the scan."""
    return box.transformed(page.to_scan).rounded() if box is not None else None


def _status(fused: Fused, probability: float, failed: list[str]) -> FieldStatus:
    chosen = fused.chosen
    if chosen.empty:
        return FieldStatus.ABSENT
    if chosen.value is None or chosen.handwritten or failed or chosen.findings:
        return FieldStatus.REVIEW
    return FieldStatus.ACCEPTED if probability >= ACCEPT[kind_of_risk(fused.field)] else FieldStatus.REVIEW


_MOST_ALTERNATIVES = 5


def _alternatives(fused: Fused, pages: dict[int, PageFacts]) -> tuple[Alternative, ...]:
    """Return the other values that were found, each once, in the order of the fusion."""
    told = {one.value: one for one in reversed(fused.others) if one.value not in {None, fused.chosen.value}}
    return tuple(
        Alternative(
            value=value, source=one.source, page=one.page, bbox=bbox_on_scan(one.box, pages[one.page])
        )
        for value, one in reversed(told.items())
        if value is not None
    )[:_MOST_ALTERNATIVES]


def _probability(fused: Fused, page: PageFacts, failed: int) -> float:
    return weigh_zone(score(field_traits(fused, page.quality, failed), "field"), fused.chosen)


def _field(fused: Fused, pages: dict[int, PageFacts], failed: list[str]) -> FieldValue:
    chosen = fused.chosen
    page = pages[chosen.page]
    probability = 0.9 if chosen.empty else _probability(fused, page, len(failed))
    if chosen.value is None and not chosen.empty:
        probability = min(probability, 0.05)
    findings = [*chosen.findings, *failed]
    if fused.opponents:
        findings.append("other_reading")
    if chosen.handwritten:
        findings.append("handwriting")
    return FieldValue(
        value=chosen.value,
        raw=chosen.raw,
        confidence=round(probability, 4),
        status=_status(fused, probability, failed),
        page=chosen.page,
        bbox=bbox_on_scan(chosen.box, page),
        findings=tuple(dict.fromkeys(findings)),
        alternatives=_alternatives(fused, pages),
    )


def _row(row: TableRow, page: PageFacts) -> LabResultRow | PrescriptionRow:
    probability = score(row_traits(row, page.quality), "row")
    sure = probability >= ACCEPT["row"] and not row.handwritten and not row.findings
    kind = LabResultRow if row.table == "lab_results" else PrescriptionRow
    return kind.model_validate(
        {
            **row.cells,
            "raw": row.raw,
            "confidence": round(probability, 4),
            "status": FieldStatus.ACCEPTED if sure else FieldStatus.REVIEW,
            "page": row.page,
            "bbox": bbox_on_scan(row.box, page),
            "findings": row.findings,
        }
    )


def _tables(paper: Paper) -> Tables:
    found: dict[str, list[LabResultRow | PrescriptionRow]] = {}
    for page in paper.pages:
        for name, rows in page.tables.items():
            found.setdefault(name, []).extend(_row(row, page) for row in rows)
    return Tables.model_validate({name: tuple(rows) for name, rows in found.items()})


def judge_paper(paper: Paper) -> Document:
    """Return the paper as the contract's document; boxes on the scan."""
    pages = {page.number: page for page in paper.pages}
    fields, failed = link_codes(join_apart(paper, fuse(paper)))
    for field, findings in failed_checks({fused.field: fused.chosen.value for fused in fields}).items():
        failed.setdefault(field, []).extend(findings)
    return Document(
        form=paper.form,
        pages=tuple(pages),
        fields={fused.field: _field(fused, pages, failed.get(fused.field, [])) for fused in fields},
        tables=_tables(paper),
    )
