"""A record for programs. Keys are added, never renamed."""

from typing import Any

from storage.filing import Record, RecordLine, Version

Json = dict[str, Any]


def line_json(line: RecordLine) -> Json:
    """Return one record of a list."""
    return {
        "id": line.id,
        "scan": line.scan_id,
        "batch": line.batch_id,
        "form": line.form.value,
        "pages": list(line.pages),
        "version": line.version,
        "open_findings": line.open_findings,
        "open_tasks": line.open_tasks,
        "released_at": line.released_at.isoformat() if line.released_at else None,
        "released_by": line.released_by,
    }


def record_json(record: Record) -> Json:
    """Return one record with values, questions, versions and provenance."""
    return {
        **line_json(record.line),
        "source": {"name": record.source_name, "sha256": record.source_sha256},
        "pdf_sha256": record.pdf_sha256,
        "provenance": dict(record.provenance),
        "document": record.document.model_dump(mode="json"),
        "findings": [
            {"code": one.code, "page": one.page, "field": one.field, "open": one.open}
            for one in record.findings
        ],
        "tasks": [
            {"kind": one.kind.value, "page": one.page, "field": one.field, "open": one.open}
            for one in record.tasks
        ],
        "versions": [_version_json(version) for version in record.versions],
    }


def _version_json(version: Version) -> Json:
    return {
        "number": version.number,
        "author": version.author,
        "why": version.why,
        "made_at": version.made_at.isoformat(),
    }
