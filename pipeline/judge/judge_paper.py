"""A paper's fused fields and rows to values with a probability and a decision who must look."""

from models.codes.lists_at_hand import icd_on
from models.digitized import Alternative, Document, FieldValue, LabResultRow, PrescriptionRow, Tables
from models.vocabulary import FieldStatus
from pipeline.judge.ask_for import ask_for
from pipeline.judge.bbox_on_scan import bbox_on_scan
from pipeline.judge.checks import failed_checks
from pipeline.judge.confirmations import confirmations
from pipeline.judge.fuse import Fused, fuse
from pipeline.judge.join_apart import AGREED, join_apart
from pipeline.judge.link_codes import link_codes
from pipeline.judge.official_codes import day_of_codes, official_faults
from pipeline.judge.said_beside import Said
from pipeline.judge.score import score
from pipeline.judge.shape_traits import odd_shape
from pipeline.judge.table_traits import odd_row
from pipeline.judge.traits import field_traits, kind_of_risk, row_traits
from pipeline.judge.weigh_zone import Odds, is_divided_text, weigh_zone, zone_odds
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.papers.documents import Paper
from pipeline.understand.tables.table_row import TableRow

ACCEPT = {
    "ordinary": 0.94,
    "brief": 0.965,
    "name": 0.98,
    "identity": 0.97,
    "filing": 2.0,
    "critical": 0.98,
    "lab_results": 0.97,
    "prescription_items": 2.0,
}
"""Probability from which nobody has to look, by risk class: `docs/quality.md` has what strangers' papers came to.

Drugs never earned it: no author held out supports a threshold.
"""


def _status(fused: Fused, probability: float, failed: list[str]) -> FieldStatus:
    chosen = fused.chosen
    if chosen.empty:
        return FieldStatus.ABSENT
    if chosen.value is None or chosen.handwritten or failed or chosen.findings:
        return FieldStatus.REVIEW
    return FieldStatus.ACCEPTED if probability >= ACCEPT[_risk(fused)] else FieldStatus.REVIEW


def _risk(fused: Fused) -> str:
    """The risk class; which number a known print files its papers by, a person has decided with its label."""
    risk = kind_of_risk(fused.field)
    settled = risk == "filing" and fused.chosen.traits.get("zone") == AGREED
    return "identity" if settled else risk


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


def _probability(fused: Fused, traits: dict[str, float], odds: Odds) -> float:
    """Of the value that was chosen; that an empty slot is empty is nearly sure, that words mean nothing is not."""
    chosen = fused.chosen
    if chosen.empty:
        return 0.9
    probability = weigh_zone(score(traits, "field", fused.field), chosen, fused.field, odds)
    return probability if chosen.value is not None else min(probability, 0.05)


def _field(
    fused: Fused, pages: dict[int, PageFacts], traits: dict[str, float], failed: list[str], odds: Odds
) -> FieldValue:
    chosen = fused.chosen
    page = pages[chosen.page]
    if chosen.value is not None and odd_shape(traits):
        failed = [*failed, "odd_shape"]
    if is_divided_text(chosen, fused.field):
        failed = [*failed, "zone_disagrees"]
    probability = _probability(fused, traits, odds)
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


def _row(row: TableRow, beside: tuple[TableRow, ...], page: PageFacts) -> LabResultRow | PrescriptionRow:
    probability = score(row_traits(row, beside, page.quality), row.table, row.table)
    findings = (*row.findings, "limit_sign") if odd_row(row) else row.findings
    sure = probability >= ACCEPT[row.table] and not row.handwritten and not findings
    kind = LabResultRow if row.table == "lab_results" else PrescriptionRow
    return kind.model_validate(
        {
            **row.cells,
            "raw": row.raw,
            "confidence": round(probability, 4),
            "status": FieldStatus.ACCEPTED if sure else FieldStatus.REVIEW,
            "page": row.page,
            "bbox": bbox_on_scan(row.box, page),
            "findings": findings,
        }
    )


def _tables(paper: Paper) -> Tables:
    found: dict[str, list[LabResultRow | PrescriptionRow]] = {}
    for page in paper.pages:
        for name, rows in page.tables.items():
            found.setdefault(name, []).extend(_row(row, rows, page) for row in rows)
    return Tables.model_validate({name: tuple(rows) for name, rows in found.items()})


_NOBODY: Said = {}


def judge_paper(paper: Paper, beside: Said = _NOBODY, *, odds: Odds | None = None) -> Document:
    """Return the paper as the contract's document; boxes on the scan.

    Args:
        paper: its pages and all candidates.
        beside: what the other papers of the file say in each field.
        odds: what a zone's answers are worth; the installed table where None.
    """
    odds = zone_odds() if odds is None else odds
    pages = {page.number: page for page in paper.pages}
    fused_ = join_apart(paper, fuse(paper))
    codes = icd_on(day_of_codes({one.field: one.chosen.value for one in fused_}))
    fields, failed = link_codes(fused_, codes)
    values = {fused.field: fused.chosen.value for fused in fields}
    checked = [failed_checks(values), official_faults(values, codes) if codes is not None else {}]
    borne_out = confirmations(values)
    for field, findings in ((field, told) for faults in checked for field, told in faults.items()):
        failed.setdefault(field, []).extend(findings)
    found = {}
    for one in fields:
        faults, said = failed.get(one.field, []), beside.get(one.field, ())
        quality = pages[one.chosen.page].quality
        traits = field_traits(one, quality, len(faults), said, borne_out[one.field])
        found[one.field] = _field(one, pages, traits, faults, odds)
    return Document(
        form=paper.form,
        pages=tuple(pages),
        fields=ask_for(paper, fields, found),
        tables=_tables(paper),
    )
