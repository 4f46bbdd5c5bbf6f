"""The flow that brings one batch from custody to records. Import after `pin_prefect`."""

from collections import Counter

from prefect import Flow, flow
from prefect.futures import PrefectFuture
from prefect.task_runners import ThreadPoolTaskRunner

from flows.rounds import rounds
from flows.tasks import Numbers, load_chunk, read_chunk, receive_scans, settle
from flows.tools import open_tools


@flow(name="digitize-batch", persist_result=False, log_prints=False)
def digitize_batch(batch_id: str) -> Numbers:
    """Receive what is left to copy, read and load every waiting scan, and count. Safe to run again."""
    receive_scans(batch_id)
    tools = open_tools()
    ended: Counter[str] = Counter()
    try:
        for chunks in rounds(batch_id, tools):
            for future in [one for chunk in chunks for one in _submit(chunk)]:
                ended.update(future.result())
    except BaseException:
        tools.workers.close()  # tasks that wait for a reading process wait no longer
        raise
    return {**settle(batch_id), **{f"attempts.{outcome}": number for outcome, number in ended.items()}}


def with_room(jobs: int) -> Flow[[str], Numbers]:
    """Return the flow with threads for `jobs` chunks being read, and as many that wait to be loaded."""
    runner: ThreadPoolTaskRunner[Numbers] = ThreadPoolTaskRunner(max_workers=2 * jobs)
    return digitize_batch.with_options(task_runner=runner)  # type: ignore[arg-type] # Prefect's own are invariant


def _submit(chunk: tuple[str, ...]) -> tuple[PrefectFuture[Numbers], PrefectFuture[Numbers]]:
    read = read_chunk.submit(chunk)
    return read, load_chunk.submit(chunk, return_state=False, wait_for=[read])
