"""`sohoa watch`: folders that scanners write to."""

from pathlib import Path
from typing import Annotated

import typer

from models.intake import Separation
from sohoa.messages import say


def register(app: typer.Typer) -> None:
    """Add the command `watch`."""
    app.command("watch", help=say("watch.help"))(watch)


def watch(
    folders: Annotated[list[Path], typer.Argument(help=say("watch.folders"), metavar="FOLDER...")],
    *,
    facility: Annotated[str, typer.Option(help=say("ingest.facility"), metavar="CODE")] = "local",
    separation: Annotated[Separation, typer.Option(help=say("watch.separation"))] = Separation.CODES,
    settle: Annotated[float, typer.Option(help=say("watch.settle"), min=0)] = 10.0,
    every: Annotated[float, typer.Option(help=say("watch.every"), min=0.1)] = 5.0,
    once: Annotated[bool, typer.Option("--once", help=say("watch.once"))] = False,
    json: Annotated[bool, typer.Option("--json", help=say("watch.json"))] = False,
) -> None:
    """Take finished stacks into custody until told to end; 2 when a folder is not there at the start."""
    from models.errors import UsageError
    from sohoa.digitizing.stoppable import stoppable
    from sohoa.intake.keep_watch import keep_watch
    from sohoa.intake.open_watcher import open_watcher

    missing = [folder for folder in folders if not folder.is_dir()]
    if missing:
        raise UsageError(say("watch.missing", folder=missing[0]))
    with stoppable(), open_watcher(folders, facility=facility, by=separation, settle=settle) as watcher:
        keep_watch(watcher, every=every, once=once, json=json)
