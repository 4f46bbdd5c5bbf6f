"""Queries about records, and what their rows mean."""

from typing import Any

import sqlalchemy as sa

from models.vocabulary import Form
from storage.filing import Finding, Record, RecordLine, ReviewTask, TaskKind, Version
from storage.records import rows, tables
from storage.records.filing.file_away import to_document
from storage.records.review.review_tables import review_stage
from storage.records.rows import LATEST

_RECORD, _READING, _SCAN, _RELEASE = tables.record.c, tables.reading.c, tables.scan.c, tables.release.c


_SAMPLED = sa.select(review_stage.c.task_id).where(review_stage.c.origin == "audit")
"""Questions of a random sample hold nothing up: when one finds a mistake, the record is revised."""


def _open(table: sa.Table) -> sa.ScalarSelect[Any]:
    mine = sa.and_(table.c.record_id == _RECORD.id, table.c.open)
    return (
        sa.select(sa.func.count()).select_from(table).where(mine).correlate(tables.record).scalar_subquery()
    )


LINES = (
    sa.select(
        tables.record,
        _READING.scan_id,
        _SCAN.batch_id,
        _RELEASE.at,
        _RELEASE.by,
        _open(tables.finding).label("open_findings"),
        _open(tables.review_task).label("open_tasks"),
    )
    .select_from(
        tables.record.join(tables.reading, _READING.id == _RECORD.reading_id)
        .join(tables.scan, _SCAN.id == _READING.scan_id)
        .outerjoin(
            tables.release,
            sa.and_(_RELEASE.record_id == _RECORD.id, _RELEASE.version == _RECORD.version, ~rows.recalled()),
        )
    )
    .order_by(_SCAN.batch_id, _SCAN.name, _RECORD.ordinal)
)
"""What `to_line` needs."""


def to_line(row: Any) -> RecordLine:  # noqa: ANN401 - a row has the columns that were asked for
    """Return a row of `LINES` as a value."""
    return RecordLine(
        id=row.id,
        scan_id=row.scan_id,
        batch_id=row.batch_id,
        form=Form(row.form),
        pages=tuple(row.pages),
        version=row.version,
        open_findings=row.open_findings,
        open_tasks=row.open_tasks,
        released_at=row.at,
        released_by=row.by,
    )


def record(connection: sa.Connection, record_id: str) -> Record:
    """Return a record with its history; the id must exist."""
    row = connection.execute(LINES.where(_RECORD.id == record_id)).one()
    reading = connection.execute(sa.select(tables.reading).where(_READING.id == row.reading_id)).one()
    scan = connection.execute(sa.select(tables.scan).where(_SCAN.id == row.scan_id)).one()
    return Record(
        line=to_line(row),
        source_name=scan.name,
        source_sha256=scan.sha256,
        pdf_sha256=reading.pdf_sha256,
        provenance=reading.provenance,
        versions=_versions(connection, record_id),
        findings=_findings(connection, record_id),
        tasks=_tasks(connection, tables.review_task.c.record_id == record_id),
    )


def open_questions(connection: sa.Connection, record_id: str) -> int:
    """Count what still waits for a person: on the record, and on pages of its scan that no record has."""
    reading = sa.select(_RECORD.reading_id).where(_RECORD.id == record_id).scalar_subquery()
    waiting = 0
    for table in (tables.finding, tables.review_task):
        nobodys = sa.and_(table.c.reading_id == reading, table.c.record_id.is_(None))
        query = sa.select(sa.func.count()).where(
            table.c.open, sa.or_(table.c.record_id == record_id, nobodys)
        )
        if table is tables.review_task:
            query = query.where(table.c.id.not_in(_SAMPLED))
        waiting += int(connection.execute(query).scalar_one())
    return waiting


def open_tasks(connection: sa.Connection, batch_id: str) -> tuple[ReviewTask, ...]:
    """Return what a batch still asks people."""
    return _tasks(connection, sa.and_(_SCAN.batch_id == batch_id, tables.review_task.c.open, LATEST))


def _versions(connection: sa.Connection, record_id: str) -> tuple[Version, ...]:
    version = tables.record_version
    query = sa.select(version).where(version.c.record_id == record_id).order_by(version.c.number)
    return tuple(
        Version(
            number=row.number,
            document=to_document(row.document),
            author=row.author,
            why=row.why,
            made_at=row.made_at,
        )
        for row in connection.execute(query)
    )


def _findings(connection: sa.Connection, record_id: str) -> tuple[Finding, ...]:
    finding = tables.finding
    query = sa.select(finding).where(finding.c.record_id == record_id).order_by(finding.c.id)
    return tuple(
        Finding(id=row.id, code=row.code, page=row.page, field=row.field, open=row.open)
        for row in connection.execute(query)
    )


def _tasks(connection: sa.Connection, which: sa.ColumnElement[bool]) -> tuple[ReviewTask, ...]:
    task = tables.review_task
    query = (
        sa.select(task, _READING.scan_id)
        .select_from(task.join(tables.reading, _READING.id == task.c.reading_id))
        .join(tables.scan, _SCAN.id == _READING.scan_id)
        .where(which)
        .order_by(_SCAN.name, task.c.page, task.c.id)
    )
    return tuple(
        ReviewTask(
            id=row.id,
            scan_id=row.scan_id,
            record_id=row.record_id,
            kind=TaskKind(row.kind),
            page=row.page,
            field=row.field,
            open=row.open,
        )
        for row in connection.execute(query)
    )
