"""`sohoa worker`: one more machine that reads."""

from typing import Annotated

import typer

from sohoa.messages import say


def register(app: typer.Typer) -> None:
    """Add the command `worker`."""
    app.command("worker", help=say("worker.help"))(worker)


def worker(
    *,
    dask: Annotated[str, typer.Option("--dask", help=say("nightly.dask"), metavar="ADDRESS")],
    jobs: Annotated[int | None, typer.Option(help=say("digitize.jobs"), min=1, show_default=False)] = None,
    json: Annotated[bool, typer.Option("--json", help=say("option.json"))] = False,
) -> None:
    """Serve until told to end; 5 when the scheduler or a store does not answer, 2 for an unsafe address."""
    from flows.cluster import serve_cluster
    from sohoa.console import show_json
    from sohoa.digitizing.stoppable import stoppable
    from sohoa.keeping.open_run import open_run

    with stoppable(), open_run(jobs=jobs) as tools:
        if json:
            show_json({"holder": tools.holder, "jobs": tools.jobs})
        serve_cluster(tools, dask)
