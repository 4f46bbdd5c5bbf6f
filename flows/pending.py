"""Which batches have work left."""

from storage.custody import Batch
from storage.open_stores import Stores


def pending(stores: Stores) -> tuple[Batch, ...]:
    """Return batches with scans to copy or to read: what is needed now first, then the oldest."""
    return tuple(waiting.batch for waiting in stores.survey.waiting())
