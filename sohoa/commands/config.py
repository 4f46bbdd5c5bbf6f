"""`sohoa config show`: what is in force and where it came from."""

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the group `config`."""
    group = typer.Typer(help=say("config.help"), no_args_is_help=True)
    group.callback()(_group)
    group.command("show", help=say("config.show.help"))(show)
    app.add_typer(group, name="config")


def _group() -> None:
    """Keep `config` a group."""


def show(
    *,
    json: AsJson = False,
) -> None:
    """Print every setting; fails (2) after printing when production would be insecure."""
    from dataclasses import asdict

    from sohoa.console import show_json, show_list, tell
    from sohoa.settings import load_settings, read_settings
    from sohoa.settings_file import settings_file
    from sohoa.settings_table import settings_table
    from sohoa.unknown_variables import unknown_variables

    rows = settings_table(read_settings())
    unknown = unknown_variables()
    if json:
        show_json({"settings": [asdict(row) for row in rows], "unknown": list(unknown)})
    else:
        path = settings_file()
        sources = {row.source: say(f"config.source.{row.source}", path=path) for row in rows}
        show_list(
            "config",
            ("setting", "value", "source"),
            ((row.name, row.value, sources[row.source]) for row in rows),
        )
    for name, near in unknown.items():
        tell(say("settings.unknown_variable", name=name, near=near))
    load_settings()
