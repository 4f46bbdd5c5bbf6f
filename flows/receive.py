"""Copy what stands in front of the door into custody; safe to run again, sources are only read."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from storage.custody.custody import Scan
from storage.open_stores import Stores

_TOGETHER = 50
"""Copies acknowledged in one commit; a killed run copies at most so many again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What became of the scans that were to be copied."""

    stored: int
    changed: tuple[str, ...]
    """Names of files that changed since they were seen: still being written, or replaced."""
    gone: tuple[str, ...]
    """Names of files that are not there any more, or not to be read."""


def receive(
    batch_id: str, stores: Stores, *, on_copied: Callable[[int], None] = lambda _files: None
) -> Copied:
    """Copy every scan of the batch that is seen but not yet stored.

    The bytes are durable before the database says so. A file whose bytes are not those that were seen
    is struck from the batch: it has to be handed in again. One that is gone stays received: the batch
    does not close without it.

    Raises:
        StorageDownError: a store does not answer or is full.
    """
    waiting = stores.custody.to_copy(batch_id)
    told: dict[str, list[str]] = {"stored": [], "changed": [], "gone": []}
    for start in range(0, len(waiting), _TOGETHER):
        part = waiting[start : start + _TOGETHER]
        stored = []
        for scan, path in part:
            fate = _copy(scan, path, stores)
            told[fate].append(scan.name)
            if fate == "stored":
                stored.append(scan.id)
        stores.custody.stored(stored)
        on_copied(len(part))
    return Copied(stored=len(told["stored"]), changed=tuple(told["changed"]), gone=tuple(told["gone"]))


def _copy(scan: Scan, path: Path, stores: Stores) -> str:
    try:
        with path.open("rb"):
            pass
    except OSError:
        return "gone"
    if stores.objects.put(path) == scan.sha256:
        return "stored"
    stores.custody.changed(scan.id)
    return "changed"
