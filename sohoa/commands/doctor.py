"""`sohoa doctor`: what works here, and what to do about the rest."""

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `doctor`."""
    app.command("doctor", help=say("doctor.help"))(doctor)


def doctor(
    *,
    json: AsJson = False,
) -> None:
    """Print one line a check; exit 0, else 4 (missing), 5 (stores), 2 (settings) or 6 (clock)."""
    from dataclasses import asdict

    from sohoa.checks.everything import everything, worst
    from sohoa.console import show_json, show_list

    checks = everything()
    if json:
        show_json(
            {"ok": all(check.ok for check in checks), "checks": [asdict(c) | {"ok": c.ok} for c in checks]}
        )
    else:
        rows = (
            (
                say("doctor.ok") if check.ok else say("doctor.fault"),
                say(f"doctor.check.{check.name}"),
                check.found,
                "" if check.ok else say(f"doctor.fix.{check.fault}", **dict(check.values)),
            )
            for check in checks
        )
        show_list("doctor", ("state", "what", "found", "todo"), rows)
    raise typer.Exit(worst(checks))
