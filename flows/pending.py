"""Which batches have work left."""

from collections.abc import Iterator

from storage.custody import Batch
from storage.open_stores import Stores


def pending(stores: Stores) -> tuple[Batch, ...]:
    """Return batches with scans to copy or to read: what is needed now first, then the oldest."""
    return tuple(waiting.batch for waiting in stores.survey.waiting())


def one_by_one(stores: Stores, *, urgent: bool = False) -> Iterator[Batch]:
    """Yield each batch with work left once, always the one that comes first now.

    A night may take days: what arrives meanwhile is part of it, and what is needed now comes next.

    Args:
        stores: asked anew before each batch.
        urgent: only batches with scans that are needed now.
    """
    seen: set[str] = set()
    while True:
        found = (
            one.batch
            for one in stores.survey.waiting()
            if one.batch.id not in seen and (one.urgent or not urgent)
        )
        batch = next(found, None)
        if batch is None:
            return
        seen.add(batch.id)
        yield batch
