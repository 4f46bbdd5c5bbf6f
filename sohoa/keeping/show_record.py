"""Records for people."""

from collections.abc import Sequence

from models.digitized import Document, FieldValue, LabResultRow, PrescriptionRow
from sohoa.console import show_list, show_table
from sohoa.keeping.moment import local
from sohoa.messages import say
from storage.filing import Record, RecordLine


def show_lines(lines: Sequence[RecordLine]) -> None:
    """Print one line a record."""
    show_list(
        "record",
        ("id", "batch_id", "form", "pages", "version", "open", "released"),
        [
            (
                line.id[:8],
                line.batch_id[:8],
                line.form.value,
                ", ".join(map(str, line.pages)),
                line.version,
                line.open_findings + line.open_tasks,
                local(line.released_at),
            )
            for line in lines
        ],
    )


def show_record(record: Record) -> None:
    """Print values, open questions, versions and provenance of one record."""
    show_lines([record.line])
    _show_values(record.document)
    _show_questions(record)
    show_list(
        "record",
        ("version", "author", "why", "made_at"),
        [(one.number, one.author, one.why, local(one.made_at)) for one in record.versions],
    )
    origin = {"source": record.source_name, "sha256": record.source_sha256, "pdf": record.pdf_sha256}
    show_table(
        headings=[say("record.provenance"), ""],
        rows=[*origin.items(), *sorted(record.provenance.items())],
    )


def _show_values(document: Document) -> None:
    rows = [_value_row(name, value.value, value) for name, value in document.fields.items()]
    for number, result in enumerate(document.tables.lab_results or (), start=1):
        cells = _cells(result.test, result.value, result.unit, result.reference)
        rows.append(_value_row(f"lab_results[{number}]", cells, result))
    for number, drug in enumerate(document.tables.prescription_items or (), start=1):
        cells = _cells(drug.drug, drug.strength, drug.quantity, drug.unit, drug.directions)
        rows.append(_value_row(f"prescription_items[{number}]", cells, drug))
    show_list("record", ("field", "value", "status", "page", "confidence"), rows)


def _value_row(
    name: str, shown: object, value: FieldValue | LabResultRow | PrescriptionRow
) -> tuple[object, ...]:
    return name, shown, value.status.value, value.page, f"{value.confidence:.3f}"


def _cells(*cells: str | None) -> str:
    return " | ".join(cell or "–" for cell in cells)


def _show_questions(record: Record) -> None:
    asked = [(one.code, one.page, one.field) for one in record.findings if one.open]
    tasks = [(f"review {one.kind.value}", one.page, one.field) for one in record.tasks if one.open]
    if asked or tasks:
        show_list("record", ("question", "page", "field"), [*asked, *tasks])
