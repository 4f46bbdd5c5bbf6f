"""Work through a batch without Prefect: the same steps, no display."""

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from flows.load_scans import load_scans
from flows.outcome import Outcome
from flows.read_scan import read_scan
from flows.rounds import rounds
from flows.tools import Tools

Tally = Counter[Outcome]
"""How many attempts ended how."""


def conduct(batch_id: str, tools: Tools) -> Tally:
    """Read and load everything that waits in the batch; return how the attempts ended.

    Raises:
        StorageDownError: a store does not answer.
        MissingDependencyError: an engine is not installed.
    """
    tally: Tally = Counter()
    with ThreadPoolExecutor(tools.jobs) as pool:
        try:
            for chunks in rounds(batch_id, tools):
                for outcomes in pool.map(lambda chunk: read_and_load(chunk, tools), chunks):
                    tally.update(outcomes)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            tools.workers.close()  # threads that wait for a reading process wait no longer
            raise
    return tally


def read_and_load(scan_ids: Sequence[str], tools: Tools) -> Tally:
    """Take one chunk through both steps."""
    return read_chunk(scan_ids, tools) + load_chunk(scan_ids, tools)


def read_chunk(scan_ids: Sequence[str], tools: Tools) -> Tally:
    """Read each scan of a chunk; count those that need no loading."""
    ended = Counter(outcome for one in scan_ids if (outcome := read_scan(one, tools)) is not None)
    tools.on_settled(ended[Outcome.QUARANTINED])
    return ended


def load_chunk(scan_ids: Sequence[str], tools: Tools) -> Tally:
    """Load what was read of a chunk; count how it ended."""
    return Counter(load_scans(scan_ids, tools).values())
