"""`sohoa station`: serve the web station."""

from typing import Annotated

import typer

from sohoa.messages import say


def register(app: typer.Typer) -> None:
    """Add the command `station`."""
    app.command("station", help=say("station.help"))(station)


def station(
    *,
    port: Annotated[int, typer.Option(help=say("station.port"), min=0, max=65535)] = 8080,
    host: Annotated[str, typer.Option(help=say("station.host"), metavar="ADDRESS")] = "127.0.0.1",
    json: Annotated[bool, typer.Option("--json", help=say("station.json"))] = False,
) -> None:
    """Serve until it is told to end; 2 where settings are insecure, 4 where front-end files are missing."""
    from sohoa.serving.serve import serve
    from sohoa.settings import load_settings

    serve(load_settings(), host=host, port=port, json=json)
