"""Append a version of a record inside the caller's transaction."""

from collections.abc import Callable
from datetime import datetime

import sqlalchemy as sa

from models.digitized import Document
from models.vocabulary import FieldStatus
from storage.errors import UnknownIdError
from storage.records import events, tables
from storage.records.database import Database
from storage.records.filing.file_away import to_document, to_payload, values
from storage.records.review import review_tables
from storage.records.search.index import index


def revise(
    database: Database,
    connection: sa.Connection,
    record_id: str,
    change: Callable[[Document], Document],
    *,
    author: str,
    why: str,
    at: datetime,
) -> int:
    """Let `change` make the next version of the one that holds now, and return its number.

    The record is held from the first statement on: two people who settle two fields at once both count.

    Raises:
        UnknownIdError: no such record.
    """
    number = _raised(connection, record_id)
    version = tables.record_version
    last = sa.select(version.c.document).where(
        version.c.record_id == record_id, version.c.number == number - 1
    )
    document = change(to_document(connection.execute(last).scalar_one()))
    row = {
        "record_id": record_id, "number": number, "document": to_payload(document), "author": author,
        "why": why, "made_at": at,
    }  # fmt: skip
    connection.execute(sa.insert(version), row)
    index(connection, [record_id])
    _settle(connection, record_id, document, by=author)
    index(connection, [record_id])
    told = [("revised", record_id, {"version": number})]
    events.note(database, connection, told, actor=author, at=at)
    return number


def _raised(connection: sa.Connection, record_id: str) -> int:
    raised = (
        sa.update(tables.record)
        .where(tables.record.c.id == record_id)
        .values(version=tables.record.c.version + 1)
        .returning(tables.record.c.version)
    )
    number = connection.execute(raised).scalar_one_or_none()
    if number is None:
        raise UnknownIdError("nothing answers to this record id")
    return int(number)


def _settle(connection: sa.Connection, record_id: str, document: Document, *, by: str) -> None:
    """Close the questions about values that need nobody any more; a sample waits for its own answer."""
    certain = [name for name, _, value in values(document) if value.status is not FieldStatus.REVIEW]
    stage = review_tables.review_stage.c
    sampled = sa.select(stage.task_id).where(stage.origin == "audit")
    for table in (tables.finding, tables.review_task):
        answered = sa.and_(table.c.record_id == record_id, table.c.field.in_(certain), table.c.open)
        if table is tables.review_task:
            answered = sa.and_(answered, table.c.id.not_in(sampled))
        connection.execute(sa.update(table).where(answered).values(open=False, settled_by=by))
