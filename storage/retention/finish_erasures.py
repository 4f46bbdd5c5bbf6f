"""Take away the objects of charts that are erased."""

from datetime import datetime

from storage.ports.objects import ObjectStore
from storage.ports.retention import Erasures
from storage.retention.erasure import Finished


def finish_erasures(erasures: Erasures, objects: ObjectStore) -> Finished:
    """Take away what may go; safe to break off and to run again.

    What another row names too stays for that row's sake, and counts as gone for the chart. What the
    store has locked stays until its day; the next run tries again.

    Raises:
        StorageDownError: a store does not answer.
    """
    gone = kept = 0
    locked: dict[str, datetime] = {}
    for sha256, is_needed in erasures.to_take_away():
        until = None if is_needed else objects.erase(sha256)
        erasures.took_away(sha256, locked_until=until)
        if until is not None:
            locked[sha256] = until
        else:
            kept += is_needed
            gone += not is_needed
    if gone or kept or locked:
        erasures.wipe()
    return Finished(gone=gone, kept=kept, locked=locked)
