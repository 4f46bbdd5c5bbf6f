"""One line of the timetable, and where its command is started."""

import os
from dataclasses import dataclass
from pathlib import Path

ZONE = "Asia/Ho_Chi_Minh"
"""All times of the timetable are local times in Vietnam."""

_FOLDER = "TIMETABLE_FOLDER"
"""Environment variable that reaches the commands through Prefect, which starts them in folders of its own."""


def remember_folder() -> None:
    """Let commands start where this process works: `sohoa.toml` and its paths mean that folder."""
    os.environ[_FOLDER] = str(Path.cwd())


def folder() -> str | None:
    """Return the folder that was remembered where the timetable is kept."""
    return os.environ.get(_FOLDER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A command and when it is started."""

    name: str
    cron: str
    """Five fields (minute, hour, day, month, weekday), or six with seconds last."""
    arguments: tuple[str, ...]
    """Of the program; `{day}` becomes the day of the month."""
