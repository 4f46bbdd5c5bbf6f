"""Custody in SQL: who handed in what, and whether it balances."""

from collections.abc import Sequence
from pathlib import Path

import sqlalchemy as sa

from storage.custody.balance import Counts, imbalances, shelf_imbalances
from storage.custody.custody import Arrival, Batch, BatchState, Event, Receipt, Received, Scan, ScanState
from storage.custody.shelves import Chart, Counted, Shelf
from storage.errors import ClosedBatchError, UnbalancedBatchError, UnknownIdError
from storage.records import events, rows, tables
from storage.records.custody import counts as counting
from storage.records.custody import receive
from storage.records.custody import shelve as shelving
from storage.records.database import Database
from storage.records.rows import Clock


class SqlCustody:
    """See `storage.ports.custody.Custody`."""

    def __init__(self, database: Database, *, now: Clock = rows.utc_now) -> None:
        self._database = database
        self._now = now

    def open_batch(self, *, name: str, facility: str, declared: int | None = None) -> Batch:
        """See `Custody.open_batch`."""
        home = rows.facility_id(facility)
        row: dict[str, object] = {
            "id": rows.new_id(), "facility_id": home, "name": name, "declared": declared,
            "state": BatchState.OPEN.value, "opened_at": self._now(),
        }  # fmt: skip
        mine = sa.and_(tables.batch.c.facility_id == home, tables.batch.c.name == name)
        with self._database.writing() as connection:
            rows.insert_new(connection, tables.facility, {"id": home, "code": facility})
            new = rows.insert_new(connection, tables.batch, row)
            found = rows.to_batch(connection.execute(rows.BATCH.where(mine)).one())
            if new or (found.state is BatchState.OPEN and declared not in (None, found.declared)):
                self._declare(connection, found.id, declared=declared, action="opened" if new else "declared")
            return rows.to_batch(connection.execute(rows.BATCH.where(mine)).one())

    def receive(self, batch_id: str, arrivals: Sequence[Arrival]) -> tuple[Received, ...]:
        """See `Custody.receive`."""
        with self._database.writing() as connection:
            holder = self._hold(connection, batch_id)
            received = receive.receive(connection, holder, arrivals, at=self._now())
            told: list[events.Happening] = [
                (f"received_{one.receipt.value}", one.scan_id, {"batch": batch_id})
                for one in received
                if one.receipt is not Receipt.KNOWN
            ]
            if told and holder.state is BatchState.CLOSED:
                raise ClosedBatchError("this batch is closed")
            events.note(self._database, connection, told, actor="custody", at=self._now())
        return received

    def to_copy(self, batch_id: str) -> tuple[tuple[Scan, Path], ...]:
        """See `Custody.to_copy`."""
        scan = tables.scan.c
        query = rows.SCAN.where(scan.batch_id == batch_id, scan.state == ScanState.RECEIVED).order_by(
            scan.name
        )
        with self._database.reading() as connection:
            found = connection.execute(query).all()
        return tuple((rows.to_scan(row), rows.to_path(row.path)) for row in found)

    def stored(self, scan_ids: Sequence[str]) -> None:
        """See `Custody.stored`."""
        scan = tables.scan.c
        with self._database.writing() as connection:
            copied = connection.execute(
                sa.update(tables.scan)
                .where(scan.id.in_(scan_ids), scan.state == ScanState.RECEIVED)
                .values(state=ScanState.STORED, path=None)
                .returning(scan.id)
            ).scalars()
            told: list[events.Happening] = [("stored", one, {}) for one in sorted(copied)]
            events.note(self._database, connection, told, actor="custody", at=self._now())

    def changed(self, scan_id: str) -> None:
        """See `Custody.changed`."""
        here = sa.and_(tables.scan.c.id == scan_id, tables.scan.c.state == ScanState.RECEIVED)
        with self._database.writing() as connection:
            if (
                connection.execute(sa.select(tables.scan.c.id).where(here).with_for_update()).one_or_none()
                is None
            ):
                return
            connection.execute(sa.delete(tables.receipt).where(tables.receipt.c.scan_id == scan_id))
            connection.execute(sa.delete(tables.chart_scan).where(tables.chart_scan.c.scan_id == scan_id))
            connection.execute(sa.delete(tables.scan).where(here))
            events.note(
                self._database, connection, [("changed", scan_id, {})], actor="custody", at=self._now()
            )

    def hurry(self, batch_id: str) -> int:
        """See `Custody.hurry`."""
        scan = tables.scan.c
        unread = (ScanState.RECEIVED, ScanState.STORED, ScanState.READING)
        mine = sa.and_(scan.batch_id == batch_id, scan.lane > 0, scan.state.in_(unread))
        with self._database.writing() as connection:
            ahead = connection.execute(sa.update(tables.scan).where(mine).values(lane=0).returning(scan.id))
            told: list[events.Happening] = [("hurried", one, {}) for one in sorted(ahead.scalars())]
            events.note(self._database, connection, told, actor="custody", at=self._now())
        return len(told)

    def batches(self) -> tuple[Batch, ...]:
        """See `Custody.batches`."""
        newest = rows.BATCH.order_by(tables.batch.c.opened_at.desc(), tables.batch.c.id)
        with self._database.reading() as connection:
            return tuple(rows.to_batch(row) for row in connection.execute(newest))

    def batch(self, reference: str) -> Batch:
        """See `Custody.batch`."""
        with self._database.reading() as connection:
            found = rows.find_id(connection, tables.batch, reference, tables.batch.c.name == reference)
            return rows.to_batch(connection.execute(rows.BATCH.where(tables.batch.c.id == found)).one())

    def scan(self, scan_id: str) -> Scan:
        """See `Custody.scan`."""
        with self._database.reading() as connection:
            row = connection.execute(rows.SCAN.where(tables.scan.c.id == scan_id)).one_or_none()
        if row is None:
            raise UnknownIdError("nothing answers to this scan id")
        return rows.to_scan(row)

    def scans(self, batch_id: str) -> tuple[Scan, ...]:
        """See `Custody.scans`."""
        query = rows.SCAN.where(tables.scan.c.batch_id == batch_id).order_by(tables.scan.c.name)
        with self._database.reading() as connection:
            return tuple(rows.to_scan(row) for row in connection.execute(query))

    def duplicates(self, batch_id: str) -> tuple[Received, ...]:
        """See `Custody.duplicates`."""
        receipt = tables.receipt.c
        query = (
            sa.select(receipt.scan_id, receipt.name, tables.scan.c.batch_id)
            .join(tables.scan, tables.scan.c.id == receipt.scan_id)
            .where(receipt.batch_id == batch_id, receipt.duplicate)
            .order_by(receipt.name)
        )
        with self._database.reading() as connection:
            found = connection.execute(query).all()
        return tuple(
            Received(scan_id=row.scan_id, name=row.name, receipt=Receipt.DUPLICATE, batch_id=row.batch_id)
            for row in found
        )

    def counts(self, batch_id: str) -> Counts:
        """See `Custody.counts`."""
        with self._database.reading() as connection:
            return counting.counts(connection, batch_id)

    def history(self, subjects: Sequence[str]) -> tuple[Event, ...]:
        """See `Custody.history`."""
        with self._database.reading() as connection:
            return events.history(connection, subjects)

    def declare(self, batch_id: str, counted: Sequence[Counted], *, by: str) -> None:
        """See `Custody.declare`."""
        with self._database.writing() as connection:
            if self._hold(connection, batch_id).state is BatchState.CLOSED:
                raise ClosedBatchError("this batch is closed")
            shelving.declare(connection, batch_id, counted)
            told: list[events.Happening] = [("counted", batch_id, {"shelves": len(counted)})]
            events.note(self._database, connection, told, actor=by, at=self._now())

    def chart_of(self, scan_id: str) -> Chart:
        """See `Custody.chart_of`."""
        with self._database.reading() as connection:
            return shelving.chart_of(connection, scan_id)

    def shelves(self, batch_id: str) -> tuple[Shelf, ...]:
        """See `Custody.shelves`."""
        with self._database.reading() as connection:
            return shelving.shelves(connection, batch_id)

    def close(self, batch_id: str, *, by: str) -> Batch:
        """See `Custody.close`."""
        mine = tables.batch.c.id == batch_id
        with self._database.writing() as connection:
            connection.execute(sa.select(tables.batch.c.id).where(mine).with_for_update())
            found = rows.to_batch(connection.execute(rows.BATCH.where(mine)).one())
            if found.state is BatchState.CLOSED:
                return found
            wrong = (
                *imbalances(counting.counts(connection, batch_id)),
                *shelf_imbalances(shelving.shelves(connection, batch_id)),
            )
            if wrong:
                raise UnbalancedBatchError(wrong)
            shut = {"state": BatchState.CLOSED.value, "closed_at": self._now()}
            connection.execute(sa.update(tables.batch).where(mine).values(shut))
            events.note(self._database, connection, [("closed", batch_id, {})], actor=by, at=self._now())
            return rows.to_batch(connection.execute(rows.BATCH.where(mine)).one())

    def _hold(self, connection: sa.Connection, batch_id: str) -> Batch:
        """Return the batch, held so that nobody closes it meanwhile."""
        mine = tables.batch.c.id == batch_id
        connection.execute(sa.select(tables.batch.c.id).where(mine).with_for_update(read=True))
        row = connection.execute(rows.BATCH.where(mine)).one_or_none()
        if row is None:
            raise UnknownIdError("nothing answers to this batch id")
        return rows.to_batch(row)

    def _declare(
        self, connection: sa.Connection, batch_id: str, *, declared: int | None, action: str
    ) -> None:
        connection.execute(
            sa.update(tables.batch).where(tables.batch.c.id == batch_id).values(declared=declared)
        )
        told = [(action, batch_id, {"pages": declared})]
        events.note(self._database, connection, told, actor="custody", at=self._now())
