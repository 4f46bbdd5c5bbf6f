"""How it goes, counted in SQL from what is there."""

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise
from typing import Any

import sqlalchemy as sa

from models.vocabulary import PageState
from storage.custody.custody import SETTLED, ScanState
from storage.filing import MACHINE
from storage.overview.figures import AGES, Day, FiguresNow, Share, Tally
from storage.people import Scope
from storage.records import rows, tables
from storage.records.custody.box_tables import batch_label
from storage.records.database import Database
from storage.records.review.review_tables import training_batch
from storage.records.rows import LATEST, Clock

_SCAN, _READING, _PAGE, _RECORD = tables.scan.c, tables.reading.c, tables.page.c, tables.record.c
_TASK, _FINDING, _VERSION = tables.review_task.c, tables.finding.c, tables.record_version.c
_SCANS = (
    tables.scan.join(tables.batch, tables.batch.c.id == _SCAN.batch_id)
    .join(tables.facility, tables.facility.c.id == _SCAN.facility_id)
    .outerjoin(batch_label, batch_label.c.batch_id == _SCAN.batch_id)
)
_READINGS = _SCANS.join(tables.reading, _READING.scan_id == _SCAN.id)
_RECORDS = _READINGS.join(tables.record, _RECORD.reading_id == _READING.id)
_MOST = 12
"""Causes shown."""


class SqlFigures:
    """See `storage.ports.overview.Figures`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def now(self, scope: Scope, *, days: Sequence[datetime]) -> FiguresNow:
        """See `Figures.now`."""
        mine = _within(scope)
        with self._database.reading() as connection:
            return FiguresNow(
                days=_days(connection, mine, days),
                waiting=_waiting(connection, mine),
                questions=_questions(connection, mine, self._now()),
                quarantine=_quarantine(connection, mine),
                causes=_causes(connection, mine),
                facilities=_shares(connection, mine, tables.facility.c.code),
                forms=_shares(connection, mine, _RECORD.form),
                people=_people(connection, mine, days),
            )


def _within(scope: Scope) -> sa.ColumnElement[bool]:
    practice = sa.select(training_batch.c.batch_id)
    held: list[sa.ColumnElement[bool]] = [tables.batch.c.id.not_in(practice)]
    if scope.facilities:
        held.append(tables.facility.c.code.in_(scope.facilities))
    if scope.departments:
        held.append(batch_label.c.department.in_(scope.departments))
    return sa.and_(*held)


def _per_day(
    connection: sa.Connection,
    source: sa.FromClause,
    column: sa.ColumnElement[Any],
    days: Sequence[datetime],
    *held: sa.ColumnElement[bool],
) -> list[int]:
    spans = list(pairwise(days))
    sums = [sa.func.count().filter(column >= start, column < end) for start, end in spans]
    row = connection.execute(sa.select(*sums).select_from(source).where(*held, column >= days[0])).one()
    return [int(count) for count in row]


def _days(
    connection: sa.Connection, mine: sa.ColumnElement[bool], days: Sequence[datetime]
) -> tuple[Day, ...]:
    received = _per_day(connection, _SCANS, _SCAN.received_at, days, mine)
    settled = _per_day(connection, _READINGS, _READING.made_at, days, mine, LATEST)
    pages = _READINGS.join(tables.page, _PAGE.reading_id == _READING.id)
    read = _per_day(connection, pages, _READING.made_at, days, mine, LATEST, _PAGE.state == PageState.READ)
    released = _RECORDS.join(tables.release, tables.release.c.record_id == _RECORD.id)
    out = _per_day(connection, released, tables.release.c.at, days, mine)
    together = zip(days[:-1], received, settled, read, out, strict=True)
    return tuple(
        Day(start=start, received=new, settled=rest, pages=page, released=gone)
        for start, new, rest, page, gone in together
    )


def _waiting(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> int:
    query = sa.select(sa.func.count()).select_from(_SCANS).where(mine, _SCAN.state.not_in(SETTLED))
    return int(connection.execute(query).scalar_one())


def _questions(connection: sa.Connection, mine: sa.ColumnElement[bool], now: datetime) -> tuple[int, ...]:
    edges = [now - age for age in AGES]
    made = _READING.made_at
    sums = [
        sa.func.count().filter(made >= edges[0]),
        *(sa.func.count().filter(made < newer, made >= older) for newer, older in pairwise(edges)),
        sa.func.count().filter(made < edges[-1]),
    ]
    source = _READINGS.join(tables.review_task, _TASK.reading_id == _READING.id)
    row = connection.execute(sa.select(*sums).select_from(source).where(mine, LATEST, _TASK.open)).one()
    return tuple(int(count) for count in row)


def _tallies(connection: sa.Connection, query: sa.Select[Any]) -> tuple[Tally, ...]:
    return tuple(Tally(name=str(name), count=int(count)) for name, count in connection.execute(query))


def _quarantine(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> tuple[Tally, ...]:
    files = (
        sa.select(_SCAN.reason.label("reason"))
        .select_from(_SCANS)
        .where(mine, _SCAN.state == ScanState.QUARANTINED)
    )
    pages = (
        sa.select(_PAGE.reason.label("reason"))
        .select_from(_READINGS.join(tables.page, _PAGE.reading_id == _READING.id))
        .where(mine, LATEST, _PAGE.state == PageState.QUARANTINED, _SCAN.state != ScanState.QUARANTINED)
    )
    both = sa.union_all(files, pages).subquery()
    many = sa.func.count()
    query = sa.select(both.c.reason, many).where(both.c.reason.is_not(None)).group_by(both.c.reason)
    return _tallies(connection, query.order_by(many.desc(), both.c.reason))


def _causes(connection: sa.Connection, mine: sa.ColumnElement[bool]) -> tuple[Tally, ...]:
    many = sa.func.count()
    query = (
        sa.select(_FINDING.code, many)
        .select_from(_READINGS.join(tables.finding, _FINDING.reading_id == _READING.id))
        .where(mine, LATEST, _FINDING.open)
        .group_by(_FINDING.code)
        .order_by(many.desc(), _FINDING.code)
    )
    return _tallies(connection, query.limit(_MOST))


def _shares(
    connection: sa.Connection, mine: sa.ColumnElement[bool], column: sa.ColumnElement[Any]
) -> tuple[Share, ...]:
    asked = sa.exists().where(_TASK.record_id == _RECORD.id)
    waiting = sa.exists().where(_TASK.record_id == _RECORD.id, _TASK.open)
    many = sa.func.count()
    query = (
        sa.select(column, many, many.filter(~asked), many.filter(waiting))
        .select_from(_RECORDS)
        .where(mine, LATEST)
        .group_by(column)
        .order_by(column)
    )
    return tuple(
        Share(name=str(name), records=int(records), straight=int(straight), open_questions=int(still))
        for name, records, straight, still in connection.execute(query)
    )


def _people(
    connection: sa.Connection, mine: sa.ColumnElement[bool], days: Sequence[datetime]
) -> tuple[Tally, ...]:
    query = (
        sa.select(_VERSION.author, sa.func.count())
        .select_from(_RECORDS.join(tables.record_version, _VERSION.record_id == _RECORD.id))
        .where(mine, _VERSION.author != MACHINE, _VERSION.made_at >= days[0])
        .group_by(_VERSION.author)
        .order_by(_VERSION.author)
    )
    return _tallies(connection, query)
