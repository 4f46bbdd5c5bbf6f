"""`sohoa transfer`: what goes ahead of a patient who is sent on."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("transfer", help=say("transfer.help"))(transfer)


def transfer(
    references: Annotated[list[str], typer.Argument(help=say("transfer.whom"), metavar="RECORD|PATIENT...")],
    *,
    to: Annotated[str, typer.Option(help=say("transfer.to"), metavar="FACILITY")],
    out: Annotated[
        Path | None, typer.Option(help=say("export.out"), metavar="DIR", show_default=False)
    ] = None,
    link: Annotated[
        int | None,
        typer.Option(help=say("transfer.link"), metavar="HOURS", min=1, max=168, show_default=False),
    ] = None,
    recipient: Annotated[
        list[str] | None, typer.Option(help=say("transfer.recipient"), metavar="AGE", show_default=False)
    ] = None,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Write the package, or keep it behind a link; 2 when nobody is meant or the papers are of two people."""
    from pipeline.export.package.sign import sign_bytes
    from sohoa.exporting.package import signer_of
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.settings import load_settings
    from sohoa.transferring.show_transfer import one_way, show_linked, show_written
    from sohoa.transferring.write_transfer import Order, link_transfer, write_transfer

    one_way(out, link)
    settings, stores = load_settings(), stores_in_force()
    signer = signer_of(settings)
    sign = None if signer is None else partial(sign_bytes, signer=signer)
    order = Order(
        references=references, to=to, out=out or Path(), by=acting(by), recipients=recipient or ()
    )  # fmt: skip
    if link is not None:
        linked = link_transfer(stores, order, station=settings.station_url, hours=link, sign=sign)
        show_linked(linked, json=json)
    else:
        show_written(write_transfer(stores, order, sign=sign), signed=sign is not None, json=json)
