"""Transfer packages in SQL."""

import hashlib
import secrets
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from storage.outward.transfers import ClosedLinkError, Opened, Transfer, Use
from storage.records import events, rows
from storage.records.database import Database
from storage.records.outward.transfer_tables import transfer, transfer_use
from storage.records.rows import Clock

_SECRET = 32
"""Random bytes: nobody guesses a link."""


class SqlTransfers:
    """See `storage.ports.outward.Transfers`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def keep(
        self, *, sha256: str, to: str, purpose: str, records: Sequence[str], ends_at: datetime, by: str
    ) -> tuple[Transfer, str]:
        """See `Transfers.keep`."""
        secret, transfer_id, now = secrets.token_urlsafe(_SECRET), rows.new_id(), self._now()
        row = {
            "id": transfer_id, "object_sha256": sha256, "to": to, "purpose": purpose,
            "records": list(records), "made_at": now, "made_by": by, "ends_at": ends_at,
            "secret_hash": _hash(secret),
        }  # fmt: skip
        with self._database.writing() as connection:
            connection.execute(sa.insert(transfer), row)
            told: list[events.Happening] = [
                ("transferred", record, {"transfer": transfer_id, "to": to}) for record in records
            ]
            events.note(self._database, connection, told, actor=by, at=now)
            held = connection.execute(sa.select(transfer).where(transfer.c.id == transfer_id)).one()
        return _to_transfer(held), secret

    def open(self, secret: str, *, who: str) -> Transfer:
        """See `Transfers.open`."""
        with self._database.writing() as connection:
            query = sa.select(transfer).where(transfer.c.secret_hash == _hash(secret))
            row = connection.execute(query).one_or_none()
            if row is not None:
                became = _became(_to_transfer(row), self._now())
                if became is Opened.GIVEN and _place(who) != _place(self._first(connection, row.id) or who):
                    became = Opened.ELSEWHERE
                use = {"transfer_id": row.id, "at": self._now(), "who": who, "became": became.value}
                connection.execute(sa.insert(transfer_use), use)
        if row is None or became is not Opened.GIVEN:
            raise ClosedLinkError("this link leads nowhere")
        return _to_transfer(row)

    def call_back(self, transfer_id: str, *, by: str) -> Transfer:
        """See `Transfers.call_back`."""
        with self._database.writing() as connection:
            found = rows.find_id(connection, transfer, transfer_id)
            mine = transfer.c.id == found
            ending = sa.update(transfer).where(mine, transfer.c.called_back_at.is_(None))
            if connection.execute(ending.values(called_back_at=self._now())).rowcount:
                told: list[events.Happening] = [("transfer_called_back", found, {})]
                events.note(self._database, connection, told, actor=by, at=self._now())
            return _to_transfer(connection.execute(sa.select(transfer).where(mine)).one())

    def all(self) -> tuple[Transfer, ...]:
        """See `Transfers.all`."""
        with self._database.reading() as connection:
            newest = sa.select(transfer).order_by(transfer.c.made_at.desc(), transfer.c.id)
            return tuple(_to_transfer(row) for row in connection.execute(newest))

    def uses(self, transfer_id: str) -> tuple[Use, ...]:
        """See `Transfers.uses`."""
        with self._database.reading() as connection:
            found = rows.find_id(connection, transfer, transfer_id)
            query = sa.select(transfer_use).where(transfer_use.c.transfer_id == found)
            listed = connection.execute(query.order_by(transfer_use.c.number))
            return tuple(Use(at=row.at, who=row.who, became=Opened(row.became)) for row in listed)

    def _first(self, connection: sa.Connection, transfer_id: str) -> str | None:
        """Return who was given the package first."""
        given = sa.and_(
            transfer_use.c.transfer_id == transfer_id, transfer_use.c.became == Opened.GIVEN.value
        )
        query = sa.select(transfer_use.c.who).where(given).order_by(transfer_use.c.number).limit(1)
        return connection.execute(query).scalar_one_or_none()


def _place(who: str) -> str:
    return who.partition(" ")[0]


def _hash(secret: str) -> str:
    """A random secret of 32 bytes needs no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _became(held: Transfer, now: datetime) -> Opened:
    if held.called_back_at is not None:
        return Opened.CALLED_BACK
    return Opened.ENDED if now >= held.ends_at else Opened.GIVEN


def _to_transfer(row: sa.Row[tuple[object, ...]]) -> Transfer:
    return Transfer(
        id=row.id,
        sha256=row.object_sha256,
        to=row.to,
        purpose=row.purpose,
        records=tuple(row.records),
        made_at=row.made_at,
        made_by=row.made_by,
        ends_at=row.ends_at,
        called_back_at=row.called_back_at,
    )
