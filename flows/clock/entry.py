"""One line of the timetable."""

from dataclasses import dataclass

ZONE = "Asia/Ho_Chi_Minh"
"""All times of the timetable are local times in Vietnam."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A command and when it is started."""

    name: str
    cron: str
    """Five fields (minute, hour, day, month, weekday), or six with seconds last."""
    arguments: tuple[str, ...]
    """Of the program; `{day}` becomes the day of the month."""
