"""`sohoa tray list / restore / set-aside`: pages that no record holds."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By, Why


def register(app: typer.Typer) -> None:
    """Add the group `tray`."""
    group = typer.Typer(help=say("tray.help"), no_args_is_help=True)
    group.command("list", help=say("tray.list.help"))(list_pages)
    group.command("restore", help=say("tray.restore.help"))(restore)
    group.command("set-aside", help=say("tray.set_aside.help"))(set_aside)
    app.add_typer(group, name="tray")


def list_pages(
    *,
    batch: Annotated[str | None, typer.Option(help=say("record.batch"), metavar="ID")] = None,
    json: AsJson = False,
) -> None:
    """Print blank, duplicate and set-aside pages; with a batch also pages that look like one another."""
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_tray import page_json, show_tray, show_twins, twins_json

    stores = stores_in_force()
    batch_id = None if batch is None else stores.custody.batch(batch).id
    pages = stores.tray.pages(batch_id)
    twins = () if batch_id is None else stores.tray.twins(batch_id)
    if json:
        show_json({"pages": [page_json(one) for one in pages], "twins": [twins_json(one) for one in twins]})
        return
    show_tray(pages)
    show_twins(twins)


def restore(
    scan: Annotated[str, typer.Argument(help=say("tray.scan"), metavar="SCAN")],
    pages: Annotated[list[int], typer.Argument(help=say("tray.page"), metavar="PAGE...")],
    *,
    why: Why = "",
    by: By = None,
    json: AsJson = False,
) -> None:
    """Bring pages back into the paper before them."""
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_tray import tell_moved

    tray = stores_in_force().tray
    moved = {page: tray.restore(scan, page, by=acting(by), why=why) for page in pages}
    tell_moved("tray.restored", moved, as_json=json)


def set_aside(
    scan: Annotated[str, typer.Argument(help=say("tray.scan"), metavar="SCAN")],
    pages: Annotated[list[int], typer.Argument(help=say("tray.page"), metavar="PAGE...")],
    *,
    why: Why,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Take pages out of their record; they wait in the tray."""
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_tray import tell_moved

    tray = stores_in_force().tray
    moved = {page: tray.set_aside(scan, page, by=acting(by), why=why) for page in pages}
    tell_moved("tray.taken", moved, as_json=json)
