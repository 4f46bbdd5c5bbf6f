"""The nightly run: every open batch with work left, one after the other. Import after `pin_prefect`."""

from collections import Counter

from prefect import flow

from flows.digitize_batch import with_room
from flows.pending import one_by_one
from flows.tasks import Numbers
from flows.tools import open_tools


@flow(name="nightly", persist_result=False, log_prints=False)
def nightly() -> Numbers:
    """Work through all open batches; return the sum of their numbers.

    Two at the same time do the work once: each scan is in the hands of one run.
    """
    tools = open_tools()
    total: Counter[str] = Counter()
    for batch in one_by_one(tools.stores):
        total.update(with_room(tools.jobs)(batch.id))
        total.update(batches=1)
    return dict(total)
