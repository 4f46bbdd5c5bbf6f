"""The sheets of a chart: fields, laboratory results, prescriptions."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.digitized import FieldValue, LabResultRow, PrescriptionRow
from models.stay import Paper, Stay


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table of words."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


_WHERE = ("record", "version", "form", "page")
_LAB = ("test", "value", "unit", "reference")
_DRUG = ("drug", "strength", "quantity", "unit", "directions")


def sheets(stay: Stay) -> tuple[Sheet, ...]:
    """Return the three sheets; one row a value, with the record and page that it comes from."""
    fields: list[tuple[str, ...]] = []
    results: list[tuple[str, ...]] = []
    drugs: list[tuple[str, ...]] = []
    for paper in stay.papers:
        fields += [_field(paper, name, value) for name, value in paper.document.fields.items()]
        results += [_cells(paper, row, _LAB) for row in paper.document.tables.lab_results or ()]
        drugs += [_cells(paper, row, _DRUG) for row in paper.document.tables.prescription_items or ()]
    return (
        Sheet(name="fields", headings=(*_WHERE, "field", "value", "status"), rows=tuple(fields)),
        Sheet(name="lab_results", headings=(*_WHERE, *_LAB), rows=tuple(results)),
        Sheet(name="prescription_items", headings=(*_WHERE, *_DRUG), rows=tuple(drugs)),
    )


def _where(paper: Paper, page: int | None) -> tuple[str, ...]:
    return paper.record_id, str(paper.version), paper.document.form.value, "" if page is None else str(page)


def _field(paper: Paper, name: str, value: FieldValue) -> tuple[str, ...]:
    shown = "" if value.value is None else str(value.value)
    return *_where(paper, value.page), name, shown, value.status.value


def _cells(paper: Paper, row: LabResultRow | PrescriptionRow, names: tuple[str, ...]) -> tuple[str, ...]:
    told: Mapping[str, str | None] = {name: getattr(row, name) for name in names}
    return *_where(paper, row.page), *(told[name] or "" for name in names)
