"""Append a version to a record, or a record to a reading, inside the caller's transaction."""

import uuid
from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa

from models.digitized import Document
from storage.records import tables
from storage.records.filing.file_away import to_document, to_payload
from storage.records.search.index import index


def new_version(
    connection: sa.Connection,
    record_id: str,
    changes: Mapping[str, object],
    *,
    author: str,
    why: str,
    at: datetime,
) -> int:
    """Append the newest document with `changes` and return its number; the record must exist."""
    record, version = tables.record.c, tables.record_version.c
    newest = sa.select(version.document).join(tables.record, record.id == version.record_id)
    query = newest.where(record.id == record_id, version.number == record.version)
    document = to_document(connection.execute(query).scalar_one()).model_copy(update=changes)
    raised = sa.update(tables.record).where(record.id == record_id)
    raised = raised.values(version=record.version + 1, pages=list(document.pages)).returning(record.version)
    number = int(connection.execute(raised).scalar_one())
    _write(connection, record_id, number, document, author=author, why=why, at=at)
    return number


def add_record(
    connection: sa.Connection, reading_id: str, document: Document, *, author: str, why: str, at: datetime
) -> str:
    """Append a record that a person made and return its id."""
    record = tables.record.c
    last = sa.select(sa.func.coalesce(sa.func.max(record.ordinal), 0)).where(record.reading_id == reading_id)
    ordinal = int(connection.execute(last).scalar_one()) + 1
    row = {
        "id": str(uuid.uuid5(uuid.UUID(reading_id), str(ordinal))), "reading_id": reading_id,
        "ordinal": ordinal, "form": document.form.value, "pages": list(document.pages), "version": 1,
    }  # fmt: skip
    connection.execute(sa.insert(tables.record), row)
    _write(connection, str(row["id"]), 1, document, author=author, why=why, at=at)
    return str(row["id"])


def _write(
    connection: sa.Connection,
    record_id: str,
    number: int,
    document: Document,
    *,
    author: str,
    why: str,
    at: datetime,
) -> None:
    row = {
        "record_id": record_id, "number": number, "document": to_payload(document), "author": author,
        "why": why, "made_at": at,
    }  # fmt: skip
    connection.execute(sa.insert(tables.record_version), row)
    index(connection, [record_id])
