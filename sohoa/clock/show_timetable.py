"""The timetable for people."""

from collections.abc import Sequence

from flows.clock.entry import Entry
from sohoa.console import show_list


def show_timetable(entries: Sequence[Entry]) -> None:
    """Print one line an entry."""
    show_list(
        "schedule",
        ("name", "cron", "command"),
        [(one.name, one.cron, " ".join(("sohoa", *one.arguments))) for one in entries],
    )
