"""`sohoa fsck`: does the database say what the object store holds."""

from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `fsck`."""
    app.command("fsck", help=say("fsck.help"))(fsck)


def fsck(
    *,
    repair: Annotated[bool, typer.Option("--repair", help=say("fsck.repair"))] = False,
    part: Annotated[
        str, typer.Option("--part", help=say("fsck.part"), metavar="K/N", show_default=False)
    ] = "1/1",
    json: AsJson = False,
) -> None:
    """Print one line a fault; exit 0 when none is left, 6 when some are, 5 when a store does not answer."""
    from models.errors import ExitCode
    from sohoa.console import show_json, tell
    from sohoa.keeping.chore import chore
    from sohoa.keeping.show_faults import fault_json, show_faults
    from sohoa.keeping.watch import watch
    from sohoa.settings import load_settings
    from sohoa.store_options import store_options
    from storage.integrity.fsck import fsck as compare
    from storage.integrity.open_kept import open_kept
    from storage.integrity.part import part as slice_of
    from storage.overview.chores import ChoreName
    from storage.records.overview.chores import SqlChores

    kept = open_kept(store_options(load_settings()))
    slice_now = slice_of(part)
    with watch() as bar, chore(SqlChores(kept.database), ChoreName.FIXITY) as numbers:
        found = compare(
            kept.database,
            kept.objects,
            repair=repair,
            part=slice_now,
            on_begin=lambda total: bar.begin("fsck.looking", total),
            on_checked=bar.advance,
        )
        faults = tuple(found)
        left = sum(not fault.repaired for fault in faults)
        numbers.update(faults=left, repaired=len(faults) - left)
    if json:
        told = [fault_json(fault) for fault in faults]
        show_json({"schema": "sohoa.fsck/1", "left": left, "repaired": len(faults) - left, "faults": told})
    elif faults:
        show_faults(faults)
    if not json:
        tell(say("fsck.left" if faults else "fsck.clean", left=left, repaired=len(faults) - left))
    raise typer.Exit(ExitCode.INTEGRITY_FAULT if left else ExitCode.DONE)
