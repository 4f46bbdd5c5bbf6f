"""What is kept how long, and which paper goes. JSON keys are added, never renamed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date

from models.errors import UsageError
from sohoa.console import show_json, show_list
from sohoa.keeping.moment import local
from sohoa.messages import say
from storage.retention.retention import ChartLine, Disposal, NotDisposableError


def parse_due(written: str) -> date | None:
    """Return the day; UsageError where it is none."""
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise UsageError(say("find.invalid", option="--due", words="YYYY-MM-DD")) from None


@contextmanager
def disposable() -> Iterator[None]:
    """Say in the person's language what speaks against a disposal."""
    try:
        yield
    except NotDisposableError as error:
        told = "; ".join(say(f"obstacle.{one.value}") for one in error.obstacles)
        raise UsageError(say("disposal.refused", obstacles=told)) from None


def show_charts(charts: Sequence[ChartLine], *, as_json: bool) -> None:
    """Print one line a chart."""
    if as_json:
        show_json({"charts": [asdict(one) for one in charts]})
        return
    show_list(
        "retention",
        ("id", "box", "name", "kept_as", "until", "held", "paper", "record"),
        [
            (
                one.id[:8],
                one.box or "–",
                one.chart,
                one.category,
                one.ends_on,
                say("retention.yes") if one.held else None,
                say("retention.gone") if one.paper_gone else say("retention.here"),
                say("retention.erased") if one.erased else say("retention.here"),
            )
            for one in charts
        ],
    )


def show_disposals(disposals: Sequence[Disposal], *, as_json: bool) -> None:
    """Print one line a proposal."""
    if as_json:
        show_json({"disposals": [asdict(one) for one in disposals]})
        return
    columns = ("id", "chart", "why", "proposed_by", "proposed_at", "approved_by", "approved_at")
    show_list(
        "disposal.column",
        columns,
        [
            (
                one.id[:8],
                one.chart_id[:8],
                one.why,
                one.proposed_by,
                local(one.proposed_at),
                one.approved_by,
                local(one.approved_at),
            )
            for one in disposals
        ],
    )
