"""`sohoa places`: where an address lay, and what the place is called today."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("places", help=say("places.help"))(places)


def places(
    address: Annotated[str, typer.Argument(help=say("places.address"), metavar="ADDRESS")],
    *,
    on: Annotated[str | None, typer.Option(help=say("places.on"), metavar="YYYY-MM-DD")] = None,
    json: AsJson = False,
) -> None:
    """Look an address up; 2 when no unit of it is known."""
    from models.errors import UsageError
    from pipeline.places.place import Places
    from pipeline.places.written import split_address
    from sohoa.codes.day import day
    from sohoa.codes.lists_in_force import imported_lists
    from sohoa.codes.place_json import place_json
    from sohoa.codes.show_place import show_place
    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force

    known = Places(imported=imported_lists(stores_in_force()).admin_units())
    place = known.find(split_address(address), on=day(on) if on else None)
    if json:
        show_json(place_json(place))
    else:
        show_place(place)
    if not place.then:
        raise UsageError(say("places.unknown"))
