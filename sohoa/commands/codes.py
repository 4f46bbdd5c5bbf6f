"""`sohoa codes import / list`: official lists that the operator brings."""

from pathlib import Path
from typing import Annotated

import typer

from models.codes.code_list import ListKind
from sohoa.messages import say
from sohoa.options import AsJson, By


def register(app: typer.Typer) -> None:
    """Add the group `codes`."""
    group = typer.Typer(help=say("codes.help"), no_args_is_help=True)
    group.command("import", help=say("codes.import.help"))(import_codes)
    group.command("list", help=say("codes.list.help"))(list_codes)
    app.add_typer(group, name="codes")


def import_codes(
    kind: Annotated[ListKind, typer.Argument(help=say("codes.kind"))],
    file: Annotated[Path, typer.Argument(help=say("codes.file"), metavar="FILE")],
    *,
    version: Annotated[str | None, typer.Option(help=say("codes.version"))] = None,
    effective: Annotated[str | None, typer.Option(help=say("codes.effective"), metavar="YYYY-MM-DD")] = None,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Import one list; 2 when the file is no such list, 3 when it cannot be read."""
    from models.codes.code_list import ALWAYS
    from sohoa.codes.code_list_json import code_list_json
    from sohoa.codes.day import day
    from sohoa.codes.import_list import import_list
    from sohoa.console import show_json, tell
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force

    begins = day(effective) if effective else ALWAYS
    held = import_list(stores_in_force(), kind, file, version=version, effective=begins, by=acting(by))
    if json:
        show_json(code_list_json(held))
    else:
        tell(say("codes.imported", kind=held.kind.value, version=held.version, rows=held.rows))


def list_codes(*, json: AsJson = False) -> None:
    """Print every imported list."""
    from sohoa.codes.code_list_json import code_list_json
    from sohoa.console import show_json, show_list
    from sohoa.keeping.open_run import stores_in_force

    lists = [code_list_json(one) for one in stores_in_force().code_lists.all()]
    if json:
        show_json({"lists": lists})
        return
    columns = ("kind", "version", "effective", "rows", "imported_at", "imported_by")
    show_list("codes.column", columns, [[one[column] for column in columns] for one in lists])
