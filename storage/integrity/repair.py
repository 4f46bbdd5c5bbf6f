"""Mend what has one right answer; everything else is a person's."""

from dataclasses import replace
from datetime import datetime

from storage.integrity.faults import Fault, FaultKind
from storage.integrity.find_orphans import NOTED, event_subject
from storage.records.database import Database
from storage.records.integrity.mend import note_found, take_back


def repair(fault: Fault, database: Database, *, now: datetime) -> Fault:
    """Return the fault, mended where that is safe.

    A stale lease is taken back, as the next run would. An orphan goes on the list of things found, an
    event with its address: its bytes stay where they are, for nobody knows yet whether they are the
    only ones. No object and no row is ever deleted.
    """
    if fault.kind is FaultKind.STALE_LEASE:
        take_back(database, fault.subject, now=now)
    elif fault.kind is FaultKind.ORPHAN_OBJECT:
        sha256 = fault.subject
        note_found(database, NOTED, event_subject(sha256), {"sha256": sha256}, now=now)
    else:
        return fault
    return replace(fault, repaired=True)
