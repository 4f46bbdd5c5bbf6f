"""Run the flows; where Prefect cannot be had, the same work without its display."""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from flows.conduct import conduct
from flows.outcome import Outcome
from flows.pending import one_by_one, pending
from flows.receive import receive
from flows.server.prefect_home import pin_prefect
from flows.server.prefect_server import prefect_server
from flows.tools import Tools
from sohoa.console import tell
from sohoa.messages import say
from sohoa.settings import load_settings
from storage.errors import DamagedObjectError

Attempts = Mapping[str, int]
"""Outcome → how many attempts ended so."""

_PREFIX = "attempts."


def run_batch(batch_id: str, tools: Tools, *, direct: bool) -> Attempts:
    """Work through one batch; where nothing is left to do, Prefect is not even started."""
    if all(batch.id != batch_id for batch in pending(tools.stores)):
        return {}
    with _prefect(tools, wanted=not direct) as shown:
        if not shown:
            return _conduct(batch_id, tools)
        from flows.digitize_batch import with_room  # noqa: PLC0415 - Prefect reads its settings at import

        return _attempts(with_room(tools.jobs)(batch_id))


def run_nightly(tools: Tools, *, direct: bool, cluster: str | None = None) -> Attempts:
    """Work through all open batches; on the workers of a Dask scheduler where its address is given."""
    with _prefect(tools, wanted=cluster is None and not direct) as shown:
        if not shown:
            total: Counter[str] = Counter()
            for batch in one_by_one(tools.stores):
                total.update(_conduct(batch.id, tools, cluster=cluster))
            return total
        from flows.nightly import nightly  # noqa: PLC0415 - as above

        return _attempts(nightly())


def run_urgent(tools: Tools) -> Attempts:
    """Work through what is needed now, without Prefect: its start would cost half of the minute."""
    total: Counter[str] = Counter()
    for batch in one_by_one(tools.stores, urgent=True, fresh=0.0):
        total.update(_conduct(batch.id, tools))
    return total


def refuse_damaged(attempts: Attempts) -> None:
    """Raise DamagedObjectError (exit 6) where originals were missing or damaged in the object store."""
    if attempts.get(Outcome.UNREADABLE_OBJECT):
        raise DamagedObjectError(say("ingest.damaged_objects"))


def _conduct(batch_id: str, tools: Tools, *, cluster: str | None = None) -> Attempts:
    receive(batch_id, tools.stores)
    if cluster is None:
        tally = conduct(batch_id, tools)
    else:
        from flows.cluster import conduct_on_cluster  # noqa: PLC0415 - Dask takes a second to import

        tally = conduct_on_cluster(batch_id, tools, cluster)
    return {outcome.value: number for outcome, number in tally.items()}


@contextmanager
def _prefect(tools: Tools, *, wanted: bool) -> Iterator[bool]:
    """Tell whether Prefect shows the run; while its server begins, its client and our engines are loaded."""
    if not wanted:
        yield False
        return
    pin_prefect(load_settings().home)
    with prefect_server(fleeting=True) as came_up:
        tools.workers.begin(tools.stores.queue.count_waiting())
        from flows.server.prefect_answers import prefect_answers  # noqa: PLC0415 - as above

        shown = came_up() and prefect_answers()
        if not shown:
            tell(say("ingest.without_prefect"))
        yield shown


def _attempts(numbers: Mapping[str, int]) -> Attempts:
    return {
        name.removeprefix(_PREFIX): number for name, number in numbers.items() if name.startswith(_PREFIX)
    }
