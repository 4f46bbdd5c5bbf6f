"""`sohoa ingest`: scans into custody, then through the flow."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `ingest`."""
    app.command("ingest", help=say("ingest.help"))(ingest)


def ingest(
    paths: Annotated[list[Path], typer.Argument(help=say("ingest.paths"), metavar="PATH...", readable=False)],
    *,
    batch: Annotated[str | None, typer.Option(help=say("ingest.batch"), metavar="NAME")] = None,
    facility: Annotated[str, typer.Option(help=say("ingest.facility"), metavar="CODE")] = "local",
    declared: Annotated[int | None, typer.Option(help=say("ingest.declared"), min=0)] = None,
    counts: Annotated[Path | None, typer.Option(help=say("ingest.counts"), metavar="FILE")] = None,
    folders: Annotated[str, typer.Option(help=say("ingest.folders"))] = "box/chart",
    jobs: Annotated[int | None, typer.Option(help=say("digitize.jobs"), min=1, show_default=False)] = None,
    urgent: Annotated[bool, typer.Option("--urgent", help=say("ingest.urgent"))] = False,
    direct: Annotated[bool, typer.Option("--direct", help=say("ingest.direct"))] = False,
    json: AsJson = False,
) -> None:
    """Copy scans into custody and digitize them; 3 when there was none, 6 when an original is damaged."""
    from models.errors import UsageError
    from sohoa.digitizing.stoppable import stoppable
    from sohoa.keeping.arrivals import default_name, shown
    from sohoa.keeping.folders import parse_folders
    from sohoa.keeping.hand_in import HandIn, hand_in
    from sohoa.keeping.open_run import open_run
    from sohoa.keeping.read_counts import read_counts
    from sohoa.keeping.run_flow import refuse_damaged, run_batch
    from sohoa.keeping.show_ingest import show_for_people, show_for_programs
    from sohoa.keeping.watch import watch

    wish = HandIn(
        paths=tuple(paths),
        name=shown(batch or default_name(paths[0])),
        facility=facility,
        declared=declared,
        counted=read_counts(counts) if counts else (),
        folders=parse_folders(folders),
    )
    with (
        stoppable(),
        watch() as bar,
        open_run(jobs=jobs, on_settled=bar.advance, yielding=not urgent) as tools,
    ):
        done = hand_in(wish, tools.stores, on_step=bar.advance, on_total=bar.begin)
        if urgent:
            tools.stores.custody.hurry(done.batch.id)
        bar.begin("ingest.reading", len(tools.stores.queue.waiting(done.batch.id)))
        attempts = run_batch(done.batch.id, tools, direct=direct or urgent)
        (show_for_programs if json else show_for_people)(done, tools.stores)
    refuse_damaged(attempts)
    if done.missing:
        raise UsageError(say("digitize.some_missing", count=len(done.missing)))
