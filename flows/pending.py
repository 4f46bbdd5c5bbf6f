"""Which batches have work left."""

from storage.custody import Batch, BatchState
from storage.open_stores import Stores


def pending(stores: Stores) -> tuple[Batch, ...]:
    """Return batches with scans to copy or to read, oldest first; a closed one only to be read again."""
    return tuple(batch for batch in reversed(stores.custody.batches()) if _has_work(batch, stores))


def _has_work(batch: Batch, stores: Stores) -> bool:
    if batch.state is BatchState.CLOSED:
        return bool(stores.queue.waiting(batch.id))
    counts = stores.custody.counts(batch.id)
    return counts.received + counts.waiting > 0
