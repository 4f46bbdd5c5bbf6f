"""`sohoa reprocess`: a newer version reads what an older one read."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `reprocess`."""
    app.command("reprocess", help=say("reprocess.help"))(reprocess)


def reprocess(
    reference: Annotated[str, typer.Argument(help=say("batch.reference"), metavar="ID")],
    *,
    jobs: Annotated[int | None, typer.Option(help=say("digitize.jobs"), min=1, show_default=False)] = None,
    direct: Annotated[bool, typer.Option("--direct", help=say("ingest.direct"))] = False,
    json: AsJson = False,
) -> None:
    """Put scans back that this version has not read, and read them; 6 when an original is damaged."""
    from pipeline.version import VERSION
    from sohoa.console import show_json, tell
    from sohoa.digitizing.stoppable import stoppable
    from sohoa.keeping.batch_json import batch_json
    from sohoa.keeping.open_run import open_run
    from sohoa.keeping.run_flow import refuse_damaged, run_batch
    from sohoa.keeping.show_batch import show_counts
    from sohoa.keeping.watch import watch
    from storage.errors import ErasedError

    with stoppable(), watch() as bar, open_run(jobs=jobs, on_settled=bar.advance) as tools:
        custody, queue = tools.stores.custody, tools.stores.queue
        batch = custody.batch(reference)
        again = len(queue.reopen(batch.id, pipeline_version=VERSION))
        erased = tools.stores.erasures.erased_in(batch.id)
        if erased:
            tell(say("reprocess.erased", count=erased))
        if erased and erased == custody.counts(batch.id).files:
            raise ErasedError(f"batch {batch.id}: erased")
        tell(say("reprocess.again" if again else "reprocess.nothing", name=batch.name, count=again))
        bar.begin("ingest.reading", len(queue.waiting(batch.id)))
        attempts = run_batch(batch.id, tools, direct=direct)
        counts = custody.counts(batch.id)
    if json:
        told = {"read_again": again, "erased": erased, "attempts": dict(attempts)}
        show_json({**batch_json(batch, counts), **told})
    elif again:
        show_counts([(batch, counts)])
    refuse_damaged(attempts)
