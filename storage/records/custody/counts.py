"""One batch in numbers, counted from what is there and never from a counter."""

import sqlalchemy as sa

from models.vocabulary import PageState
from storage.custody.balance import Counts
from storage.custody.custody import ScanState
from storage.records import tables
from storage.records.rows import LATEST


def counts(connection: sa.Connection, batch_id: str) -> Counts:
    """Count files by state and pages by state."""
    files = _files(connection, batch_id)
    pages = _pages(connection, batch_id)
    declared = connection.execute(
        sa.select(tables.batch.c.declared).where(tables.batch.c.id == batch_id)
    ).scalar()
    in_files, unopened = _opened(connection, batch_id)
    return Counts(
        declared=declared,
        files=sum(files.values()),
        duplicates=_duplicates(connection, batch_id),
        received=files.get(ScanState.RECEIVED, 0),
        waiting=files.get(ScanState.STORED, 0) + files.get(ScanState.READING, 0),
        loaded=files.get(ScanState.LOADED, 0),
        in_review=files.get(ScanState.IN_REVIEW, 0),
        quarantined=files.get(ScanState.QUARANTINED, 0),
        unopened=unopened,
        pages_in_files=in_files,
        pages=sum(pages.values()),
        pages_read=pages.get(PageState.READ, 0),
        pages_blank=pages.get(PageState.BLANK, 0),
        pages_quarantined=pages.get(PageState.QUARANTINED, 0),
    )


def _files(connection: sa.Connection, batch_id: str) -> dict[str, int]:
    scan = tables.scan.c
    query = sa.select(scan.state, sa.func.count()).where(scan.batch_id == batch_id).group_by(scan.state)
    return {state: number for state, number in connection.execute(query)}  # noqa: C416 - a Row is no pair to dict


def _pages(connection: sa.Connection, batch_id: str) -> dict[str, int]:
    query = (
        sa.select(tables.page.c.state, sa.func.count())
        .join(tables.reading, tables.reading.c.id == tables.page.c.reading_id)
        .join(tables.scan, tables.scan.c.id == tables.reading.c.scan_id)
        .where(tables.scan.c.batch_id == batch_id, LATEST)
        .group_by(tables.page.c.state)
    )
    return {state: number for state, number in connection.execute(query)}  # noqa: C416 - as above


def _duplicates(connection: sa.Connection, batch_id: str) -> int:
    receipt = tables.receipt.c
    query = sa.select(sa.func.count()).where(receipt.batch_id == batch_id, receipt.duplicate)
    return int(connection.execute(query).scalar_one())


def _opened(connection: sa.Connection, batch_id: str) -> tuple[int, int]:
    """Pages that the opened files declare, and the number of quarantined files that declare none."""
    pages = sa.func.coalesce(tables.reading.c.pages, 0)
    closed = sa.and_(tables.scan.c.state == ScanState.QUARANTINED, pages == 0)
    query = (
        sa.select(sa.func.coalesce(sa.func.sum(pages), 0), sa.func.count().filter(closed))
        .select_from(tables.scan)
        .outerjoin(tables.reading, sa.and_(tables.reading.c.scan_id == tables.scan.c.id, LATEST))
        .where(tables.scan.c.batch_id == batch_id)
    )
    in_files, unopened = connection.execute(query).one()
    return int(in_files), int(unopened)
