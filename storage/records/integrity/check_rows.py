"""Contradictions between rows: leases, readings, PDFs, versions."""

from collections.abc import Iterator
from datetime import datetime

import sqlalchemy as sa

from storage.custody.custody import ScanState
from storage.integrity.faults import Fault, FaultKind
from storage.records import tables
from storage.records.integrity.named import Readable
from storage.records.integrity.stream import stream

_SCAN, _READING, _RECORD, _VERSION = (
    tables.scan.c,
    tables.reading.c,
    tables.record.c,
    tables.record_version.c,
)


def check_rows(database: Readable, *, now: datetime) -> Iterator[Fault]:
    """Return one fault a scan, reading or record that contradicts itself."""
    yield from _stale_leases(database, now)
    yield from _missing_readings(database)
    yield from _without_pdf(database)
    yield from _versions(database)


def _stale_leases(database: Readable, now: datetime) -> Iterator[Fault]:
    over = sa.or_(_SCAN.lease_until.is_(None), _SCAN.lease_until < now)
    query = sa.select(_SCAN.id, _SCAN.fence).where(_SCAN.state == ScanState.READING, over).order_by(_SCAN.id)
    for row in stream(database, query):
        yield Fault(kind=FaultKind.STALE_LEASE, subject=row.id, scans=(row.id,), detail={"fence": row.fence})


def _missing_readings(database: Readable) -> Iterator[Fault]:
    read = sa.exists().where(_READING.scan_id == _SCAN.id)
    rests = _SCAN.state.in_((ScanState.LOADED, ScanState.IN_REVIEW))
    query = sa.select(_SCAN.id, _SCAN.state).where(rests, ~read).order_by(_SCAN.id)
    for row in stream(database, query):
        yield Fault(
            kind=FaultKind.MISSING_READING, subject=row.id, scans=(row.id,), detail={"state": row.state}
        )


def _without_pdf(database: Readable) -> Iterator[Fault]:
    recorded = sa.exists().where(_RECORD.reading_id == _READING.id)
    query = sa.select(_READING.id, _READING.scan_id).where(_READING.pdf_sha256.is_(None), recorded)
    for row in stream(database, query.order_by(_READING.id)):
        yield Fault(kind=FaultKind.RECORD_WITHOUT_PDF, subject=row.id, scans=(row.scan_id,))


def _versions(database: Readable) -> Iterator[Fault]:
    found, newest = sa.func.count(_VERSION.number), sa.func.coalesce(sa.func.max(_VERSION.number), 0)
    first = sa.func.coalesce(sa.func.min(_VERSION.number), 0)
    query = (
        sa.select(_RECORD.id, _RECORD.version, found.label("found"))
        .select_from(tables.record.outerjoin(tables.record_version, _VERSION.record_id == _RECORD.id))
        .group_by(_RECORD.id, _RECORD.version)
        .having(sa.or_(newest != _RECORD.version, found != _RECORD.version, first != 1))
        .order_by(_RECORD.id)
    )
    for row in stream(database, query):
        detail = {"expected": row.version, "found": row.found}
        yield Fault(kind=FaultKind.VERSION_MISMATCH, subject=row.id, detail=detail)
