"""`sohoa backup` and `sohoa restore`: everything that is kept, to a folder and back."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the commands `backup` and `restore`."""
    app.command("backup", help=say("backup.help"))(backup)
    app.command("restore", help=say("restore.help"))(restore)


def backup(
    folder: Annotated[Path, typer.Argument(help=say("backup.folder"), metavar="DIR")],
    *,
    recipient: Annotated[list[str] | None, typer.Option(help=say("backup.recipient"), metavar="AGE1")] = None,
    new_key: Annotated[Path | None, typer.Option(help=say("backup.new_key"), metavar="FILE")] = None,
    json: AsJson = False,
) -> None:
    """Back up; 6 when an object is lost (the rest is safe all the same), 5 when a store does not answer."""
    from models.errors import IntegrityError
    from sohoa.console import show_json, tell
    from sohoa.keeping.chore import chore
    from sohoa.keeping.watch import watch
    from sohoa.settings import load_settings
    from sohoa.store_options import store_options
    from storage.integrity.age import make_key
    from storage.integrity.backup import backup as back_up
    from storage.integrity.open_kept import open_kept
    from storage.overview.chores import ChoreName
    from storage.records.overview.chores import SqlChores

    kept = open_kept(store_options(load_settings()))
    made = [make_key(new_key)] if new_key else []
    with watch() as bar, chore(SqlChores(kept.database), ChoreName.BACKUP) as numbers:
        done = back_up(
            kept.database,
            kept.objects,
            folder,
            recipients=[*(recipient or ()), *made],
            on_begin=lambda total: bar.begin("backup.copying", total),
            on_copied=bar.advance,
        )
        numbers.update(objects=done.about.objects, copied=done.copied, missing=len(done.about.missing))
    if json:
        show_json({**done.about.model_dump(mode="json"), "copied": done.copied})
    else:
        tell(say("backup.done", folder=folder, objects=done.about.objects, copied=done.copied))
    if made:
        tell(say("backup.key_made", file=new_key, recipient=made[0]))
    if done.about.missing:
        raise IntegrityError(say("backup.missing", count=len(done.about.missing)))


def restore(
    folder: Annotated[Path, typer.Argument(help=say("restore.folder"), metavar="DIR")],
    *,
    key: Annotated[Path | None, typer.Option(help=say("restore.key"), metavar="FILE")] = None,
    json: AsJson = False,
) -> None:
    """Restore into the empty stores that the settings name; 6 when the backup is damaged or incomplete."""
    from models.errors import IntegrityError
    from sohoa.console import show_json, tell
    from sohoa.keeping.watch import watch
    from sohoa.settings import load_settings
    from sohoa.store_options import store_options
    from storage.integrity.open_kept import open_kept
    from storage.integrity.restore import restore as bring_back

    options = store_options(load_settings())
    with watch() as bar:
        about = bring_back(
            folder,
            lambda: open_kept(options),
            work=options.home / "restoring",
            key=key,
            on_begin=lambda total: bar.begin("restore.copying", total),
            on_step=bar.advance,
        )
    if json:
        show_json(about.model_dump(mode="json"))
    else:
        rows = sum(table.rows for table in about.tables.values())
        tell(say("restore.done", objects=about.objects, rows=rows))
    if about.missing:
        raise IntegrityError(say("backup.missing", count=len(about.missing)))
