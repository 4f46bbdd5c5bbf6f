"""The work queue in SQL: one UPDATE decides who works, and the fence who may write."""

from collections.abc import Iterable

import sqlalchemy as sa

from models.scan import Reason
from storage.custody.custody import ScanState
from storage.errors import LeaseLostError
from storage.records import events, rows, tables
from storage.records.database import Database
from storage.records.filing.reread import reopen, rest
from storage.records.rows import Clock
from storage.work import LEASE, MAX_ATTEMPTS, MAX_CLAIMS, Claim

_SCAN = tables.scan.c
_FREE = {"holder": None, "lease_until": None}


HELD = sa.and_(
    _SCAN.id == sa.bindparam("held_id"),
    _SCAN.state == ScanState.READING,
    _SCAN.holder == sa.bindparam("held_by"),
    _SCAN.fence == sa.bindparam("held_fence"),
)
"""Holds for the scan as long as a claim (`holding`) is the newest: the fence of every write."""


def holding(claim: Claim) -> dict[str, str | int]:
    """Return what `HELD` asks for."""
    return {"held_id": claim.scan_id, "held_by": claim.holder, "held_fence": claim.fence}


def held(claim: Claim) -> sa.ColumnElement[bool]:
    """Hold for the scan as long as this claim is the newest."""
    return HELD.params(holding(claim))


_TAKEN = (
    sa.update(tables.scan)
    .where(_SCAN.id == sa.bindparam("wanted"), _SCAN.state == ScanState.STORED)
    .values(
        state=ScanState.READING,
        holder=sa.bindparam("by"),
        lease_until=sa.bindparam("until"),
        attempts=_SCAN.attempts + 1,
        fence=_SCAN.fence + 1,
    )
    .returning(_SCAN.fence, _SCAN.attempts)
)
"""Built once, because every scan is claimed by itself."""


class SqlWorkQueue:
    """See `storage.ports.work.WorkQueue`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def waiting(self, batch_id: str | None = None, *, most: int | None = None) -> tuple[str, ...]:
        """See `WorkQueue.waiting`."""
        query = (
            sa.select(_SCAN.id)
            .where(_SCAN.state == ScanState.STORED)
            .order_by(_SCAN.lane, _SCAN.fence, _SCAN.received_at, _SCAN.name)
            .limit(most)
        )
        if batch_id is not None:
            query = query.where(_SCAN.batch_id == batch_id)
        with self._database.reading() as connection:
            return tuple(connection.execute(query).scalars())

    def count_waiting(self) -> int:
        """See `WorkQueue.count_waiting`."""
        return self._count(_SCAN.state == ScanState.STORED)

    def in_hands(self, batch_id: str) -> int:
        """See `WorkQueue.in_hands`."""
        return self._count(sa.and_(_SCAN.batch_id == batch_id, _SCAN.state == ScanState.READING))

    def claim(self, scan_id: str, *, holder: str) -> Claim | None:
        """See `WorkQueue.claim`."""
        taking = {"wanted": scan_id, "by": holder, "until": self._now() + LEASE}
        with self._database.writing() as connection:
            row = connection.execute(_TAKEN, taking).one_or_none()
        if row is None:
            return None
        return Claim(scan_id=scan_id, holder=holder, fence=row.fence, attempt=row.attempts)

    def renew(self, holder: str) -> int:
        """See `WorkQueue.renew`."""
        mine = sa.update(tables.scan).where(_SCAN.holder == holder).values(lease_until=self._now() + LEASE)
        with self._database.writing() as connection:
            return int(connection.execute(mine).rowcount)

    def give_back(self, claim: Claim, *, fault: Reason | None = None) -> Reason | None:
        """See `WorkQueue.give_back`."""
        if fault is not None and claim.attempt >= MAX_ATTEMPTS:
            self.quarantine(claim, fault)
            return fault
        attempts = _SCAN.attempts if fault is not None else _SCAN.attempts - 1
        back = sa.update(tables.scan).where(held(claim))
        back = back.values(**_FREE, state=ScanState.STORED, attempts=attempts)
        with self._database.writing() as connection:
            if connection.execute(back).rowcount != 1:
                raise LeaseLostError(claim.scan_id)
            if fault is not None:
                detail = {"reason": fault.value, "attempt": claim.attempt}
                self._note(connection, [("fault", claim.scan_id, detail)])
        return None

    def quarantine(self, claim: Claim, reason: Reason) -> None:
        """See `WorkQueue.quarantine`."""
        with self._database.writing() as connection:
            if not self._quarantine(connection, held(claim), reason):
                raise LeaseLostError(claim.scan_id)

    def reopen(self, batch_id: str, *, pipeline_version: str) -> tuple[str, ...]:
        """See `WorkQueue.reopen`."""
        with self._database.writing() as connection:
            again = reopen(connection, batch_id, pipeline_version=pipeline_version)
            self._note(connection, (("reopened", one, {}) for one in again))
        return again

    def holders(self) -> tuple[str, ...]:
        """See `WorkQueue.holders`."""
        query = sa.select(_SCAN.holder).where(_SCAN.holder.is_not(None)).distinct().order_by(_SCAN.holder)
        with self._database.reading() as connection:
            return tuple(connection.execute(query).scalars())

    def release_holder(self, holder: str) -> int:
        """See `WorkQueue.release_holder`."""
        return self._take_back(_SCAN.holder == holder)

    def release_expired(self) -> int:
        """See `WorkQueue.release_expired`."""
        return self._take_back(sa.and_(_SCAN.state == ScanState.READING, _SCAN.lease_until < self._now()))

    def _count(self, which: sa.ColumnElement[bool]) -> int:
        query = sa.select(sa.func.count()).select_from(tables.scan).where(which)
        with self._database.reading() as connection:
            return int(connection.execute(query).scalar_one())

    def _take_back(self, lost: sa.ColumnElement[bool]) -> int:
        hopeless = sa.and_(lost, _SCAN.fence >= MAX_CLAIMS)
        back = sa.update(tables.scan).where(lost)
        back = back.values(**_FREE, state=ScanState.STORED, attempts=_SCAN.attempts - 1)
        with self._database.writing() as connection:
            given_up = self._quarantine(connection, hopeless, Reason.DECODER_CRASH)
            returned = sorted(connection.execute(back.returning(_SCAN.id)).scalars())
            self._note(connection, (("lease_lost", one, {}) for one in returned))
        return len(given_up) + len(returned)

    def _quarantine(
        self, connection: sa.Connection, which: sa.ColumnElement[bool], reason: Reason
    ) -> tuple[str, ...]:
        settled = {"state": ScanState.QUARANTINED, "reason": reason.value, "settled_at": self._now()}
        query = sa.update(tables.scan).where(which).values(**_FREE, **settled).returning(_SCAN.id)
        done = tuple(sorted(connection.execute(query).scalars()))
        for one in done:
            rest(connection, one)  # what an older pipeline read is still there
        self._note(connection, (("quarantined", one, {"reason": reason.value}) for one in done))
        return done

    def _note(self, connection: sa.Connection, told: Iterable[events.Happening]) -> None:
        events.note(self._database, connection, told, actor="queue", at=self._now())
