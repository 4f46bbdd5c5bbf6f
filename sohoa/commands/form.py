"""`sohoa form check` and `sohoa form try`: definitions of paper forms, for people who write no Python."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say


def register(app: typer.Typer) -> None:
    """Add the group `form`."""
    group = typer.Typer(help=say("form.help"), no_args_is_help=True)
    group.command("check", help=say("form.check.help"))(check)
    group.command("try", help=say("form.try.help"))(try_form)
    app.add_typer(group, name="form")


def check(
    form: Annotated[str | None, typer.Argument(help=say("form.form"), metavar="FORM")] = None,
    *,
    json: Annotated[bool, typer.Option("--json", help=say("option.json"))] = False,
) -> None:
    """Print what is wrong or doubtful; fails (2) when a definition has a fault."""
    from models.errors import UsageError
    from sohoa.console import show_json
    from sohoa.definitions.find_faults import find_faults
    from sohoa.definitions.show_faults import show_faults

    try:
        found = find_faults(form=form)
    except KeyError as error:
        raise _unknown(form or "") from error
    faults = [fault for fault in found if fault.serious]
    if json:
        from dataclasses import asdict

        show_json({"ok": not faults, "faults": [asdict(fault) for fault in found]})
    else:
        show_faults(found)
    if faults:
        raise UsageError(say("form.check.failed", count=len(faults)))


def try_form(
    form: Annotated[str, typer.Argument(help=say("form.form"), metavar="FORM")],
    pages: Annotated[list[Path], typer.Argument(help=say("form.pages"), metavar="PAGES...")],
    *,
    out: Annotated[Path, typer.Option(help=say("form.try.out"), metavar="DIR")],
    json: Annotated[bool, typer.Option("--json", help=say("option.json"))] = False,
) -> None:
    """Draw what the form finds on each page; exit 3 when no page could be read."""
    from models.errors import NothingToReadError
    from models.forms.load import load_forms
    from sohoa.console import show_json, tell
    from sohoa.definitions.show_faults import show_tried
    from sohoa.definitions.try_pages import try_pages

    definition = next((one for name, one in load_forms().items() if name == form), None)
    if definition is None:
        raise _unknown(form)
    tried = try_pages(pages, definition, out=out)
    if not tried:
        raise NothingToReadError(say("form.try.nothing"))
    if json:
        from dataclasses import asdict

        show_json({"pages": [asdict(page) for page in tried]})
    else:
        show_tried(tried, form)
        tell(say("form.try.drawn", path=out))


def _unknown(form: str) -> Exception:
    from models.errors import UsageError
    from models.forms.load import load_forms

    return UsageError(say("form.unknown", form=form, known=", ".join(load_forms())))
