"""A run's sign of life: renews its leases while it works."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from models.errors import StorageDownError
from storage.ports.work import WorkQueue
from storage.work import LEASE


@contextmanager
def heartbeat(queue: WorkQueue, holder: str, *, every: float = LEASE.total_seconds() / 3) -> Iterator[None]:
    """Renew the leases of `holder` every so many seconds until the block ends.

    A database that does not answer is asked again at the next beat; the fence guards what was lost meanwhile.
    """
    ended = threading.Event()

    def beat() -> None:
        while not ended.wait(every):
            try:
                queue.renew(holder)
            except StorageDownError:
                continue

    thread = threading.Thread(target=beat, name="heartbeat", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
