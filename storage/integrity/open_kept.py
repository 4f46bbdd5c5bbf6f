"""Open the two stores that integrity compares."""

from dataclasses import dataclass

from storage.open_stores import StoreOptions, open_objects
from storage.ports.objects import ObjectStore
from storage.records.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The database and the object store, as they are."""

    database: Database
    objects: ObjectStore


def open_kept(options: StoreOptions) -> Kept:
    """Open both without asking them anything: a damaged database must still be looked at.

    Raises:
        UsageError: an option names no known kind of store.
    """
    options.home.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Kept(database=Database(options.database_url), objects=open_objects(options))
