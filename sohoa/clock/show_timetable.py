"""The timetable for people."""

from collections.abc import Sequence

from flows.clock.entry import Entry
from sohoa.console import show_table
from sohoa.messages import say


def show_timetable(entries: Sequence[Entry]) -> None:
    """Print one line an entry."""
    show_table(
        title="",
        headings=[say(f"schedule.{one}") for one in ("name", "cron", "command")],
        rows=[(one.name, one.cron, " ".join(("sohoa", *one.arguments))) for one in entries],
    )
