"""Compare database and object store, and class every difference."""

from collections.abc import Callable, Iterator

from storage.integrity.check_erased import check_erased
from storage.integrity.check_objects import check_objects
from storage.integrity.faults import Fault
from storage.integrity.find_orphans import find_orphans
from storage.integrity.part import WHOLE, Part
from storage.integrity.repair import repair as mend
from storage.ports.objects import ObjectStore
from storage.records.database import Database
from storage.records.integrity.check_counts import check_counts
from storage.records.integrity.check_database import check_database
from storage.records.integrity.check_events import check_events
from storage.records.integrity.check_links import check_links
from storage.records.integrity.check_rows import check_rows
from storage.records.integrity.named import count_named
from storage.records.migrate import upgrade
from storage.records.rows import Clock, utc_now


def fsck(
    database: Database,
    objects: ObjectStore,
    *,
    repair: bool = False,
    part: Part = WHOLE,
    now: Clock = utc_now,
    on_begin: Callable[[int], None] = lambda _objects: None,
    on_checked: Callable[[int], None] = lambda _objects: None,
) -> Iterator[Fault]:
    """Return the faults as they are found; memory stays flat however much is kept.

    May run beside everything else: what a run has under way is no fault.

    Args:
        database: brought to the newest revision when it is whole.
        objects: every named object is asked for; those in `part` are read and hashed.
        repair: mend what has one right answer; running it twice changes nothing more.
        part: slice of the objects whose bytes are hashed this time.
        now: the time that leases are compared with.
        on_begin: told how many named objects there are.
        on_checked: told how many named objects have been looked at, as they are.

    Raises:
        StorageDownError: a store does not answer.
    """
    damaged = tuple(check_database(database))
    yield from damaged
    if damaged:
        return
    upgrade(database)
    on_begin(count_named(database))
    for fault in _faults(database, objects, part, now, on_checked):
        yield mend(fault, database, now=now()) if repair else fault


def _faults(
    database: Database, objects: ObjectStore, part: Part, now: Clock, on_checked: Callable[[int], None]
) -> Iterator[Fault]:
    yield from check_links(database)
    yield from check_rows(database, now=now())
    yield from check_counts(database)
    yield from check_events(database)
    yield from check_objects(database, objects, part=part, on_checked=on_checked)
    yield from check_erased(database, objects, now=now())
    yield from find_orphans(database, objects, now=now())
