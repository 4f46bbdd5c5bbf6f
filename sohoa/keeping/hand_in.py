"""Hand files in: find, hash, write down, copy. Safe to run again; sources are only read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from flows.receive import Copied, receive
from models.errors import NothingToReadError
from sohoa.digitizing.sources import find_sources
from sohoa.keeping.acting import acting
from sohoa.keeping.arrivals import hash_sources, shown
from sohoa.keeping.folders import Folders
from sohoa.messages import say
from sohoa.settings import load_settings
from storage.custody.custody import Arrival, Batch, Received
from storage.custody.shelves import Counted, shelfmark
from storage.open_stores import Stores

_TOGETHER = 500
"""Arrivals written down in one commit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """What the operator hands over."""

    paths: tuple[Path, ...]
    name: str
    """Of the batch."""
    facility: str
    declared: int | None
    """Pages by the operator's count."""
    counted: tuple[Counted, ...] = ()
    """The same by box and chart."""
    folders: Folders = shelfmark


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """What became of it."""

    batch: Batch
    received: tuple[Received, ...]
    copied: Copied
    missing: tuple[Path, ...]
    """Named, but not there or not to be read."""
    companions: tuple[Path, ...]
    """Found beside scans and left alone."""


def hand_in(
    wish: HandIn,
    stores: Stores,
    *,
    on_total: Callable[[str, int], None],
    on_step: Callable[[int], None],
) -> HandedIn:
    """Bring all files into custody; what is acknowledged is durable.

    A file that changes while it is copied is tried once more.

    Raises:
        NothingToReadError: no path holds a file.
        ClosedBatchError: the batch is closed and something is new.
        StorageDownError: a store does not answer or is full.
    """
    found = find_sources(wish.paths, out=load_settings().home)
    if not found.sources:
        raise NothingToReadError(say("digitize.nothing"))
    on_total("ingest.hashing", len(found.sources))
    hashed = hash_sources(found.sources, folders=wish.folders, on_hashed=on_step)
    batch = stores.custody.open_batch(name=wish.name, facility=wish.facility, declared=wish.declared)
    if wish.counted:
        stores.custody.declare(batch.id, wish.counted, by=acting(None))
    received = _written_down(batch, hashed.arrivals, stores)
    _heal(hashed.arrivals, received, stores)
    on_total("ingest.copying", len(stores.custody.to_copy(batch.id)))
    copied = receive(batch.id, stores, on_copied=on_step)
    if copied.changed:
        again = tuple(one for one in found.sources if shown(one.relative.as_posix()) in copied.changed)
        anew = hash_sources(again, folders=wish.folders, on_hashed=lambda _files: None)
        _written_down(batch, anew.arrivals, stores)
        copied = receive(batch.id, stores, on_copied=on_step)
    return HandedIn(
        batch=batch,
        received=received,
        copied=copied,
        missing=(*found.missing, *hashed.unreadable),
        companions=found.companions,
    )


def _written_down(batch: Batch, arrivals: Sequence[Arrival], stores: Stores) -> tuple[Received, ...]:
    received: list[Received] = []
    for start in range(0, len(arrivals), _TOGETHER):
        received.extend(stores.custody.receive(batch.id, arrivals[start : start + _TOGETHER]))
    return tuple(received)


def _heal(arrivals: Sequence[Arrival], received: Sequence[Received], stores: Stores) -> None:
    """Put the bytes of scans that still wait to be read once more: what the store lost is there again."""
    holders = {one.batch_id for one in received}
    waiting = {scan_id for batch_id in holders for scan_id in stores.queue.waiting(batch_id)}
    for arrival, one in zip(arrivals, received, strict=True):
        if one.scan_id in waiting:
            stores.objects.put(arrival.path)
