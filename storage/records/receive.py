"""Write down arrivals: the same bytes are one entry, whoever comes first."""

from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from storage.custody import Arrival, Batch, Receipt, Received, ScanState, shelfmark
from storage.records import rows, tables
from storage.records.shelve import shelve


def receive(
    connection: sa.Connection, batch: Batch, arrivals: Sequence[Arrival], *, at: datetime
) -> tuple[Received, ...]:
    """Enter each arrival and return one answer each, in the order given."""
    by_hash = sorted(range(len(arrivals)), key=lambda place: arrivals[place].sha256)  # one order: no deadlock
    answers = {place: _enter(connection, batch, arrivals[place], at) for place in by_hash}
    new = {
        answer.scan_id: arrivals[place].shelfmark or shelfmark(answer.name)
        for place, answer in answers.items()
        if answer.receipt is Receipt.NEW
    }
    shelve(connection, batch.id, new)
    return tuple(answers[place] for place in range(len(arrivals)))


def _enter(connection: sa.Connection, batch: Batch, arrival: Arrival, at: datetime) -> Received:
    home = rows.facility_id(batch.facility)
    scan_id = rows.scan_id(home, arrival.sha256)
    row: dict[str, object] = {
        "id": scan_id, "facility_id": home, "batch_id": batch.id, "sha256": arrival.sha256,
        "name": arrival.name, "size": arrival.size, "path": rows.path_bytes(arrival.path),
        "received_at": at, "state": ScanState.RECEIVED.value,
    }  # fmt: skip
    new = rows.insert_new(connection, tables.scan, row)
    holder = batch.id if new else _seen_again(connection, scan_id, arrival)
    slip: dict[str, object] = {
        "batch_id": batch.id, "scan_id": scan_id, "name": arrival.name, "duplicate": not new, "at": at,
    }  # fmt: skip
    first_time = rows.insert_new(connection, tables.receipt, slip)
    receipt = Receipt.NEW if new else Receipt.DUPLICATE if first_time else Receipt.KNOWN
    return Received(scan_id=scan_id, name=arrival.name, receipt=receipt, batch_id=holder)


def _seen_again(connection: sa.Connection, scan_id: str, arrival: Arrival) -> str:
    """Remember the newest place of bytes that are still to be copied; return the batch that holds them."""
    waiting = sa.and_(tables.scan.c.id == scan_id, tables.scan.c.state == ScanState.RECEIVED)
    connection.execute(sa.update(tables.scan).where(waiting).values(path=rows.path_bytes(arrival.path)))
    return str(
        connection.execute(sa.select(tables.scan.c.batch_id).where(tables.scan.c.id == scan_id)).scalar_one()
    )
