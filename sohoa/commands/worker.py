"""`sohoa worker`: one more machine that works."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `worker`."""
    app.command("worker", help=say("worker.help"))(worker)


def worker(
    *,
    dask: Annotated[
        str | None, typer.Option("--dask", help=say("nightly.dask"), metavar="ADDRESS", show_default=False)
    ] = None,
    pool: Annotated[
        str | None, typer.Option("--pool", help=say("worker.pool"), metavar="NAME", show_default=False)
    ] = None,
    jobs: Annotated[int | None, typer.Option(help=say("digitize.jobs"), min=1, show_default=False)] = None,
    json: AsJson = False,
) -> None:
    """Serve until told to end; 5 when the scheduler or a store does not answer, 2 for an unsafe address."""
    from models.errors import UsageError

    if (dask is None) == (pool is None):
        raise UsageError(say("worker.one_of_two"))
    if dask is not None:
        _read_for(dask, jobs=jobs, json=json)
    if pool is not None:
        _start_commands_of(pool, json=json)


def _read_for(scheduler: str, *, jobs: int | None, json: bool) -> None:
    from flows.cluster import serve_cluster
    from sohoa.console import show_json
    from sohoa.digitizing.stoppable import stoppable
    from sohoa.keeping.open_run import open_run

    with stoppable(), open_run(jobs=jobs) as tools:
        if json:
            show_json({"holder": tools.holder, "jobs": tools.jobs})
        serve_cluster(tools, scheduler)


def _start_commands_of(pool: str, *, json: bool) -> None:
    import os
    import sys

    from flows.clock.entry import remember_folder
    from flows.clock.serve_pool import serve_pool
    from flows.server.prefect_home import pin_prefect
    from models.errors import UsageError
    from sohoa.console import show_json
    from sohoa.digitizing.stoppable import stoppable
    from sohoa.settings import load_settings

    if not os.environ.get("PREFECT_API_URL"):
        raise UsageError(say("schedule.no_server"))
    pin_prefect(load_settings().home)
    remember_folder()
    if json:
        show_json({"pool": pool})
        sys.stdout.flush()
    with stoppable():
        serve_pool(pool)
