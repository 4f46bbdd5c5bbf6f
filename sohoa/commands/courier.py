"""`sohoa courier keys / open`: files that somebody carries where there is no line."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the group `courier`."""
    group = typer.Typer(help=say("courier.help"), no_args_is_help=True)
    group.command("keys", help=say("courier.keys.help"))(keys)
    group.command("open", help=say("courier.open.help"))(open_files)
    app.add_typer(group, name="courier")


def keys(*, json: AsJson = False) -> None:
    """Print the public halves of this house's keys; they are made on first use."""
    from connect.keys import house_keys
    from connect.open_hub import KEYS
    from sohoa.console import show_json, show_list
    from sohoa.settings import load_settings

    held = house_keys(load_settings().home.absolute() / KEYS)
    if json:
        show_json({"verify_key": held.verify_key, "recipient": held.recipient})
    else:
        rows = [("--verify-key", held.verify_key), ("--recipient", held.recipient)]
        show_list("courier", ("for", "key"), rows)


def open_files(
    files: Annotated[list[Path], typer.Argument(help=say("courier.files"), metavar="FILE...")],
    *,
    json: AsJson = False,
) -> None:
    """Take in courier files and write receipts beside them; 6 when one is not what it says."""
    from datetime import UTC, datetime

    from connect.keys import house_keys
    from connect.open_hub import KEYS
    from flows.outward.open_courier import open_courier
    from models.errors import NothingToReadError
    from sohoa.console import show_json, show_list
    from sohoa.settings import load_settings
    from sohoa.store_options import store_options
    from storage.open_stores import open_stores

    settings = load_settings()
    stores = open_stores(store_options(settings))
    held = house_keys(settings.home.absolute() / KEYS)
    taken = []
    for path in files:
        if not path.is_file():
            raise NothingToReadError(say("courier.none"))
        one = open_courier(
            path.read_bytes(), keys=held, facilities=stores.facilities, objects=stores.objects,
            now=lambda: datetime.now(UTC),
        )  # fmt: skip
        path.with_suffix(".receipts").write_bytes(one.receipts)
        taken.append(one)
    columns = ("part", "facility", "accepted", "known", "refused")
    if json:
        show_json({"parts": [{name: getattr(one, name) for name in columns} for one in taken]})
    else:
        rows = [tuple(getattr(one, name) for name in columns) for one in taken]
        show_list("courier", columns, rows)
