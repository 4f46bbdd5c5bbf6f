"""`sohoa transfer`: what goes ahead of a patient who is sent on."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("transfer", help=say("transfer.help"))(transfer)


def transfer(
    references: Annotated[list[str], typer.Argument(help=say("transfer.whom"), metavar="RECORD|PATIENT...")],
    *,
    to: Annotated[str, typer.Option(help=say("transfer.to"), metavar="FACILITY")],
    out: Annotated[Path, typer.Option(help=say("export.out"), metavar="DIR")],
    recipient: Annotated[
        list[str] | None, typer.Option(help=say("transfer.recipient"), metavar="AGE", show_default=False)
    ] = None,
    by: Annotated[str | None, typer.Option(help=say("batch.by"), show_default=False)] = None,
    json: Annotated[bool, typer.Option("--json", help=say("option.json"))] = False,
) -> None:
    """Write the package; 2 when nobody is meant, nothing is released, or the papers are of two people."""
    from pipeline.export.package.sign import sign_bytes
    from sohoa.console import show_json, tell
    from sohoa.exporting.package import signer_of
    from sohoa.exporting.write_charts import note_words
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.settings import load_settings
    from sohoa.transferring.write_transfer import Order, write_transfer

    signer = signer_of(load_settings())
    sign = None if signer is None else partial(sign_bytes, signer=signer)
    order = Order(references=references, to=to, out=out, by=acting(by), recipients=recipient or ())
    written = write_transfer(stores_in_force(), order, sign=sign)
    missing = [{"field": note.field, "code": note.code.value} for note in written.missing]
    if json:
        told = {"path": str(written.path), "to": written.to, "sealed": written.sealed, "signed": bool(sign)}
        show_json({**told, "records": written.records, "files": written.files, "missing": missing})
        return
    tell(say("transfer.done", path=written.path, count=len(written.records)))
    if missing:
        tell(say("transfer.missing", fields="; ".join(map(note_words, written.missing))))
    if not written.sealed:
        tell(say("transfer.plain"))
