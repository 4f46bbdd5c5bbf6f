"""Options and arguments that many commands have, said in one way everywhere."""

from typing import Annotated

import typer

from sohoa.messages import say

AsJson = Annotated[bool, typer.Option("--json", help=say("option.json"))]
"""Print JSON for programs instead of a table for people."""
By = Annotated[str | None, typer.Option(help=say("batch.by"), show_default=False)]
"""Who decides; None: the account of this machine (`sohoa.keeping.acting`)."""
Why = Annotated[str, typer.Option(help=say("tray.why"))]
"""The reason, which is kept beside the decision."""
Chart = Annotated[str, typer.Argument(help=say("retention.chart"), metavar="CHART")]
"""A chart, by the beginning of its id."""
