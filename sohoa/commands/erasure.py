"""`sohoa erasure propose / approve / finish / list`: what is kept of a chart goes for good, by two people."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson, By, Chart, Why


def register(app: typer.Typer) -> None:
    """Add the group `erasure`."""
    group = typer.Typer(help=say("erasure.help"), no_args_is_help=True)
    group.command("propose", help=say("erasure.propose.help"))(propose)
    group.command("approve", help=say("erasure.approve.help"))(approve)
    group.command("finish", help=say("erasure.finish.help"))(finish)
    group.command("list", help=say("erasure.list.help"))(list_erasures)
    app.add_typer(group, name="erasure")


def propose(
    chart: Chart,
    *,
    why: Why,
    by: By = None,
    json: AsJson = False,
) -> None:
    """Propose; 2 naming what speaks against it."""
    from datetime import timedelta

    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_erasures import erasable, show_erasures
    from sohoa.settings import load_settings

    wait = timedelta(days=load_settings().erasure_wait_days)
    erasures = stores_in_force().erasures
    with erasable():
        proposed = erasures.propose(chart, by=acting(by), why=why, wait=wait)
    show_erasures([proposed], as_json=json)


def approve(
    erasure: Annotated[str, typer.Argument(help=say("disposal.id"), metavar="ERASURE")],
    *,
    certificate: Annotated[Path, typer.Option(help=say("erasure.certificate"), metavar="FILE")],
    by: By = None,
    json: AsJson = False,
) -> None:
    """Approve as the second person, write the certificate, overwrite the contents, take the objects away."""
    from datetime import timedelta

    from models.errors import UsageError
    from sohoa.keeping.acting import acting
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_erasures import erasable, show_erasures, show_finished
    from sohoa.settings import load_settings
    from storage.retention.finish_erasures import finish_erasures

    days = load_settings().backup_keep_days
    if days is None:
        raise UsageError(say("settings.missing", name="SOHOA_BACKUP_KEEP_DAYS"))
    if certificate.exists():
        raise UsageError(say("export.exists", path=certificate))
    stores, who = stores_in_force(), acting(by)
    with erasable():
        written = stores.erasures.certificate(erasure, by=who, backups=timedelta(days=days))
        stores.objects.put(written)
        approved = stores.erasures.approve(erasure, written, by=who)
    certificate.write_bytes(written)
    finished = finish_erasures(stores.erasures, stores.objects)
    (approved,) = (one for one in stores.erasures.all() if one.id == approved.id)
    show_erasures([approved], as_json=json)
    show_finished(finished, as_json=False)


def finish(
    *,
    json: AsJson = False,
) -> None:
    """Take away what a lock or an outage left of erased charts; nothing is decided here."""
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_erasures import show_finished
    from storage.retention.finish_erasures import finish_erasures

    stores = stores_in_force()
    show_finished(finish_erasures(stores.erasures, stores.objects), as_json=json)


def list_erasures(
    *,
    json: AsJson = False,
) -> None:
    """Print all erasures, newest first."""
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.keeping.show_erasures import show_erasures

    show_erasures(stores_in_force().erasures.all(), as_json=json)
