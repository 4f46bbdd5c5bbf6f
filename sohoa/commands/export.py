"""`sohoa export`: released records for archives and other systems."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export", help=say("export.help"))(export)


def export(
    references: Annotated[list[str], typer.Argument(help=say("record.reference"), metavar="ID...")],
    *,
    profile: Annotated[str, typer.Option(help=say("export.profile"), metavar="NAME")],
    out: Annotated[Path, typer.Option(help=say("export.out"), metavar="DIR")],
    decide: Annotated[
        list[str] | None, typer.Option(help=say("export.decide"), metavar="FIELD=CODE", show_default=False)
    ] = None,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Export all or nothing: 2 when a record is not released or does not fit the profile."""
    from sohoa.console import show_json, show_list, tell
    from sohoa.exporting.decisions import decisions
    from sohoa.exporting.profile import Export
    from sohoa.exporting.profiles import profile_of
    from sohoa.exporting.released import released
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.settings import load_settings

    write, chosen = profile_of(profile), decisions(decide or ())
    stores = stores_in_force()
    records = released(stores.records, references)
    out.mkdir(mode=0o700, parents=True, exist_ok=True)
    job = Export(
        records=records,
        stores=stores,
        settings=load_settings(),
        out=out,
        by=acting(by),
        decisions=chosen,
    )
    written = write(job)
    if json:
        told = [{"path": str(one.path), "records": list(one.records)} for one in written]
        show_json({"profile": profile, "written": told})
        return
    show_list("export", ("path", "records"), [(one.path, len(one.records)) for one in written])
    tell(say("export.done", count=len(written), out=out))
