"""`sohoa support-bundle`: one file for whoever helps."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `support-bundle`."""
    app.command("support-bundle", help=say("support.help"))(support_bundle)


def support_bundle(
    *,
    out: Annotated[Path, typer.Option("--out", help=say("support.out"), metavar="FILE")] = Path(
        "sohoa-support.zip"
    ),
    json: AsJson = False,
) -> None:
    """Write the bundle, readable by its owner only."""
    import zipfile

    from models.errors import SohoaError
    from sohoa.console import show_json, tell
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.morning.span import span
    from sohoa.support.bundle import bundle
    from storage.overview.standing import Standing

    since, at = span(None)
    seen: Standing | SohoaError
    try:
        seen = stores_in_force().survey.standing(since=since, at=at, most=0)
    except SohoaError as error:
        seen = error
    texts = bundle(seen)
    out.touch(mode=0o600)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in texts.items():
            packed.writestr(name, text)
    if json:
        show_json({"path": str(out), "files": sorted(texts)})
    else:
        tell(say("support.written", path=out))
