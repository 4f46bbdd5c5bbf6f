"""`sohoa nightly`: every open batch with work left, once."""

from typing import Annotated

import typer

from sohoa.messages import say


def register(app: typer.Typer) -> None:
    """Add the command `nightly`."""
    app.command("nightly", help=say("nightly.help"))(nightly)


def nightly(
    *,
    jobs: Annotated[int | None, typer.Option(help=say("digitize.jobs"), min=1, show_default=False)] = None,
    direct: Annotated[bool, typer.Option("--direct", help=say("ingest.direct"))] = False,
    json: Annotated[bool, typer.Option("--json", help=say("digitize.json"))] = False,
) -> None:
    """Finish what is open; 6 when an original is missing or damaged in the object store."""
    from flows.pending import pending
    from sohoa.console import show_json, tell
    from sohoa.keeping.batch_json import batch_json
    from sohoa.keeping.open_run import open_run
    from sohoa.keeping.run_flow import refuse_damaged, run_nightly
    from sohoa.keeping.show_batch import show_counts
    from sohoa.keeping.watch import watch

    with watch() as bar, open_run(jobs=jobs, on_settled=bar.advance) as tools:
        batches = pending(tools.stores)
        bar.begin("ingest.reading", tools.stores.queue.count_waiting())
        attempts = run_nightly(tools, direct=direct) if batches else {}
        custody = tools.stores.custody
        rows = [(custody.batch(batch.id), custody.counts(batch.id)) for batch in batches]
    if json:
        show_json({"batches": [batch_json(*row) for row in rows], "attempts": dict(attempts)})
    elif rows:
        show_counts(rows)
    else:
        tell(say("nightly.nothing"))
    refuse_damaged(attempts)
