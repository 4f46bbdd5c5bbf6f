"""Turn one finished reading into rows: pages, records, findings and the questions to a person. Pure."""

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.digitized import Digitized, DigitizedPage, Document, FieldValue, LabResultRow, PrescriptionRow
from models.scan import Reason
from models.vocabulary import FieldStatus, FileStatus, PageFinding, PageState
from storage.custody.custody import ScanState
from storage.errors import ErasedError
from storage.filing import MACHINE, Loading, TaskKind

Row = dict[str, Any]
ERASED = "erased"
"""The only key of a version whose content was erased; its value holds SHA-256 and size of the content."""
Value = FieldValue | LabResultRow | PrescriptionRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """The rows of one reading, by table, and where its scan comes to rest."""

    state: ScanState
    reason: Reason | None
    reading: Row
    documents: tuple[Document, ...]
    """What `records` were made of, in the same order."""
    pages: tuple[Row, ...]
    records: tuple[Row, ...]
    versions: tuple[Row, ...]
    findings: tuple[Row, ...]
    tasks: tuple[Row, ...]


def file_away(loading: Loading, *, pipeline_version: str, at: datetime) -> Filing:
    """Return the rows of a reading; ids follow from the scan and the pipeline version."""
    digitized = loading.digitized
    reading_id = str(uuid.uuid5(uuid.UUID(loading.claim.scan_id), pipeline_version))
    records = tuple(_record(reading_id, place, one) for place, one in enumerate(digitized.documents, start=1))
    owner = {page: row["id"] for row in records for page in row["pages"]}
    findings = (
        *_page_findings(reading_id, digitized, owner),
        *_value_findings(reading_id, records, digitized),
    )
    tasks = (*_page_tasks(reading_id, digitized, owner), *_value_tasks(reading_id, records, digitized))
    state, reason = _rest(digitized, doubtful=any(row["open"] for row in (*findings, *tasks)))
    return Filing(
        state=state,
        reason=reason,
        reading=_reading(reading_id, loading, pipeline_version, at),
        documents=digitized.documents,
        pages=tuple(_page(reading_id, page) for page in digitized.pages),
        records=records,
        versions=tuple(
            first_version(row["id"], one, at) for row, one in zip(records, digitized.documents, strict=True)
        ),
        findings=findings,
        tasks=tasks,
    )


def to_payload(document: Document) -> Row:
    """Return a document as JSON values; NUL, which PostgreSQL does not keep, is left out."""
    payload: Row = document.model_dump(mode="json")
    return _without_nul(payload) if "\\u0000" in document.model_dump_json() else payload


def to_document(payload: Row) -> Document:
    """Return what `to_payload` wrote.

    Raises:
        ErasedError: only its hash is left.
    """
    if ERASED in payload:
        raise ErasedError("this record was erased")
    return Document.model_validate(payload)


def _without_nul(value: Any) -> Any:  # noqa: ANN401 - any JSON value
    if isinstance(value, dict):
        return {key: _without_nul(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_without_nul(one) for one in value]
    return value.replace("\0", "") if isinstance(value, str) else value


def first_version(record_id: str, document: Document, at: datetime) -> Row:
    """Return the machine's version of a record."""
    return {
        "record_id": record_id, "number": 1, "document": to_payload(document), "author": MACHINE,
        "why": "read", "made_at": at,
    }  # fmt: skip


def values(document: Document) -> Iterator[tuple[str, TaskKind, Value]]:
    """Return every value of a document with its name: `patient_name`, `lab_results[3]` (from 1)."""
    for name, value in document.fields.items():
        yield name, TaskKind.FIELD, value
    for number, result in enumerate(document.tables.lab_results or (), start=1):
        yield f"lab_results[{number}]", TaskKind.ROW, result
    for number, drug in enumerate(document.tables.prescription_items or (), start=1):
        yield f"prescription_items[{number}]", TaskKind.ROW, drug


def _rest(digitized: Digitized, *, doubtful: bool) -> tuple[ScanState, Reason | None]:
    if digitized.status is FileStatus.QUARANTINED:
        of_pages = (page.reason for page in digitized.pages if page.reason is not None)
        return ScanState.QUARANTINED, digitized.reason or next(of_pages, Reason.DAMAGED)
    if doubtful or digitized.status is FileStatus.REVIEW:
        return ScanState.IN_REVIEW, None
    return ScanState.LOADED, None


def _reading(reading_id: str, loading: Loading, pipeline_version: str, at: datetime) -> Row:
    return {
        "id": reading_id,
        "scan_id": loading.claim.scan_id,
        "pipeline_version": pipeline_version,
        "pages": loading.digitized.source.pages,
        "digitized_sha256": loading.digitized_sha256,
        "pdf_sha256": loading.pdf_sha256,
        "provenance": dict(loading.provenance),
        "made_at": at,
    }


def _page(reading_id: str, page: DigitizedPage) -> Row:
    return {
        "reading_id": reading_id,
        "number": page.number,
        "state": page.state.value,
        "reason": page.reason.value if page.reason else None,
        "form": page.form.value if page.form else None,
        "text": page.text.replace("\0", ""),
    }


def _record(reading_id: str, ordinal: int, document: Document) -> Row:
    return {
        "id": str(uuid.uuid5(uuid.UUID(reading_id), str(ordinal))),
        "reading_id": reading_id,
        "ordinal": ordinal,
        "form": document.form.value,
        "pages": list(document.pages),
        "version": 1,
    }


def _page_findings(reading_id: str, digitized: Digitized, owner: dict[int, str]) -> Iterator[Row]:
    for page in digitized.pages:
        for code in page.findings:
            yield {
                "reading_id": reading_id, "record_id": owner.get(page.number), "code": code.value,
                "page": page.number, "field": None, "open": code is not PageFinding.DUPLICATE_PAGE,
            }  # fmt: skip


def _value_findings(reading_id: str, records: Iterable[Row], digitized: Digitized) -> Iterator[Row]:
    for row, document in zip(records, digitized.documents, strict=True):
        for name, _, value in values(document):
            for code in value.findings:
                yield {
                    "reading_id": reading_id, "record_id": row["id"], "code": code, "page": value.page,
                    "field": name, "open": value.status is FieldStatus.REVIEW,
                }  # fmt: skip


def _page_tasks(reading_id: str, digitized: Digitized, owner: dict[int, str]) -> Iterator[Row]:
    for page in digitized.pages:
        doubts = set(page.findings) - {PageFinding.DUPLICATE_PAGE}
        if doubts or page.state is PageState.QUARANTINED:
            yield {
                "reading_id": reading_id, "record_id": owner.get(page.number), "kind": TaskKind.PAGE.value,
                "page": page.number, "field": None, "open": True,
            }  # fmt: skip


def _value_tasks(reading_id: str, records: Iterable[Row], digitized: Digitized) -> Iterator[Row]:
    for row, document in zip(records, digitized.documents, strict=True):
        for name, kind, value in values(document):
            if value.status is FieldStatus.REVIEW:
                yield {
                    "reading_id": reading_id, "record_id": row["id"], "kind": kind.value, "page": value.page,
                    "field": name, "open": True,
                }  # fmt: skip
