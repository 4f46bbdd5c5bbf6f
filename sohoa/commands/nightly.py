"""`sohoa nightly`: every open batch with work left, once."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `nightly`."""
    app.command("nightly", help=say("nightly.help"))(nightly)


def nightly(
    *,
    jobs: Annotated[int | None, typer.Option(help=say("digitize.jobs"), min=1, show_default=False)] = None,
    direct: Annotated[bool, typer.Option("--direct", help=say("ingest.direct"))] = False,
    dask: Annotated[
        str | None, typer.Option("--dask", help=say("nightly.dask"), metavar="ADDRESS", show_default=False)
    ] = None,
    urgent: Annotated[bool, typer.Option("--urgent", help=say("nightly.urgent"))] = False,
    json: AsJson = False,
) -> None:
    """Finish what is open; 6 when an original is missing or damaged in the object store."""
    from sohoa.clock.only_night import only_night
    from sohoa.console import show_json, tell
    from sohoa.settings import load_settings

    with only_night(load_settings().home.absolute(), urgent=urgent) as only:
        if only and urgent:
            _now(jobs=jobs, json=json)
            return
        if only:
            _night(jobs=jobs, direct=direct, dask=dask, json=json)
            return
    if json:
        show_json({"batches": [], "attempts": {}, "at_work": True})
    else:
        tell(say("nightly.at_work"))


def _night(*, jobs: int | None, direct: bool, dask: str | None, json: bool) -> None:
    from contextlib import ExitStack

    from flows.pending import pending
    from sohoa.clock.before_the_night import before_the_night
    from sohoa.console import show_json, tell
    from sohoa.digitizing.stoppable import stoppable
    from sohoa.keeping.batch_json import batch_json
    from sohoa.keeping.chore import chore
    from sohoa.keeping.open_run import open_run
    from sohoa.keeping.run_flow import refuse_damaged, run_nightly
    from sohoa.keeping.show_batch import show_counts
    from sohoa.keeping.watch import watch
    from sohoa.settings import load_settings
    from storage.overview.chores import ChoreName

    with ExitStack() as night:
        night.enter_context(stoppable())
        bar = night.enter_context(watch())
        tools = night.enter_context(open_run(jobs=jobs, on_settled=bar.advance))
        numbers = night.enter_context(chore(tools.stores.chores, ChoreName.NIGHTLY))
        before_the_night(load_settings().home, tools.stores.chores)
        batches = pending(tools.stores)
        bar.begin("ingest.reading", tools.stores.queue.count_waiting())
        attempts = run_nightly(tools, direct=direct, cluster=dask) if batches else {}
        numbers.update(attempts)
        custody = tools.stores.custody
        rows = [(custody.batch(batch.id), custody.counts(batch.id)) for batch in batches]
    if json:
        show_json({"batches": [batch_json(*row) for row in rows], "attempts": dict(attempts)})
    elif rows:
        show_counts(rows)
    else:
        tell(say("nightly.nothing"))
    refuse_damaged(attempts)


def _now(*, jobs: int | None, json: bool) -> None:
    from sohoa.console import show_json, tell
    from sohoa.digitizing.stoppable import stoppable
    from sohoa.keeping.open_run import open_run
    from sohoa.keeping.run_flow import refuse_damaged, run_urgent

    with stoppable(), open_run(jobs=jobs, yielding=False) as tools:
        attempts = run_urgent(tools)
    if json:
        show_json({"attempts": dict(attempts)})
    elif not attempts:
        tell(say("nightly.nothing"))
    refuse_damaged(attempts)
