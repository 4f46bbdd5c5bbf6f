"""The steps as Prefect shows them: only ids and counts pass, nothing is cached or kept.

Prefect decides when and shows how far; what is true about the work stands in our database.
"""

from collections.abc import Sequence

from prefect import task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State, TaskRun
from prefect.tasks import Task

from flows import conduct, receive
from flows.tools import open_tools
from models.errors import SohoaError
from storage.custody.balance import imbalances

Numbers = dict[str, int]
"""Words of a closed list → how many."""

_DELAYS = [5.0, 30.0, 120.0]
"""Seconds before each retry: a store that restarts, a disk that is being emptied, an operator who acts."""


def is_retryable(_task: Task[..., object], _run: TaskRun, state: State) -> bool:
    """Tell whether another try may help: a store that was down, but not a missing engine."""
    error = state.result(raise_on_failure=False)
    return isinstance(error, SohoaError) and error.retryable


@task(
    name="receive",
    retries=len(_DELAYS),
    retry_delay_seconds=_DELAYS,
    retry_condition_fn=is_retryable,
    timeout_seconds=6 * 3600,
    cache_policy=NO_CACHE,
    persist_result=False,
)
def receive_scans(batch_id: str) -> Numbers:
    """Copy into custody what an earlier run has seen but not copied."""
    copied = receive.receive(batch_id, open_tools().stores)
    return {"stored": copied.stored, "changed": len(copied.changed), "gone": len(copied.gone)}


@task(
    name="read",
    retries=len(_DELAYS),
    retry_delay_seconds=_DELAYS,
    retry_condition_fn=is_retryable,
    timeout_seconds=24
    * 3600,  # the reading process is stopped after minutes of silence; this is the last net
    cache_policy=NO_CACHE,
    persist_result=False,
)
def read_chunk(scan_ids: Sequence[str]) -> Numbers:
    """Open, clean, read, understand and judge each scan, in processes; results wait on their desks."""
    return {outcome.value: number for outcome, number in conduct.read_chunk(scan_ids, open_tools()).items()}


@task(
    name="load",
    retries=len(_DELAYS),
    retry_delay_seconds=_DELAYS,
    retry_condition_fn=is_retryable,
    timeout_seconds=3600,
    cache_policy=NO_CACHE,
    persist_result=False,
)
def load_chunk(scan_ids: Sequence[str]) -> Numbers:
    """Put the results into the stores, one transaction a chunk."""
    return {outcome.value: number for outcome, number in conduct.load_chunk(scan_ids, open_tools()).items()}


@task(name="settle", cache_policy=NO_CACHE, persist_result=False, timeout_seconds=600)
def settle(batch_id: str) -> Numbers:
    """Count the batch: what is where, and at how many steps it does not balance."""
    counts = open_tools().stores.custody.counts(batch_id)
    return {
        "loaded": counts.loaded,
        "in_review": counts.in_review,
        "quarantined": counts.quarantined,
        "waiting": counts.waiting + counts.received,
        "pages": counts.pages,
        "imbalances": len(imbalances(counts)),
    }
