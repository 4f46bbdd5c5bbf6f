"""Mend what has one right answer; everything else is a person's."""

from dataclasses import replace
from datetime import datetime

import sqlalchemy as sa

from storage.custody import ScanState
from storage.integrity.faults import Fault, FaultKind
from storage.integrity.find_orphans import NOTED, event_subject
from storage.records import events, tables
from storage.records.database import Database
from storage.records.queue import SqlWorkQueue

_ACTOR = "fsck"


def repair(fault: Fault, database: Database, *, now: datetime) -> Fault:
    """Return the fault, mended where that is safe.

    A stale lease is taken back, as the next run would. An orphan goes on the list of things found, an
    event with its address: its bytes stay where they are, for nobody knows yet whether they are the
    only ones. No object and no row is ever deleted.
    """
    if fault.kind is FaultKind.STALE_LEASE:
        _take_back(database, fault.subject, now)
    elif fault.kind is FaultKind.ORPHAN_OBJECT:
        _note(database, fault.subject, now)
    else:
        return fault
    return replace(fault, repaired=True)


def _take_back(database: Database, scan_id: str, now: datetime) -> None:
    scan = tables.scan.c
    endless = sa.and_(scan.id == scan_id, scan.state == ScanState.READING, scan.lease_until.is_(None))
    with database.writing() as connection:  # a lease without an end was written by no program of ours
        connection.execute(sa.update(tables.scan).where(endless).values(lease_until=scan.received_at))
    SqlWorkQueue(database, now=lambda: now).release_expired()


def _note(database: Database, sha256: str, now: datetime) -> None:
    told = [(NOTED, event_subject(sha256), {"sha256": sha256})]
    with database.writing() as connection:
        events.note(database, connection, told, actor=_ACTOR, at=now)
