"""`sohoa metrics`: numbers for Prometheus."""

from pathlib import Path
from typing import Annotated

import typer

from sohoa.messages import say
from sohoa.options import AsJson


def register(app: typer.Typer) -> None:
    """Add the command `metrics`."""
    app.command("metrics", help=say("metrics.help"))(metrics)


def metrics(
    *,
    out: Annotated[
        Path | None, typer.Option("--out", help=say("metrics.out"), metavar="FILE", show_default=False)
    ] = None,
    json: AsJson = False,
) -> None:
    """Print the metrics, or write them whole to a file of the node exporter."""
    import sys
    from shutil import disk_usage

    from prometheus_client.parser import text_string_to_metric_families

    from sohoa.console import show_json
    from sohoa.keeping.open_run import stores_in_force
    from sohoa.morning.span import span
    from sohoa.settings import load_settings
    from storage.overview.gauges import gauges

    since, at = span(None)
    seen = stores_in_force().survey.standing(since=since, at=at, most=1)
    text = gauges(seen, disk_free=disk_usage(load_settings().home).free)
    if out is not None:
        part = out.with_name(f".{out.name}.part")
        part.write_text(text, encoding="utf-8")
        part.replace(out)
    if json:
        samples = [one for family in text_string_to_metric_families(text) for one in family.samples]
        show_json([{"name": one.name, "labels": one.labels, "value": one.value} for one in samples])
    elif out is None:
        sys.stdout.write(text)
