"""Page counts that do not balance."""

from collections.abc import Iterator

import sqlalchemy as sa

from models.vocabulary import PageState
from storage.custody.balance import Step, imbalances
from storage.custody.custody import BatchState
from storage.integrity.faults import Fault, FaultKind
from storage.records import tables
from storage.records.custody.counts import counts
from storage.records.integrity.named import Readable
from storage.records.integrity.stream import stream

_READING, _PAGE = tables.reading.c, tables.page.c
_BY_READING = frozenset({Step.OPENING, Step.ACCOUNTING})
"""Steps that are told of the reading at which they part, not again of its batch."""


def check_counts(database: Readable) -> Iterator[Fault]:
    """Return readings whose pages are not 1 … n of known states, and closed batches that do not balance."""
    yield from _readings(database)
    yield from _closed_batches(database)


def _readings(database: Readable) -> Iterator[Fault]:
    found, last = sa.func.count(_PAGE.id), sa.func.coalesce(sa.func.max(_PAGE.number), 0)
    accounted = sa.func.count(_PAGE.id).filter(_PAGE.state.in_([state.value for state in PageState]))
    query = (
        sa.select(_READING.id, _READING.scan_id, _READING.pages, found.label("found"), accounted.label("ok"))
        .select_from(tables.reading.outerjoin(tables.page, _PAGE.reading_id == _READING.id))
        .group_by(_READING.id, _READING.scan_id, _READING.pages)
        .having(sa.or_(found != _READING.pages, last != _READING.pages, accounted != found))
        .order_by(_READING.id)
    )
    for row in stream(database, query):
        listed = row.found != row.pages or row.ok == row.found
        step, expected, held = (
            (Step.OPENING, row.pages, row.found) if listed else (Step.ACCOUNTING, row.found, row.ok)
        )
        detail = {"step": step.value, "expected": expected, "found": held}
        yield Fault(kind=FaultKind.COUNT_MISMATCH, subject=row.id, scans=(row.scan_id,), detail=detail)


def _closed_batches(database: Readable) -> Iterator[Fault]:
    closed = sa.select(tables.batch.c.id).where(tables.batch.c.state == BatchState.CLOSED)
    for row in stream(database, closed.order_by(tables.batch.c.id)):
        with database.reading() as connection:
            wrong = [one for one in imbalances(counts(connection, row.id)) if one.step not in _BY_READING]
        if wrong:
            first = wrong[0]
            detail = {"step": first.step.value, "expected": first.expected, "found": first.found}
            yield Fault(kind=FaultKind.COUNT_MISMATCH, subject=row.id, detail=detail)
