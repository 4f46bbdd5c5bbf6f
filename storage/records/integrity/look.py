"""Short questions that integrity asks beside its walks."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from storage.custody.custody import ScanState
from storage.records import tables
from storage.records.integrity.named import Readable

_EVENT, _SCAN = tables.event.c, tables.scan.c


def chain_start(source: Readable) -> str | None:
    """Return the hash of the first event, which tells one installation from another; None before it."""
    with source.reading() as connection:
        found = connection.execute(sa.select(_EVENT.hash).where(_EVENT.number == 1)).scalar_one_or_none()
    return None if found is None else str(found)


def is_empty(source: Readable) -> bool:
    """Tell whether no table that the program knows holds a row."""
    with source.reading() as connection:
        return not any(
            connection.execute(sa.select(sa.literal(1)).select_from(table).limit(1)).first()
            for table in tables.METADATA.sorted_tables
        )


def being_read(source: Readable, now: datetime) -> bool:
    """Tell whether anybody reads a scan under a lease that holds."""
    query = sa.select(_SCAN.id).where(_SCAN.state == ScanState.READING, _SCAN.lease_until >= now).limit(1)
    with source.reading() as connection:
        return connection.execute(query).first() is not None


def told_of(source: Readable, action: str, subjects: Sequence[str]) -> frozenset[str]:
    """Return the `sha256` that events of this action on these subjects name."""
    query = sa.select(_EVENT.detail).where(_EVENT.action == action, _EVENT.subject.in_(subjects))
    with source.reading() as connection:
        return frozenset(detail["sha256"] for detail in connection.execute(query).scalars())
