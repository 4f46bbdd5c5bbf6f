"""Write down arrivals: the same bytes are one entry, whoever comes first."""

from collections.abc import Mapping, Sequence
from datetime import datetime

import sqlalchemy as sa

from storage.custody.custody import Arrival, Batch, Receipt, Received, ScanState
from storage.custody.shelves import shelfmark
from storage.records import rows, tables
from storage.records.custody.shelve import shelve

_Entries = Mapping[int, tuple[str, Arrival]]
"""Place in the answer → scan id and arrival, in the order of the hashes: no two writers deadlock."""


def receive(
    connection: sa.Connection, batch: Batch, arrivals: Sequence[Arrival], *, at: datetime
) -> tuple[Received, ...]:
    """Enter each arrival and return one answer each, in the order given."""
    home = rows.facility_id(batch.facility)
    by_hash = sorted(range(len(arrivals)), key=lambda place: arrivals[place].sha256)
    entries = {place: (rows.scan_id(home, arrivals[place].sha256), arrivals[place]) for place in by_hash}
    fresh = _enter(connection, batch, home, entries, at)
    holders = {
        place: batch.id if place in fresh else _seen_again(connection, *entry)
        for place, entry in entries.items()
    }
    receipts = _give_slips(connection, batch, entries, fresh, at)
    new = (entries[place] for place in sorted(fresh))
    shelve(connection, batch.id, {one: arrival.shelfmark or shelfmark(arrival.name) for one, arrival in new})
    return tuple(
        Received(
            scan_id=entries[place][0], name=arrival.name, receipt=receipts[place], batch_id=holders[place]
        )
        for place, arrival in enumerate(arrivals)
    )


def _enter(
    connection: sa.Connection, batch: Batch, home: str, entries: _Entries, at: datetime
) -> frozenset[int]:
    """Write the scans; return the places of those that nobody has handed in before."""
    first: dict[str, int] = {}
    written: list[dict[str, object]] = []
    for place, (scan_id, arrival) in entries.items():
        if first.setdefault(scan_id, place) == place:
            written.append({
                "id": scan_id, "facility_id": home, "batch_id": batch.id, "sha256": arrival.sha256,
                "name": arrival.name, "size": arrival.size, "path": rows.path_bytes(arrival.path),
                "received_at": at, "state": ScanState.RECEIVED.value,
            })  # fmt: skip
    told = rows.insert_and_tell(connection, written, tables.scan.c.id)
    return frozenset(first[scan_id] for (scan_id,) in told)


def _seen_again(connection: sa.Connection, scan_id: str, arrival: Arrival) -> str:
    """Remember the newest place of bytes that are still to be copied; return the batch that holds them."""
    waiting = sa.and_(tables.scan.c.id == scan_id, tables.scan.c.state == ScanState.RECEIVED)
    connection.execute(sa.update(tables.scan).where(waiting).values(path=rows.path_bytes(arrival.path)))
    return str(
        connection.execute(sa.select(tables.scan.c.batch_id).where(tables.scan.c.id == scan_id)).scalar_one()
    )


def _give_slips(
    connection: sa.Connection, batch: Batch, entries: _Entries, fresh: frozenset[int], at: datetime
) -> dict[int, Receipt]:
    """Write a slip for each name that these bytes came under; tell what became of each arrival."""
    slips = [
        {
            "batch_id": batch.id,
            "scan_id": scan_id,
            "name": one.name,
            "duplicate": place not in fresh,
            "at": at,
        }
        for place, (scan_id, one) in entries.items()
    ]
    slip = tables.receipt.c
    written = set(rows.insert_and_tell(connection, slips, slip.scan_id, slip.name))
    receipts: dict[int, Receipt] = {}
    for place, (scan_id, one) in entries.items():
        again = Receipt.DUPLICATE if (scan_id, one.name) in written else Receipt.KNOWN
        receipts[place] = Receipt.NEW if place in fresh else again
        written.discard((scan_id, one.name))  # the same name a second time in this call
    return receipts
