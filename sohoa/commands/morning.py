"""`sohoa morning`: how the night went, on one page."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from sohoa.messages import say
from sohoa.options import AsJson

_MOST = 100_000
"""Lines of a list: whoever follows a number finds all that it counts."""


def register(app: typer.Typer) -> None:
    """Add the command `morning`."""
    app.command("morning", help=say("morning.help"))(morning)


def morning(
    *,
    out: Annotated[Path, typer.Option("--out", help=say("morning.out"), metavar="FILE", show_default=False)],
    date: Annotated[
        str | None, typer.Option("--date", help=say("morning.date"), metavar="YYYY-MM-DD", show_default=False)
    ] = None,
    lang: Annotated[Literal["vi", "en"], typer.Option("--lang", help=say("morning.lang"))] = "vi",
    json: AsJson = False,
) -> None:
    """Write the sheet as PDF, HTML and JSON; 2 when the date or the folder is wrong."""
    from shutil import disk_usage

    from sohoa.console import show_json, tell
    from sohoa.keeping.chore import chore
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.morning.sheet_json import sheet_json
    from sohoa.morning.span import span
    from sohoa.morning.write_sheet import write_sheet
    from sohoa.settings import load_settings
    from storage.overview.chores import ChoreName

    since, at = span(date)
    stores = stores_in_force()
    with chore(stores.chores, ChoreName.MORNING):
        seen = stores.survey.standing(since=since, at=at, most=_MOST)
        target = out.with_suffix(".pdf")
        free = disk_usage(load_settings().home).free
        write_sheet(seen, target, tongue=lang, disk_free=free)
    if json:
        show_json(sheet_json(seen, disk_free=free))
    else:
        tell(say("morning.written", path=target))
