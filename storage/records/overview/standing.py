"""How the whole house stands, in a dozen grouped queries: none of them grows with the number of boxes."""

from datetime import datetime, timedelta

import sqlalchemy as sa

from storage.custody.custody import BatchState, ScanState
from storage.overview.standing import Standing, Unbalanced, Waiting
from storage.records import rows, tables
from storage.records.custody.holds import open_holds
from storage.records.custody.rescans import count_rescans, quarantined, rescans, without_text
from storage.records.overview.chores import last_done, newest
from storage.records.overview.moved import asked, moved
from storage.records.rows import LATEST

_SCAN, _READING = tables.scan.c, tables.reading.c
_UNREAD = (ScanState.RECEIVED, ScanState.STORED, ScanState.READING)
_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


def standing(connection: sa.Connection, *, since: datetime, at: datetime, most: int) -> Standing:
    """Look at everything in one consistent view; `most` rows a list."""
    return Standing(
        at=at,
        since=since,
        files=_states(connection),
        moved=moved(connection, since, at),
        waiting=waiting(connection),
        pages_by_day=_pages_by_day(connection, at),
        pages_a_file=_pages_a_file(connection),
        quarantined=quarantined(connection),
        rescans=rescans(connection, most=most),
        rescans_in_all=count_rescans(connection),
        pages_without_text=without_text(connection),
        unbalanced=_unbalanced(connection),
        holds=open_holds(connection),
        asked=asked(connection),
        chores=newest(connection),
        last_done=last_done(connection),
    )


def waiting(connection: sa.Connection) -> tuple[Waiting, ...]:
    """Return boxes with files left to copy or to read: urgent ones first, then the oldest.

    A closed box has some when it is read again with a newer pipeline.
    """
    held = (
        sa.select(
            _SCAN.batch_id,
            sa.func.count().label("files"),
            sa.func.sum(sa.case((_SCAN.lane == 0, 1), else_=0)).label("urgent"),
            sa.func.sum(sa.case((_SCAN.attempts > 0, 1), else_=0)).label("tried"),
            sa.func.sum(sa.case((_SCAN.state == ScanState.RECEIVED, 1), else_=0)).label("uncopied"),
            sa.func.min(_SCAN.received_at).label("oldest"),
            sa.func.min(_SCAN.lane).label("lane"),
        )
        .where(_SCAN.state.in_(_UNREAD))
        .group_by(_SCAN.batch_id)
        .subquery()
    )
    query = rows.BATCH.add_columns(held).join(held, held.c.batch_id == tables.batch.c.id)
    return tuple(
        Waiting(
            batch=rows.to_batch(row),
            files=row.files,
            urgent=row.urgent,
            tried=row.tried,
            uncopied=row.uncopied,
            oldest=row.oldest,
        )
        for row in connection.execute(query.order_by(held.c.lane, tables.batch.c.opened_at))
    )


def _states(connection: sa.Connection) -> dict[ScanState, int]:
    query = sa.select(_SCAN.state, sa.func.count()).group_by(_SCAN.state)
    return {ScanState(state): number for state, number in connection.execute(query)}


def _pages_by_day(connection: sa.Connection, at: datetime) -> tuple[int, ...]:
    days = []
    for back in range(_WEEK.days):
        end = at - back * _DAY
        made = sa.and_(_READING.made_at > end - _DAY, _READING.made_at <= end)
        days.append(connection.execute(sa.select(sa.func.sum(_READING.pages)).where(made)).scalar() or 0)
    return tuple(days)


def _pages_a_file(connection: sa.Connection) -> float:
    query = sa.select(sa.func.sum(_READING.pages), sa.func.count()).where(_READING.pages > 0)
    pages, files = connection.execute(query).one()
    return float(pages) / files if files else 1.0


def _unbalanced(connection: sa.Connection) -> tuple[Unbalanced, ...]:
    """Open boxes with a count on paper, nothing left to read, and another number of pages."""
    unread = sa.func.sum(sa.case((_SCAN.state.in_(_UNREAD), 1), else_=0))
    found = sa.func.coalesce(sa.func.sum(_READING.pages), 0)
    counted = (
        sa.select(_SCAN.batch_id, found.label("found"))
        .select_from(
            tables.scan.outerjoin(tables.reading, sa.and_(_READING.scan_id == _SCAN.id, LATEST)).join(
                tables.batch, tables.batch.c.id == _SCAN.batch_id
            )
        )
        .where(tables.batch.c.state == BatchState.OPEN, tables.batch.c.declared.is_not(None))
        .group_by(_SCAN.batch_id)
        .having(unread == 0)
        .subquery()
    )
    query = rows.BATCH.add_columns(counted.c.found).join(counted, counted.c.batch_id == tables.batch.c.id)
    query = query.where(counted.c.found != tables.batch.c.declared).order_by(tables.batch.c.opened_at)
    return tuple(
        Unbalanced(batch=rows.to_batch(row), declared=row.declared, found=row.found)
        for row in connection.execute(query)
    )
