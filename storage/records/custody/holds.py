"""Boxes that intake holds back, in SQL."""

from collections.abc import Collection

import sqlalchemy as sa

from models.intake import HoldReason
from storage.custody.holds import Hold, Holding
from storage.records import rows
from storage.records.custody import box_tables
from storage.records.database import Database
from storage.records.rows import Clock

_HOLD = box_tables.hold.c


class SqlHolds:
    """See `storage.ports.custody.Holds`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def hold(self, holding: Holding) -> bool:
        """See `Holds.hold`."""
        told = {
            "box": holding.box, "stack": holding.stack, "reason": holding.reason.value,
            "expected": holding.expected, "found": holding.found,
        }  # fmt: skip
        open_one = sa.and_(_HOLD.place == holding.place, _HOLD.until.is_(None))
        with self._database.writing() as connection:
            known = connection.execute(sa.update(box_tables.hold).where(open_one).values(told)).rowcount
            if not known:
                row = {**told, "place": holding.place, "since": self._now()}
                connection.execute(sa.insert(box_tables.hold).values(row))
        return not known

    def let_go(self, places: Collection[str]) -> int:
        """See `Holds.let_go`."""
        mine = sa.and_(_HOLD.place.in_(places), _HOLD.until.is_(None))
        with self._database.writing() as connection:
            return int(
                connection.execute(sa.update(box_tables.hold).where(mine).values(until=self._now())).rowcount
            )

    def open(self) -> tuple[Hold, ...]:
        """See `Holds.open`."""
        with self._database.reading() as connection:
            return open_holds(connection)


def open_holds(connection: sa.Connection) -> tuple[Hold, ...]:
    """Return what waits for a person, oldest first."""
    query = sa.select(box_tables.hold).where(_HOLD.until.is_(None)).order_by(_HOLD.since, _HOLD.id)
    return tuple(
        Hold(
            box=row.box,
            stack=row.stack,
            reason=HoldReason(row.reason),
            expected=row.expected,
            found=row.found,
            since=row.since,
        )
        for row in connection.execute(query)
    )
