"""Find what lies in the object store and is named by nobody."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from operator import attrgetter

from storage.integrity.faults import Fault, FaultKind
from storage.ports.objects import ObjectStore
from storage.records.integrity.look import being_read, told_of
from storage.records.integrity.named import Readable, named, named_among

NOTED = "orphan_noted"
"""Action of the event that puts an orphan on the list of things found."""
_TOGETHER = 200
_ADDRESS = re.compile(r"[0-9a-f]{64}")


def event_subject(sha256: str) -> str:
    """Return the address as the subject of an event has room for it; the whole stands in the detail."""
    return sha256[:36]


def find_orphans(database: Readable, objects: ObjectStore, *, now: datetime) -> Iterator[Fault]:
    """Return orphans that are not on the list yet, and what is no object at all.

    While any scan is being read nothing is called an orphan: a run writes its objects first and names
    them after that. Two sorted streams run side by side, so memory stays flat; where the store's
    order is broken each name is looked up by itself.
    """
    candidates: list[str] = []
    for name in _unmatched(database, objects):
        candidates.append(name)
        if len(candidates) == _TOGETHER:
            yield from _judge(database, objects, candidates, now)
            candidates.clear()
    if candidates:
        yield from _judge(database, objects, candidates, now)


def _unmatched(database: Readable, objects: ObjectStore) -> Iterator[str]:
    wanted = (sha256 for sha256, _ in groupby(named(database), key=attrgetter("sha256")))
    next_wanted = next(wanted, None)
    for name in objects.addresses():
        while next_wanted is not None and next_wanted < name:
            next_wanted = next(wanted, None)
        if name != next_wanted:
            yield name


def _judge(database: Readable, objects: ObjectStore, names: Sequence[str], now: datetime) -> Iterator[Fault]:
    addresses = [name for name in names if _ADDRESS.fullmatch(name)]
    in_flight = being_read(database, now)
    noted = told_of(database, NOTED, [event_subject(one) for one in addresses])
    known = named_among(database, addresses) | noted
    for name in names:
        if name in known:
            continue
        if not _ADDRESS.fullmatch(name) or not objects.exists(name):
            yield Fault(kind=FaultKind.FOREIGN_OBJECT, subject=name[:80])
        elif not in_flight:
            yield Fault(kind=FaultKind.ORPHAN_OBJECT, subject=name)
