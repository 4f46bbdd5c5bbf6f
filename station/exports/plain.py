"""The two forms that need no profile: the record as it is kept, and the searchable copy of its file."""

import json

from storage.filing import Record

JSON, PDF = "json", "pdf"


def record_json(record: Record) -> bytes:
    """Return a record with the hash of its source and what made it."""
    told = {
        "id": record.line.id,
        "version": record.line.version,
        "released_at": record.line.released_at.isoformat() if record.line.released_at else None,
        "released_by": record.line.released_by,
        "source_sha256": record.source_sha256,
        "provenance": dict(record.provenance),
        "document": record.document.model_dump(mode="json"),
    }
    return json.dumps(told, ensure_ascii=False, indent=1).encode()
