"""`sohoa hub-sim`: a hub to practise on."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `hub-sim`."""
    app.command("hub-sim", help=say("hub_sim.help"))(hub_sim)


def hub_sim(
    *,
    port: Annotated[int, typer.Option(help=say("hub_sim.port"), min=0, max=65535)] = 8090,
    fault: Annotated[
        list[str] | None, typer.Option(help=say("hub_sim.fault"), metavar="NAME=CHANCE", show_default=False)
    ] = None,
    late: Annotated[float, typer.Option(help=say("hub_sim.late"), min=0.0, metavar="SECONDS")] = 2.0,
    delay: Annotated[float, typer.Option(help=say("hub_sim.delay"), min=0.0, metavar="SECONDS")] = 3.0,
    seed: Annotated[int, typer.Option(help=say("hub_sim.seed"))] = 0,
    ledger: Annotated[
        Path | None, typer.Option(help=say("hub_sim.ledger"), metavar="FILE", show_default=False)
    ] = None,
    password_file: Annotated[
        Path | None, typer.Option(help=say("hub_sim.password"), metavar="FILE", show_default=False)
    ] = None,
    reply_secret_file: Annotated[
        Path | None, typer.Option(help=say("hub_sim.secret"), metavar="FILE", show_default=False)
    ] = None,
    json: AsJson = False,
) -> None:
    """Serve on this machine until Ctrl-C, then say what came in."""
    from connect.settings import read_secret
    from connect.simulator.desk import Desk
    from connect.simulator.faults import parse_faults
    from connect.simulator.serve import HubServer, Manner
    from sohoa.connecting.serve_hub import serve_hub
    from sohoa.settings import load_settings

    faults = parse_faults(fault or [])
    place = ledger or load_settings().home.absolute() / "hub-sim" / "ledger.jsonl"
    manner = Manner(
        faults=faults,
        reply_secret=read_secret(reply_secret_file).encode(),
        password=read_secret(password_file),
        delay_s=delay,
        seed=seed,
    )
    desk = Desk(place, faults=faults, late_s=late, seed=seed)
    serve_hub(lambda: HubServer(("127.0.0.1", port), desk, manner), json=json)
