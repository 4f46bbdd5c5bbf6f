"""`sohoa handover list / show / end`: links to transfer packages, who opened them, and their end."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By


def register(app: typer.Typer) -> None:
    """Add the group `handover`."""
    group = typer.Typer(help=say("handover.help"), no_args_is_help=True)
    group.command("list", help=say("handover.list.help"))(list_links)
    group.command("show", help=say("handover.show.help"))(show)
    group.command("end", help=say("handover.end.help"))(end)
    app.add_typer(group, name="handover")


def list_links(*, json: AsJson = False) -> None:
    """Print every link, newest first; no address, which is kept nowhere."""
    from sohoa.console import show_json, show_list
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.transferring.transfer_json import transfer_json

    links = [transfer_json(one) for one in stores_in_force().transfers.all()]
    if json:
        show_json({"links": links})
        return
    columns = ("id", "to", "made_at", "made_by", "ends_at", "called_back_at")
    show_list("handover.column", columns, [[one[column] for column in columns] for one in links])


def show(
    transfer: Annotated[str, typer.Argument(help=say("handover.id"), metavar="ID")],
    *,
    json: AsJson = False,
) -> None:
    """Print every use of one link: when, from where, by whom, and what became of it."""
    from sohoa.console import show_json, show_list
    from sohoa.keeping.moment import iso, local
    from sohoa.keeping.open_run import stores_in_force

    uses = stores_in_force().transfers.uses(transfer)
    if json:
        show_json({"uses": [{"at": iso(one.at), "who": one.who, "became": one.became.value} for one in uses]})
        return
    rows = [(local(one.at), one.who, say(f"handover.became.{one.became.value}")) for one in uses]
    show_list("handover.column", ("at", "who", "became"), rows)


def end(
    transfer: Annotated[str, typer.Argument(help=say("handover.id"), metavar="ID")],
    *,
    by: By = None,
    json: AsJson = False,
) -> None:
    """End a link now; ending it twice changes nothing."""
    from sohoa.console import show_json, tell
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.transferring.transfer_json import transfer_json

    ended = stores_in_force().transfers.call_back(transfer, by=acting(by))
    if json:
        show_json(transfer_json(ended))
    else:
        tell(say("handover.ended", id=ended.id))
