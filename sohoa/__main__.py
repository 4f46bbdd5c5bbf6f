"""The command `sohoa`."""

import sys
from collections.abc import Sequence
from importlib import import_module

import typer

from sohoa.failure import report_failure
from sohoa.messages import say
from sohoa.own_forms import put_own_forms_in_force

COMMANDS = (
    *("digitize", "ingest", "batch", "record", "tray"),
    *("nightly", "schedule", "morning", "station", "user"),
    *("transmit", "outbox", "hub_sim", "codes", "export", "verify"),
    *("retention", "disposal", "erasure", "places", "transfer", "handover"),
    *("reprocess", "watch", "worker", "metrics", "alarm", "support"),
    *("courier", "facility"),
    *("patient",),
    *("fsck", "backup", "form", "bench", "doctor", "config"),
)
"""Modules of `sohoa.commands`, in the order of `sohoa --help`. Each is light to import."""


def build_app() -> typer.Typer:
    """Return the app with all commands, their help in the person's language."""
    app = typer.Typer(
        name="sohoa",
        help=say("app.help"),
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    app.callback()(_start)
    for name in COMMANDS:
        import_module(f"sohoa.commands.{name}").register(app)
    return app


def _start() -> None:
    """Keep `sohoa` a group of commands, however many there are; the house's own prints hold for each."""
    put_own_forms_in_force()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit code (the table in docs/errors.md). 130 after Ctrl-C."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        build_app()(given, prog_name="sohoa")
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    except Exception as error:  # noqa: BLE001 - the last door: nothing may leave it as a traceback
        return report_failure(error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
