"""What became of every page of a batch."""

import sqlalchemy as sa

from models.scan import Reason
from models.vocabulary import Form, PageState
from storage.filing import PageLine
from storage.records import tables
from storage.records.rows import LATEST

_READINGS = tables.reading.join(tables.scan, tables.scan.c.id == tables.reading.c.scan_id)
_At = tuple[str, int]
"""Reading and page number."""


def pages(connection: sa.Connection, batch_id: str) -> tuple[PageLine, ...]:
    """Return one line a page, by file name and number, as the newest reading has it."""
    mine = sa.and_(tables.scan.c.batch_id == batch_id, LATEST)
    records = _records(connection, mine)
    findings = _findings(connection, mine)
    questions = _questions(connection, mine)
    query = (
        sa.select(tables.page, tables.scan.c.name, tables.scan.c.id.label("scan_id"))
        .select_from(tables.page.join(_READINGS, tables.reading.c.id == tables.page.c.reading_id))
        .where(mine)
        .order_by(tables.scan.c.name, tables.scan.c.id, tables.page.c.number)
    )
    return tuple(
        PageLine(
            scan_id=row.scan_id,
            scan_name=row.name,
            number=row.number,
            state=PageState(row.state),
            reason=Reason(row.reason) if row.reason else None,
            form=Form(row.form) if row.form else None,
            record_id=records.get((row.reading_id, row.number)),
            findings=findings.get((row.reading_id, row.number), ()),
            open_tasks=questions.get((row.reading_id, row.number), 0),
        )
        for row in connection.execute(query)
    )


def _records(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> dict[_At, str]:
    record = tables.record
    query = sa.select(record).select_from(record.join(_READINGS, tables.reading.c.id == record.c.reading_id))
    return {
        (row.reading_id, number): row.id
        for row in connection.execute(query.where(mine))
        for number in row.pages
    }


def _findings(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> dict[_At, tuple[str, ...]]:
    """Codes of findings about whole pages."""
    finding = tables.finding
    query = (
        sa.select(finding)
        .select_from(finding.join(_READINGS, tables.reading.c.id == finding.c.reading_id))
        .where(mine, finding.c.field.is_(None), finding.c.page.is_not(None))
        .order_by(finding.c.id)
    )
    found: dict[_At, tuple[str, ...]] = {}
    for row in connection.execute(query):
        at = (row.reading_id, row.page)
        found[at] = (*found.get(at, ()), row.code)
    return found


def _questions(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> dict[_At, int]:
    task = tables.review_task
    query = (
        sa.select(task.c.reading_id, task.c.page, sa.func.count())
        .select_from(task.join(_READINGS, tables.reading.c.id == task.c.reading_id))
        .where(mine, task.c.open, task.c.page.is_not(None))
        .group_by(task.c.reading_id, task.c.page)
    )
    return {(reading, page): count for reading, page, count in connection.execute(query)}
