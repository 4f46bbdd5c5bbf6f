"""`sohoa digitize`: scans to JSON and searchable PDF, without a server."""

import os
from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson

ENGINES = "flows.reading.engines"
"""Module that loads the engines in each worker; the parent never imports it."""


def register(app: typer.Typer) -> None:
    """Add the command `digitize`."""
    app.command("digitize", help=say("digitize.help"))(digitize)


def digitize(
    inputs: Annotated[
        list[Path], typer.Argument(help=say("digitize.inputs"), metavar="INPUT...", readable=False)
    ],
    *,
    out: Annotated[Path, typer.Option(help=say("digitize.out"), metavar="DIR")],
    jobs: Annotated[int | None, typer.Option(help=say("digitize.jobs"), min=1, show_default=False)] = None,
    json_only: Annotated[bool, typer.Option("--json-only", help=say("digitize.json_only"))] = False,
    json: AsJson = False,
) -> None:
    """Digitize every file; exit 0 when each reached a final state, 3 when there was none, else 2."""
    from models.errors import NothingToReadError, UsageError
    from sohoa.digitizing.digitize_files import digitize_files
    from sohoa.digitizing.sources import find_sources
    from sohoa.digitizing.summary import show_for_people, show_for_programs

    found = find_sources(inputs, out=out)
    if not found.sources:
        raise NothingToReadError(say("digitize.nothing"))
    workers = jobs or len(os.sched_getaffinity(0))
    ended = digitize_files(found, out=out, pdf=not json_only, workers=workers, engines=ENGINES)
    outcomes = tuple(outcome for outcome in ended if not outcome.vanished)
    missing = (*found.missing, *(outcome.source for outcome in ended if outcome.vanished))
    if json:
        show_for_programs(outcomes, missing, found.companions)
    else:
        show_for_people(outcomes, missing, companions=len(found.companions), out=out)
    if missing:
        raise UsageError(say("digitize.some_missing", count=len(missing)))
