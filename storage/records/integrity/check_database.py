"""Whether SQLite's own pages are whole. PostgreSQL has its own tools for that (pg_amcheck, checksums)."""

from collections.abc import Iterator

import sqlalchemy as sa

from storage.errors import DamagedDatabaseError
from storage.integrity.faults import Fault, FaultKind
from storage.records.database import Database

_MANY = 20
"""Lines of SQLite's report; more would say nothing new."""


def check_database(database: Database) -> Iterator[Fault]:
    """Return what SQLite finds wrong with its file; StorageDownError when it cannot be asked."""
    if not database.is_sqlite:
        return
    try:
        found = _report(database)
    except DamagedDatabaseError:
        found = ("unreadable",)
    for number, line in enumerate(found, start=1):
        if line != "ok":
            detail = {"place": number}  # SQLite's own words may quote values
            yield Fault(kind=FaultKind.DAMAGED_DATABASE, subject="sqlite", detail=detail)


def _report(database: Database) -> tuple[str, ...]:
    with database.reading() as connection:
        return tuple(connection.execute(sa.text(f"PRAGMA integrity_check({_MANY})")).scalars())
