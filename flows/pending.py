"""Which batches have work left."""

from storage.custody import Batch, BatchState
from storage.open_stores import Stores


def pending(stores: Stores) -> tuple[Batch, ...]:
    """Return open batches with scans to copy or to read, oldest first."""
    return tuple(
        batch
        for batch in reversed(stores.custody.batches())
        if batch.state is BatchState.OPEN and _has_work(batch, stores)
    )


def _has_work(batch: Batch, stores: Stores) -> bool:
    counts = stores.custody.counts(batch.id)
    return counts.received + counts.waiting > 0
