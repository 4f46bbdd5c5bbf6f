"""What happened, in order, each event sealed with the hash of the one before."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from storage.custody.custody import Event
from storage.records import tables
from storage.records.database import Database

Detail = Mapping[str, str | int | None]
Happening = tuple[str, str, Detail]
"""Action, id of the subject, codes and counts (never patient data)."""

_FIRST = "0" * 64


def note(
    database: Database,
    connection: sa.Connection,
    happenings: Iterable[Happening],
    *,
    actor: str,
    at: datetime,
) -> None:
    """Append events to the chain, inside the transaction that makes them true."""
    rows = []
    database.lock_order(connection)
    number, before = _head(connection)
    for action, subject, detail in happenings:
        number += 1
        row = {"number": number, "at": at, "actor": actor, "action": action, "subject": subject}
        sealed = seal(
            before, number=number, at=at, actor=actor, action=action, subject=subject, detail=detail
        )
        rows.append({**row, "detail": dict(detail), "before": before, "hash": sealed})
        before = sealed
    if rows:
        connection.execute(sa.insert(tables.event), rows)


def seal(
    before: str, *, number: int, at: datetime, actor: str, action: str, subject: str, detail: Detail
) -> str:
    """Return the hash (64 hex digits) of one event in its place."""
    words = [before, number, at.isoformat(), actor, action, subject, dict(detail)]
    return hashlib.sha256(json.dumps(words, sort_keys=True, ensure_ascii=False).encode()).hexdigest()


def first_broken(database: Database) -> int | None:
    """Return the number of the first event that is not what it was, or None when the chain holds."""
    number, before = 0, _FIRST
    with database.reading() as connection:
        for row in connection.execute(sa.select(tables.event).order_by(tables.event.c.number)):
            number += 1
            sealed = seal(
                before,
                number=number,
                at=row.at,
                actor=row.actor,
                action=row.action,
                subject=row.subject,
                detail=row.detail,
            )
            if (row.number, row.before, row.hash) != (number, before, sealed):
                return number
            before = sealed
    return None


def history(connection: sa.Connection, subjects: Sequence[str]) -> tuple[Event, ...]:
    """Return the events of these subjects, oldest first."""
    event = tables.event
    query = sa.select(event).where(event.c.subject.in_(subjects)).order_by(event.c.number)
    return tuple(map(event_of, connection.execute(query)))


def event_of(row: sa.Row[tuple[object, ...]]) -> Event:
    """Return what a row of the chain says."""
    return Event(
        number=row.number,
        at=row.at,
        actor=row.actor,
        action=row.action,
        subject=row.subject,
        detail=row.detail,
    )


def _head(connection: sa.Connection) -> tuple[int, str]:
    newest = (
        sa.select(tables.event.c.number, tables.event.c.hash).order_by(tables.event.c.number.desc()).limit(1)
    )
    row = connection.execute(newest).one_or_none()
    return (row.number, row.hash) if row else (0, _FIRST)
