"""Which scans a run takes in hand, round by round."""

from collections.abc import Iterator, Sequence

from flows.tools import Tools
from storage.work import MAX_ATTEMPTS

CHUNK = 8
"""Most scans a task: enough to make Prefect's overhead small, few enough to lose little when a run dies."""

_SHARE = 4
"""Chunks a process at least, so that processes end at about the same time."""

_ROUND = 1000
"""Most scans a round: what a run keeps in mind does not grow with the batch."""


def rounds(batch_id: str, tools: Tools) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Yield chunks of scan ids to read, until no scan of the batch waits that this run may still try.

    A scan that was put back comes again in a later round, at most MAX_ATTEMPTS times in one run.
    """
    tried: dict[str, int] = {}
    while True:
        open_ids = [one for one in tools.stores.queue.waiting(batch_id) if tried.get(one, 0) < MAX_ATTEMPTS]
        if not open_ids:
            return
        now = open_ids[:_ROUND]
        for one in now:
            tried[one] = tried.get(one, 0) + 1
        yield chunks(now, jobs=tools.jobs)


def chunks(scan_ids: Sequence[str], *, jobs: int) -> tuple[tuple[str, ...], ...]:
    """Cut a round into chunks for `jobs` processes."""
    size = max(1, min(CHUNK, len(scan_ids) // (jobs * _SHARE)))
    return tuple(tuple(scan_ids[start : start + size]) for start in range(0, len(scan_ids), size))
