"""Reading again with a newer pipeline: the old stays, and what a person decided stays in force."""

from collections.abc import Sequence

import sqlalchemy as sa

from storage.custody.custody import SETTLED, ScanState
from storage.filing import MACHINE
from storage.records import tables
from storage.records.pages import tray_tables
from storage.records.retention.erasure_tables import is_erased
from storage.records.review.review_tables import review_answer
from storage.records.rows import LATEST

_SCAN, _READING, _RECORD = tables.scan.c, tables.reading.c, tables.record.c


def reopen(connection: sa.Connection, batch_id: str, *, pipeline_version: str) -> tuple[str, ...]:
    """Put settled scans that this pipeline has not read yet back into the queue; return their ids.

    Scans that are erased stay as they are.
    """
    read = sa.exists().where(_READING.scan_id == _SCAN.id, _READING.pipeline_version == pipeline_version)
    known = sa.exists().where(_READING.scan_id == _SCAN.id)
    settled = sa.and_(
        _SCAN.batch_id == batch_id, _SCAN.state.in_(SETTLED), known, ~read, ~is_erased(_SCAN.id)
    )
    again = sa.update(tables.scan).where(settled).returning(_SCAN.id)
    again = again.values(state=ScanState.STORED, reason=None, settled_at=None, attempts=0, fence=0)
    return tuple(sorted(connection.execute(again).scalars()))


def read_before(connection: sa.Connection, scan_ids: Sequence[str]) -> frozenset[str]:
    """Return those of the scans that have a reading, or a page that a person put into the tray."""
    queries = (
        sa.select(one).where(one.in_(scan_ids)) for one in (_READING.scan_id, tray_tables.tray.c.scan_id)
    )
    return frozenset(connection.execute(sa.union(*queries)).scalars())


def stays_in_force(connection: sa.Connection, scan_id: str, *, quarantined: bool) -> bool:
    """Tell whether the reading that is there outlasts a new one.

    It does when a person has decided anything about the scan (a version, a release, an answer,
    a page of the tray), or when the new reading found nothing to read.
    """
    there = sa.select(_READING.id).where(_READING.scan_id == scan_id, LATEST)
    records = sa.select(_RECORD.id).where(_RECORD.reading_id.in_(there))
    decided = (
        sa.select(tables.record_version.c.record_id).where(
            tables.record_version.c.record_id.in_(records), tables.record_version.c.author != MACHINE
        ),
        sa.select(tables.release.c.record_id).where(tables.release.c.record_id.in_(records)),
        sa.select(tray_tables.tray.c.scan_id).where(tray_tables.tray.c.scan_id == scan_id),
        sa.select(review_answer.c.id)
        .join(tables.review_task, tables.review_task.c.id == review_answer.c.task_id)
        .where(tables.review_task.c.reading_id.in_(there)),
        *(
            sa.select(table.c.reading_id).where(
                table.c.reading_id.in_(there), table.c.settled_by.is_not(None)
            )
            for table in (tables.finding, tables.review_task)
        ),
    )
    if quarantined and connection.execute(there).first():
        return True
    return any(connection.execute(query.limit(1)).first() for query in decided)


def put_beside(connection: sa.Connection, reading_id: str) -> None:
    """Keep a reading without its counting for anything: its questions are asked to nobody."""
    connection.execute(sa.insert(tables.reading_beside), {"reading_id": reading_id})
    for table in (tables.finding, tables.review_task):
        mine = sa.update(table).where(table.c.reading_id == reading_id)
        connection.execute(mine.values(open=False))


def rest(connection: sa.Connection, scan_id: str) -> bool:
    """Settle a scan by the reading that is in force; tell whether there is one."""
    there = connection.execute(sa.select(_READING.id).where(_READING.scan_id == scan_id, LATEST)).scalar()
    if there is None:
        return False
    asked = any(
        connection.execute(
            sa.select(table.c.id).where(table.c.reading_id == there, table.c.open).limit(1)
        ).first()
        for table in (tables.finding, tables.review_task)
    )
    recorded = connection.execute(sa.select(_RECORD.id).where(_RECORD.reading_id == there).limit(1)).first()
    if recorded is None:
        return False
    state = ScanState.IN_REVIEW if asked else ScanState.LOADED
    mine = sa.update(tables.scan).where(_SCAN.id == scan_id)
    connection.execute(mine.values(state=state, reason=None))
    return True
