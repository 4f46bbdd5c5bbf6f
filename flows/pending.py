"""Which batches have work left."""

import time
from collections.abc import Callable, Iterator

from storage.custody.custody import Batch
from storage.open_stores import Stores

_FRESH = 600.0
"""Seconds; listing the boxes of half a million waiting files takes some of them, and a box may be small."""


def pending(stores: Stores) -> tuple[Batch, ...]:
    """Return batches with scans to copy or to read: what is needed now first, then the oldest."""
    return tuple(waiting.batch for waiting in stores.survey.waiting())


def one_by_one(
    stores: Stores, *, urgent: bool = False, fresh: float = _FRESH, now: Callable[[], float] = time.monotonic
) -> Iterator[Batch]:
    """Yield each batch with work left once, the one that comes first next.

    A night may take days: what arrives meanwhile is part of it, and what is needed now comes next.

    Args:
        stores: asked again when the list is old, and when it is at its end.
        urgent: only batches with scans that are needed now.
        fresh: seconds for which a list is good; 0.0 asks before each batch.
        now: a clock that only goes forward.
    """
    seen: set[str] = set()
    while True:
        asked = now()
        new = [one for one in stores.survey.waiting() if one.batch.id not in seen]
        wanted = [one.batch for one in new if one.urgent or not urgent]
        if not wanted:
            return
        for number, batch in enumerate(wanted):
            if number and now() - asked >= fresh:
                break
            seen.add(batch.id)
            yield batch
