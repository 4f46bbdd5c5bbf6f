"""`sohoa transmit`: work the outbox."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `transmit`."""
    app.command("transmit", help=say("transmit.help"))(transmit)


def transmit(
    *,
    hub: Annotated[str | None, typer.Option(help=say("transmit.hub"), metavar="NAME")] = None,
    wait: Annotated[float, typer.Option(help=say("transmit.wait"), min=0.0, metavar="SECONDS")] = 0.0,
    json: AsJson = False,
) -> None:
    """Send what is due; 2 when there is no hub. A line that is down is no failure: nothing is lost."""
    from flows.outward.transmit import transmit as work
    from sohoa.connecting.message_json import backlog_json
    from sohoa.connecting.open_sender import hubs_in_force, open_sender
    from sohoa.connecting.show_outbox import show_backlog, show_told
    from sohoa.console import show_json
    from sohoa.settings import load_settings
    from sohoa.store_options import store_options
    from storage.open_stores import open_stores

    settings = load_settings()
    hubs = hubs_in_force(settings, hub)
    stores = open_stores(store_options(settings))
    told = {}
    for one in hubs:
        with open_sender(one, stores, settings) as sender:
            told[one.name] = dict(work(sender, wait_s=wait))
    backlogs = [(one, stores.outbox.line(one.hub)) for one in stores.outbox.backlog() if one.hub in told]
    if json:
        show_json({"told": told, "hubs": [backlog_json(*row) for row in backlogs]})
    else:
        show_told(told)
        show_backlog(backlogs)
