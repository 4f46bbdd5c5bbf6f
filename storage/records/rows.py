"""Between rows and the types of keeping; no row leaves this room."""

import os
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from models.scan import Reason
from storage.custody.custody import Batch, BatchState, Scan, ScanState
from storage.errors import UnknownIdError
from storage.records import tables
from storage.records.outward import outbox_tables

Clock = Callable[[], datetime]

_FACILITIES = uuid.UUID("5f0c2a3e-6f5e-4d5b-9d0e-6b7a3f1f9a10")
"""Name space of facility ids; any fixed value, never to be changed."""
_SHORTEST = 4


def utc_now() -> datetime:
    """Return the time, aware."""
    return datetime.now(UTC)


def facility_id(code: str) -> str:
    """Return the id of a facility; the same everywhere, so that two first uses at once agree."""
    return str(uuid.uuid5(_FACILITIES, code))


def scan_id(facility: str, sha256: str) -> str:
    """Return the id of these bytes in this facility (by its id)."""
    return str(uuid.uuid5(uuid.UUID(facility), sha256))


def new_id() -> str:
    """Return an id that nobody can guess."""
    return str(uuid.uuid4())


def insert_new(connection: sa.Connection, table: sa.Table, row: dict[str, object]) -> bool:
    """Insert a row unless a unique constraint knows it already; tell whether it is new."""
    speak = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    first = next(iter(table.primary_key))
    entered = (
        speak(table).values(row).on_conflict_do_nothing().returning(first)
    )  # row counts differ by driver
    return connection.execute(entered).one_or_none() is not None


def insert_all_new(
    connection: sa.Connection, table: sa.Table, written: Sequence[Mapping[str, object]]
) -> None:
    """Insert the rows that no unique constraint knows yet."""
    speak = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    if written:
        connection.execute(speak(table).on_conflict_do_nothing(), written)


def insert_and_tell(
    connection: sa.Connection, written: Sequence[Mapping[str, object]], *told: sa.Column[Any]
) -> frozenset[tuple[Any, ...]]:
    """Insert the rows that no unique constraint knows yet; return the `told` columns of those."""
    speak = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    entered = speak(told[0].table).on_conflict_do_nothing().returning(*told)
    return frozenset(tuple(row) for row in connection.execute(entered, written)) if written else frozenset()


def recalled() -> sa.ColumnElement[bool]:
    """Hold for a release (in the enclosing query) that was recalled."""
    recall, release = outbox_tables.recall.c, tables.release.c
    return sa.exists().where(recall.record_id == release.record_id, recall.version == release.version)


def find_id(connection: sa.Connection, table: sa.Table, reference: str, *also: sa.ColumnElement[bool]) -> str:
    """Return the one id that is, or begins with, `reference` (or for which `also` holds).

    Raises:
        UnknownIdError: none, several, or fewer than four characters.
    """
    exact = (
        connection.execute(sa.select(table.c.id).where(sa.or_(table.c.id == reference, *also)))
        .scalars()
        .all()
    )
    if not exact and len(reference) >= _SHORTEST:
        begins = table.c.id.startswith(reference, autoescape=True)
        exact = connection.execute(sa.select(table.c.id).where(begins).limit(2)).scalars().all()
    if len(exact) != 1:
        raise UnknownIdError(f"{'nothing' if not exact else 'more than one'} answers to this {table.name} id")
    return str(exact[0])


def to_path(seen: bytes) -> Path:
    """Return the path that `path_bytes` wrote down."""
    return Path(os.fsdecode(seen))


def path_bytes(path: Path) -> bytes:
    """Return the path as the file system knows it, also when it is no UTF-8."""
    return os.fsencode(path)


BATCH = sa.select(tables.batch, tables.facility.c.code).select_from(
    tables.batch.join(tables.facility, tables.facility.c.id == tables.batch.c.facility_id)
)
"""What `to_batch` needs."""


def to_batch(row: Any) -> Batch:  # noqa: ANN401 - a row has the columns that were asked for
    """Return a row of `BATCH` as a value."""
    return Batch(
        id=row.id,
        name=row.name,
        facility=row.code,
        declared=row.declared,
        state=BatchState(row.state),
        opened_at=row.opened_at,
        closed_at=row.closed_at,
    )


_NEWER = tables.reading.alias("newer")
LATEST = tables.reading.c.made_at == (
    sa.select(sa.func.max(_NEWER.c.made_at))
    .where(
        _NEWER.c.scan_id == tables.reading.c.scan_id,
        _NEWER.c.id.not_in(sa.select(tables.reading_beside.c.reading_id)),
    )
    .scalar_subquery()
)
"""Holds for the reading of a scan that counts: the newest that is not kept beside another."""

_SHOWN = (tables.reading.c.pages, tables.reading.c.pdf_sha256, tables.reading.c.digitized_sha256)
SCAN = sa.select(tables.scan, *_SHOWN).select_from(
    tables.scan.outerjoin(tables.reading, sa.and_(tables.reading.c.scan_id == tables.scan.c.id, LATEST))
)
"""What `to_scan` needs."""


def to_scan(row: Any) -> Scan:  # noqa: ANN401 - see above
    """Return a row of `SCAN` as a value."""
    return Scan(
        id=row.id,
        batch_id=row.batch_id,
        name=row.name,
        sha256=row.sha256,
        size=row.size,
        state=ScanState(row.state),
        reason=Reason(row.reason) if row.reason else None,
        attempts=row.attempts,
        pages=row.pages,
        pdf_sha256=row.pdf_sha256,
        digitized_sha256=row.digitized_sha256,
    )
