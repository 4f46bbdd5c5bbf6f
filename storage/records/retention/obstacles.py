"""What speaks against giving the paper of a chart away."""

from collections.abc import Iterator

import sqlalchemy as sa

from models.vocabulary import PageState
from storage.custody.custody import BatchState
from storage.records import tables
from storage.records.retention import retention_tables
from storage.records.rows import LATEST
from storage.retention.retention import Obstacle

_SCAN, _READING, _RECORD, _RELEASE = tables.scan.c, tables.reading.c, tables.record.c, tables.release.c
_OF_CHART = (
    tables.chart_scan.join(tables.scan, _SCAN.id == tables.chart_scan.c.scan_id)
    .outerjoin(tables.reading, sa.and_(_READING.scan_id == _SCAN.id, LATEST))
)  # fmt: skip


def obstacles(connection: sa.Connection, chart_id: str) -> tuple[Obstacle, ...]:
    """Return everything that holds the paper here; empty when it may go."""
    return tuple(_found(connection, chart_id))


def _found(connection: sa.Connection, chart_id: str) -> Iterator[Obstacle]:
    if _batch_state(connection, chart_id) != BatchState.CLOSED:
        yield Obstacle.OPEN_BATCH
    if _unread(connection, chart_id):
        yield Obstacle.UNREAD_PAGES
    versions = _versions(connection, chart_id)
    if any(released is None for _, released in versions.values()):
        yield Obstacle.UNRELEASED
    newest = _newest(connection, retention_tables.package, chart_id)
    if newest is None or newest.versions != {record: number for record, (number, _) in versions.items()}:
        yield Obstacle.NO_PACKAGE
    if held(connection, chart_id):
        yield Obstacle.HELD
    gone = sa.select(retention_tables.disposal.c.id).where(
        retention_tables.disposal.c.chart_id == chart_id, retention_tables.disposal.c.approved_by.is_not(None)
    )
    if connection.execute(gone).first():
        yield Obstacle.GONE


def held(connection: sa.Connection, chart_id: str) -> bool:
    """Tell whether a legal hold lies on the chart."""
    newest = _newest(connection, retention_tables.legal_hold, chart_id)
    return newest is not None and newest.action == "placed"


def _newest(connection: sa.Connection, table: sa.Table, chart_id: str) -> sa.Row[tuple[object, ...]] | None:
    query = sa.select(table).where(table.c.chart_id == chart_id).order_by(table.c.id.desc()).limit(1)
    return connection.execute(query).one_or_none()


def _batch_state(connection: sa.Connection, chart_id: str) -> str:
    query = (
        sa.select(tables.batch.c.state)
        .join(tables.box, tables.box.c.batch_id == tables.batch.c.id)
        .join(tables.chart, tables.chart.c.box_id == tables.box.c.id)
        .where(tables.chart.c.id == chart_id)
    )
    return str(connection.execute(query).scalar_one())


def _unread(connection: sa.Connection, chart_id: str) -> bool:
    """Tell whether a file has no searchable PDF, or a page could not be opened."""
    mine = tables.chart_scan.c.chart_id == chart_id
    files = sa.select(_SCAN.id).select_from(_OF_CHART).where(mine, _READING.pdf_sha256.is_(None)).limit(1)
    pages = (
        sa.select(tables.page.c.id)
        .select_from(_OF_CHART.join(tables.page, tables.page.c.reading_id == _READING.id))
        .where(mine, tables.page.c.state == PageState.QUARANTINED)
        .limit(1)
    )
    return connection.execute(files).first() is not None or connection.execute(pages).first() is not None


def _versions(connection: sa.Connection, chart_id: str) -> dict[str, tuple[int, object]]:
    """Return record → its version, and when that was released."""
    query = (
        sa.select(_RECORD.id, _RECORD.version, _RELEASE.at)
        .select_from(
            _OF_CHART.join(tables.record, _RECORD.reading_id == _READING.id).outerjoin(
                tables.release, sa.and_(_RELEASE.record_id == _RECORD.id, _RELEASE.version == _RECORD.version)
            )
        )
        .where(tables.chart_scan.c.chart_id == chart_id)
    )
    return {row.id: (row.version, row.at) for row in connection.execute(query)}
