"""The event chain: nothing changed, nothing taken out, nothing that should have been said left unsaid."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from storage.custody.custody import BatchState, ScanState
from storage.integrity.faults import Fault, FaultKind
from storage.records import tables
from storage.records.events import seal
from storage.records.integrity.named import Readable
from storage.records.integrity.stream import stream
from storage.records.retention.erasure_tables import erasure

_FIRST = "0" * 64
_TOGETHER = 5000
_EVENT = tables.event.c


def check_events(database: Readable) -> Iterator[Fault]:
    """Return every event that is not what it was, then what must have happened and no event tells.

    The second finds a chain whose end was cut off; it is asked only when the chain itself holds,
    for a gap says already that events are missing.
    """
    broken = False
    for fault in _links(database):
        broken = True
        yield fault
    if not broken:
        yield from _untold(database)


def _links(database: Readable) -> Iterator[Fault]:
    number, before = 0, _FIRST
    while page := _page(database, number):
        for row in page:
            trouble = _trouble(row, number, before)
            if trouble:
                detail = {"trouble": trouble}
                yield Fault(kind=FaultKind.BROKEN_EVENT_CHAIN, subject=str(row.number), detail=detail)
            number, before = row.number, row.hash


def _page(database: Readable, after: int) -> list[Any]:
    query = sa.select(tables.event).where(_EVENT.number > after).order_by(_EVENT.number).limit(_TOGETHER)
    with database.reading() as connection:
        return list(connection.execute(query))


def _trouble(row: Any, number: int, before: str) -> str | None:  # noqa: ANN401 - a row of `event`
    if row.number != number + 1:
        return "gap"
    if row.before != before:
        return "link"
    sealed = seal(
        row.before,
        number=row.number,
        at=row.at,
        actor=row.actor,
        action=row.action,
        subject=row.subject,
        detail=row.detail,
    )
    return None if sealed == row.hash else "changed"


def _untold(database: Readable) -> Iterator[Fault]:
    scan, batch, release = tables.scan.c, tables.batch.c, tables.release.c
    stored = scan.state != ScanState.RECEIVED
    closed = batch.state == BatchState.CLOSED
    for key, action, happened in (
        (scan.id, "received_new", sa.true()),
        (scan.id, "stored", stored),
        (batch.id, "closed", closed),
        (release.record_id, "released", sa.true()),
        (erasure.c.chart_id, "erased", erasure.c.approved_by.is_not(None)),
    ):
        told = sa.exists().where(_EVENT.subject == key, _EVENT.action == action)
        for row in stream(database, sa.select(key.label("id")).where(happened, ~told).order_by(key)):
            detail = {"trouble": "untold", "action": action}
            yield Fault(kind=FaultKind.BROKEN_EVENT_CHAIN, subject=row.id, detail=detail)
