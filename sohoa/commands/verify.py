"""`sohoa verify`: check a conversion package with nothing but itself."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("verify", help=say("verify.help"))(verify)


def verify(
    package: Annotated[Path, typer.Argument(help=say("verify.package"), metavar="PACKAGE")],
    *,
    json: AsJson = False,
) -> None:
    """Name every fault and the pages that it concerns; 6 when there is one. Opens no store."""
    from models.errors import IntegrityError
    from pipeline.export.package.verify_package import verify_package
    from sohoa.console import show_json
    from sohoa.exporting.show_verified import show_verified, verified_json

    verified = verify_package(package)
    if json:
        show_json(verified_json(verified))
    else:
        show_verified(verified)
    if verified.faults:
        raise IntegrityError(say("verify.faults", count=len(verified.faults)))
