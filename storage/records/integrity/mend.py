"""What a repair writes into the database; each twice is the same as once."""

from datetime import datetime

import sqlalchemy as sa

from storage.custody.custody import ScanState
from storage.records import events, tables
from storage.records.database import Database
from storage.records.work import SqlWorkQueue

_ACTOR = "fsck"
_SCAN = tables.scan.c


def take_back(database: Database, scan_id: str, *, now: datetime) -> None:
    """Take back a lease that ran out, or that no program of ours wrote: one without an end."""
    endless = sa.and_(_SCAN.id == scan_id, _SCAN.state == ScanState.READING, _SCAN.lease_until.is_(None))
    with database.writing() as connection:
        connection.execute(sa.update(tables.scan).where(endless).values(lease_until=_SCAN.received_at))
    SqlWorkQueue(database, now=lambda: now).release_expired()


def note_found(
    database: Database, action: str, subject: str, detail: events.Detail, *, now: datetime
) -> None:
    """Append one event in the name of `fsck`."""
    with database.writing() as connection:
        events.note(database, connection, [(action, subject, detail)], actor=_ACTOR, at=now)
