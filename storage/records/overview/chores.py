"""The log of chores in SQL."""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from storage.overview.chores import DONE, Chore, ChoreName
from storage.records import rows
from storage.records.database import Database
from storage.records.overview import chore_tables
from storage.records.rows import Clock

_CHORE = chore_tables.chore.c


class SqlChores:
    """See `storage.ports.overview.Chores`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def begin(self, name: ChoreName) -> int:
        """See `Chores.begin`."""
        row: dict[str, object] = {"name": name.value, "began_at": self._now(), "numbers": {}}
        with self._database.writing() as connection:
            return int(
                connection.execute(
                    sa.insert(chore_tables.chore).values(row).returning(_CHORE.id)
                ).scalar_one()
            )

    def end(self, chore_id: int, *, outcome: str = DONE, numbers: Mapping[str, int] | None = None) -> None:
        """See `Chores.end`."""
        values = {"ended_at": self._now(), "outcome": outcome, "numbers": dict(numbers or {})}
        with self._database.writing() as connection:
            connection.execute(sa.update(chore_tables.chore).where(_CHORE.id == chore_id).values(values))

    def newest(self) -> Mapping[str, Chore]:
        """See `Chores.newest`."""
        with self._database.reading() as connection:
            return newest(connection)

    def last_done(self) -> Mapping[str, Any]:
        """See `Chores.last_done`."""
        with self._database.reading() as connection:
            return last_done(connection)


def newest(connection: sa.Connection) -> dict[str, Chore]:
    """Return the newest run of each chore."""
    latest = sa.select(sa.func.max(_CHORE.id)).group_by(_CHORE.name)
    query = sa.select(chore_tables.chore).where(_CHORE.id.in_(latest))
    return {row.name: _to_chore(row) for row in connection.execute(query)}


def last_done(connection: sa.Connection) -> dict[str, Any]:
    """Return when each chore last ended as it should."""
    done = sa.select(_CHORE.name, sa.func.max(_CHORE.ended_at).label("at")).where(_CHORE.outcome == DONE)
    return {row.name: row.at for row in connection.execute(done.group_by(_CHORE.name))}


def _to_chore(row: Any) -> Chore:  # noqa: ANN401 - a row has the columns that were asked for
    return Chore(
        id=row.id,
        name=ChoreName(row.name),
        began_at=row.began_at,
        ended_at=row.ended_at,
        outcome=row.outcome,
        numbers=row.numbers,
    )
