"""What speaks against erasing what is kept of a chart."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa

from models.codes.retention import retention_categories
from storage.custody.custody import SETTLED
from storage.outward.outbox import UNSETTLED
from storage.records import tables
from storage.records.outward.outbox_tables import message
from storage.records.outward.transfer_tables import transfer
from storage.records.retention import retention_tables
from storage.records.retention.erasure_tables import erasure
from storage.records.retention.obstacles import held
from storage.retention.erasure import Barrier

_HERE = ZoneInfo("Asia/Ho_Chi_Minh")
_RECORD, _READING, _PLACED = tables.record.c, tables.reading.c, tables.chart_scan.c


def barriers(
    connection: sa.Connection, chart_id: str, *, at: datetime, not_before: datetime
) -> tuple[Barrier, ...]:
    """Return everything that keeps the chart; empty when it may be erased."""
    return tuple(_found(connection, chart_id, at, not_before))


def records_of(chart_id: str) -> sa.Select[tuple[str]]:
    """Return the query for the ids of all records of a chart, of every reading."""
    return (
        sa.select(_RECORD.id)
        .join(tables.reading, _READING.id == _RECORD.reading_id)
        .join(tables.chart_scan, _PLACED.scan_id == _READING.scan_id)
        .where(_PLACED.chart_id == chart_id)
    )


def transfers_of(connection: sa.Connection, chart_id: str) -> tuple[Any, ...]:
    """Return the transfer packages that hold a record of the chart."""
    mine = set(connection.execute(records_of(chart_id)).scalars())
    return tuple(row for row in connection.execute(sa.select(transfer)) if mine & set(row.records))


def _found(connection: sa.Connection, chart_id: str, at: datetime, not_before: datetime) -> Iterator[Barrier]:
    paper, gone = retention_tables.disposal.c, erasure.c
    if not _any(connection, sa.select(paper.id).where(_mine(paper, chart_id))):
        yield Barrier.PAPER_HERE
    if not _over(connection, chart_id, at):
        yield Barrier.PERIOD
    if held(connection, chart_id):
        yield Barrier.HELD
    settled = tables.scan.c.state.in_(SETTLED)
    scans = tables.chart_scan.join(tables.scan, tables.scan.c.id == _PLACED.scan_id)
    reading = sa.select(tables.scan.c.id).select_from(scans).where(_PLACED.chart_id == chart_id, ~settled)
    if _any(connection, reading):
        yield Barrier.BEING_READ
    moving = message.c.record_id.in_(records_of(chart_id)), message.c.state.in_(UNSETTLED)
    if _any(connection, sa.select(message.c.id).where(*moving)):
        yield Barrier.UNSENT
    if any(row.called_back_at is None and row.ends_at > at for row in transfers_of(connection, chart_id)):
        yield Barrier.LENT
    if at < not_before:
        yield Barrier.TOO_EARLY
    if _any(connection, sa.select(gone.id).where(_mine(gone, chart_id))):
        yield Barrier.ERASED


def _mine(column: Any, chart_id: str) -> sa.ColumnElement[bool]:  # noqa: ANN401 - columns of a table
    return sa.and_(column.chart_id == chart_id, column.approved_by.is_not(None))


def _any(connection: sa.Connection, query: sa.Select[Any]) -> bool:
    return connection.execute(query.limit(1)).first() is not None


def _over(connection: sa.Connection, chart_id: str, at: datetime) -> bool:
    """Tell whether the period of the chart's category is over by the calendar of the house."""
    kept = retention_tables.retention
    query = sa.select(kept).where(kept.c.chart_id == chart_id).order_by(kept.c.id.desc()).limit(1)
    newest = connection.execute(query).one_or_none()
    if newest is None or newest.ends_on is None:
        return False
    category = retention_categories().get(newest.category)
    is_finite = category is not None and category.years is not None
    return is_finite and bool(newest.ends_on < at.astimezone(_HERE).date())
