"""`sohoa form new`, `check` and `try`: definitions of paper forms, for people who write no Python."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson

if TYPE_CHECKING:
    from models.forms.definition import FormDefinition


def register(app: typer.Typer) -> None:
    """Add the group `form`."""
    group = typer.Typer(help=say("form.help"), no_args_is_help=True)
    group.command("new", help=say("form.new.help"))(new)
    group.command("check", help=say("form.check.help"))(check)
    group.command("try", help=say("form.try.help"))(try_form)
    app.add_typer(group, name="form")


def new(
    blanks: Annotated[list[Path], typer.Argument(help=say("form.new.blanks"), metavar="BLANK...")],
    *,
    form: Annotated[str | None, typer.Option("--form", help=say("form.new.form"), metavar="FORM")] = None,
    out: Annotated[Path, typer.Option(help=say("form.new.out"), metavar="DIR")] = Path(),
    blank: Annotated[bool, typer.Option("--blank", help=say("form.new.blank"))] = False,
    json: AsJson = False,
) -> None:
    """Write a definition for a person to look through; exit 3 when no page could be read."""
    from models.forms.load import load_forms
    from sohoa.console import show_json
    from sohoa.definitions.new_form import new_form
    from sohoa.definitions.show_proposal import proposal_json, show_proposal

    known = next((name for name in load_forms() if name == form), None)
    if form is not None and known is None:
        raise _unknown(form)
    proposal, written = new_form(blanks, known, out=out, blank=blank)
    if json:
        show_json(proposal_json(proposal, written))
    else:
        show_proposal(proposal, written)


def check(
    form: Annotated[str | None, typer.Argument(help=say("form.form"), metavar="FORM")] = None,
    *,
    json: AsJson = False,
) -> None:
    """Print what is wrong or doubtful; fails (2) when a definition has a fault."""
    from models.errors import UsageError
    from sohoa.console import show_json
    from sohoa.definitions.find_faults import faults_of_print, find_faults
    from sohoa.definitions.find_print import every_print, find_print
    from sohoa.definitions.show_faults import show_faults

    own = find_print(form) if form is not None else None
    try:
        found = faults_of_print(own) if own is not None else find_faults(form=form)
    except KeyError as error:
        raise _unknown(form or "") from error
    if form is None:
        found += tuple(fault for source in every_print() for fault in faults_of_print(source))
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
    json: AsJson = False,
) -> None:
    """Draw what the form finds on each page; exit 3 when no page could be read."""
    from models.errors import NothingToReadError
    from sohoa.console import show_json, tell
    from sohoa.definitions.show_faults import show_tried
    from sohoa.definitions.try_pages import try_pages

    definition = _definition(form)
    tried = try_pages(pages, definition, out=out)
    if not tried:
        raise NothingToReadError(say("form.try.nothing"))
    if json:
        from dataclasses import asdict

        show_json({"pages": [asdict(page) for page in tried]})
    else:
        show_tried(tried, definition.form)
        tell(say("form.try.drawn", path=out))


def _definition(named: str) -> "FormDefinition":
    """The definition of a form, or of the form that an own print belongs to, with the print in force."""
    from models.errors import UsageError
    from models.forms.load import form_of_print, load_forms
    from sohoa.definitions.find_print import find_print
    from sohoa.own_forms import put_own_forms_in_force

    forms: dict[str, FormDefinition] = {form.value: definition for form, definition in load_forms().items()}
    if named in forms:
        return forms[named]
    own = find_print(named)
    if own is None:
        raise _unknown(named)
    form = form_of_print(own)
    if form is None:
        raise UsageError(say("form.try.faulty", path=own))
    put_own_forms_in_force(own.parent.parent)
    return load_forms()[form]


def _unknown(form: str) -> Exception:
    from models.errors import UsageError
    from models.forms.load import load_forms

    return UsageError(say("form.unknown", form=form, known=", ".join(load_forms())))
