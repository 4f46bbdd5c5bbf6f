"""`sohoa schedule`: everything that happens by the clock, on one machine, without a server to run by hand."""

from typing import TYPE_CHECKING, Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flows.clock.entry import Entry


def register(app: typer.Typer) -> None:
    """Add the command `schedule`."""
    app.command("schedule", help=say("schedule.help"))(schedule)


def schedule(
    *,
    at: Annotated[
        list[str] | None,
        typer.Option("--at", help=say("schedule.at"), metavar="NAME=CRON", show_default=False),
    ] = None,
    pool: Annotated[
        str | None, typer.Option("--pool", help=say("schedule.pool"), metavar="NAME", show_default=False)
    ] = None,
    show: Annotated[bool, typer.Option("--show", help=say("schedule.show"))] = False,
    json: AsJson = False,
) -> None:
    """Serve the timetable until it is told to end; 2 when a time cannot be understood."""
    from flows.server.prefect_home import pin_prefect
    from sohoa.clock.show_timetable import show_timetable
    from sohoa.clock.timetable import timetable
    from sohoa.console import show_json
    from sohoa.settings import load_settings

    settings = load_settings()
    entries = timetable(settings, changes=at or ())
    if json:
        show_json([{"name": one.name, "cron": one.cron, "arguments": one.arguments} for one in entries])
    else:
        show_timetable(entries)
    if show:
        return
    pin_prefect(settings.home)
    if pool is not None:
        _hand_over(entries, pool)
    else:
        _serve(entries)


def _hand_over(entries: "Sequence[Entry]", pool: str) -> None:
    """Leave the timetable with a server of Prefect that runs already."""
    import os

    from models.errors import UsageError
    from sohoa.console import tell

    if not os.environ.get("PREFECT_API_URL"):
        raise UsageError(say("schedule.no_server"))
    from flows.clock.keep_time import deploy

    deploy(entries, pool=pool)
    tell(say("schedule.deployed", count=len(entries), pool=pool))


def _serve(entries: "Sequence[Entry]") -> None:
    """Keep time in this process, with a server of its own, until it is told to end."""
    import os

    from flows.clock.entry import remember_folder
    from flows.server.prefect_server import prefect_server
    from models.errors import MissingDependencyError
    from sohoa.console import tell
    from sohoa.digitizing.stoppable import stoppable

    remember_folder()
    with stoppable(), prefect_server() as came_up:
        from flows.clock.keep_time import keep_time

        if not came_up():
            raise MissingDependencyError("Prefect's server does not start")
        tell(say("schedule.serving", address=os.environ["PREFECT_API_URL"].removesuffix("/api")))
        keep_time(entries)
