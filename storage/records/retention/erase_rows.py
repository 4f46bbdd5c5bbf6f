"""Overwrite what the rows of a chart say about its patient; ids, hashes, counts, who and when stay."""

import hashlib
import json
from collections.abc import Iterable

import sqlalchemy as sa

from storage.records import tables
from storage.records.filing.file_away import ERASED, Row
from storage.records.outward.outbox_tables import message
from storage.records.pages.tray_tables import page_trait
from storage.records.patients.patient_tables import patient_key, sighting
from storage.records.retention.barriers import records_of
from storage.records.retention.erasure_tables import erasure
from storage.records.review.review_tables import review_answer, review_check, review_lease, review_stage
from storage.records.search.index import forget

_READING, _PLACED = tables.reading.c, tables.chart_scan.c


def erase_rows(connection: sa.Connection, chart_id: str, *, by: str) -> None:
    """Erase inside the caller's transaction, which has written `erased_scan` for every scan of the chart.

    The database lets only this through where rows only grow: it knows the scans, and what a row may become.
    """
    scans = sa.select(_PLACED.scan_id).where(_PLACED.chart_id == chart_id)
    readings = sa.select(_READING.id).where(_READING.scan_id.in_(scans))
    records = records_of(chart_id)
    forget(connection, connection.execute(records).scalars().all())
    _versions(connection, records)
    _review(connection, readings, records, by)
    pages = sa.select(tables.page.c.id).where(tables.page.c.reading_id.in_(readings))
    connection.execute(sa.delete(page_trait).where(page_trait.c.page_id.in_(pages)))
    _write(connection, tables.page, tables.page.c.reading_id.in_(readings), text="")
    connection.execute(sa.delete(patient_key).where(patient_key.c.record_id.in_(records)))
    _write(connection, sighting, sighting.c.record_id.in_(records), patient_id=None, identity={}, why=[])
    _write(connection, message, message.c.record_id.in_(records), words=None)
    _names(connection, chart_id, connection.execute(scans).scalars().all())


def digest(document: object) -> dict[str, str | int]:
    """Return what stays of a version's content: the SHA-256 of its canonical JSON, and its size in bytes."""
    words = json.dumps(document, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    return {"sha256": hashlib.sha256(words).hexdigest(), "bytes": len(words)}


def _versions(connection: sa.Connection, records: sa.Select[tuple[str]]) -> None:
    version = tables.record_version
    query = sa.select(version).where(version.c.record_id.in_(records))
    for row in connection.execute(query).all():
        if ERASED not in row.document:
            mine = sa.and_(version.c.record_id == row.record_id, version.c.number == row.number)
            _write(connection, version, mine, document={ERASED: digest(row.document)}, why="")


def _review(
    connection: sa.Connection, readings: sa.Select[tuple[str]], records: sa.Select[tuple[str]], by: str
) -> None:
    """Take questions back that nobody will answer, and blank what was seen and said."""
    task = tables.review_task.c
    tasks = sa.select(task.id).where(task.reading_id.in_(readings))
    checks = sa.select(review_check.c.id).where(review_check.c.record_id.in_(records))
    leases = sa.or_(review_lease.c.task_id.in_(tasks), review_lease.c.check_id.in_(checks))
    connection.execute(sa.delete(review_lease).where(leases))
    connection.execute(sa.delete(review_stage).where(review_stage.c.task_id.in_(tasks.where(task.open))))
    unasked = sa.and_(review_check.c.id.in_(checks), review_check.c.at.is_(None))
    connection.execute(sa.delete(review_check).where(unasked))
    _write(connection, review_check, review_check.c.id.in_(checks), shown=None, said=None, truth="")
    answered = review_answer.c.task_id.in_(tasks)
    _write(connection, review_answer, answered, before=None, after=None, why="")
    for table in (tables.finding, tables.review_task):
        waiting = sa.and_(table.c.reading_id.in_(readings), table.c.open)
        connection.execute(sa.update(table).where(waiting).values(open=False, settled_by=by))


def _names(connection: sa.Connection, chart_id: str, scans: Iterable[str]) -> None:
    """Call files and folders by their ids: people write names of patients on them.

    A box keeps its name as long as a chart is left in it.
    """
    for scan_id in scans:
        _write(connection, tables.scan, tables.scan.c.id == scan_id, name=scan_id, path=None)
    receipt = tables.receipt
    mine = sa.select(receipt.c.id).where(receipt.c.scan_id.in_(list(scans)))
    for number in connection.execute(mine).scalars().all():
        _write(connection, receipt, receipt.c.id == number, name=f"receipt {number}")
    _write(connection, tables.chart, tables.chart.c.id == chart_id, name=chart_id)
    box, chart = tables.box, tables.chart.c
    mine = sa.select(chart.box_id).where(chart.id == chart_id)
    gone = sa.select(erasure.c.chart_id).where(erasure.c.approved_by.is_not(None))
    left = sa.exists().where(chart.box_id == box.c.id, chart.id.not_in(gone))
    connection.execute(sa.update(box).where(box.c.id.in_(mine), ~left).values(name=box.c.id))


def _write(
    connection: sa.Connection,
    table: sa.Table,
    which: sa.ColumnElement[bool],
    **instead: Row | list[str] | str | None,
) -> None:
    connection.execute(sa.update(table).where(which).values(instead))
