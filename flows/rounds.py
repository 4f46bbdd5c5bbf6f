"""Which scans a run takes in hand, round by round."""

import time
from collections.abc import Iterator, Sequence

from flows.tools import Tools, free_scans
from storage.work import MAX_ATTEMPTS

CHUNK = 8
"""Most scans a task: enough to make Prefect's overhead small, few enough to lose little when a run dies."""

_SHARE = 4
"""Chunks a process at least, so that processes end at about the same time."""

_ROUND = 1000
"""Most scans a round: what a run keeps in mind does not grow with the batch."""


def rounds(batch_id: str, tools: Tools, *, chunk: int = CHUNK) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Yield chunks of scan ids to read, until no scan of the batch waits that this run may still try.

    A scan that was put back comes again in a later round, at most MAX_ATTEMPTS times in one run.
    While another run holds scans of the batch, this one stays: what the other leaves behind by dying is
    taken up as soon as it is known to be gone, at the latest when its lease runs out.
    """
    tried: dict[str, int] = {}
    while True:
        spent = sum(times >= MAX_ATTEMPTS for times in tried.values())
        found = tools.stores.queue.waiting(batch_id, most=_ROUND + spent)
        now = [one for one in found if tried.get(one, 0) < MAX_ATTEMPTS][:_ROUND]
        if now:
            for one in now:
                tried[one] = tried.get(one, 0) + 1
            yield chunks(now, jobs=tools.jobs, most=chunk)
        elif tools.stores.queue.in_hands(batch_id):
            time.sleep(tools.patience)
            free_scans(tools)
        else:
            return


def chunks(scan_ids: Sequence[str], *, jobs: int, most: int = CHUNK) -> tuple[tuple[str, ...], ...]:
    """Cut a round into chunks of at most `most` scans for `jobs` processes."""
    size = max(1, min(most, len(scan_ids) // (jobs * _SHARE)))
    return tuple(tuple(scan_ids[start : start + size]) for start in range(0, len(scan_ids), size))
