"""`sohoa disposal propose / approve / list`: how paper goes, by two people."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By, Chart, Why


def register(app: typer.Typer) -> None:
    """Add the group `disposal`."""
    group = typer.Typer(help=say("disposal.help"), no_args_is_help=True)
    group.command("propose", help=say("disposal.propose.help"))(propose)
    group.command("approve", help=say("disposal.approve.help"))(approve)
    group.command("list", help=say("disposal.list.help"))(list_disposals)
    app.add_typer(group, name="disposal")


def propose(
    chart: Chart,
    *,
    why: Why,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Propose; 2 naming what speaks against it."""
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_retention import disposable, show_disposals

    retention = stores_in_force().retention
    with disposable():
        proposed = retention.propose(chart, by=acting(by), why=why)
    show_disposals([proposed], as_json=json)


def approve(
    disposal: Annotated[str, typer.Argument(help=say("disposal.id"), metavar="DISPOSAL")],
    *,
    certificate: Annotated[Path, typer.Option(help=say("disposal.certificate"), metavar="FILE")],
    by: By = None,
    json: AsJson = False,
) -> None:
    """Approve as the second person, and write the certificate; it is kept in the object store too."""
    from models.errors import UsageError
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_retention import disposable, show_disposals

    if certificate.exists():
        raise UsageError(say("export.exists", path=certificate))
    stores, who = stores_in_force(), acting(by)
    with disposable():
        written = stores.retention.certificate(disposal, by=who)
        stores.objects.put(written)
        approved = stores.retention.approve(disposal, written, by=who)
    certificate.write_bytes(written)
    show_disposals([approved], as_json=json)


def list_disposals(
    *,
    json: AsJson = False,
) -> None:
    """Print all proposals, newest first."""
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_retention import show_disposals

    show_disposals(stores_in_force().retention.disposals(), as_json=json)
