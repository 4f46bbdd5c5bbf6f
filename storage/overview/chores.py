"""The log of chores: what ran when without anybody watching, and how it ended."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ChoreName(StrEnum):
    """What is done by the clock."""

    NIGHTLY = "nightly"
    FIXITY = "fixity"
    BACKUP = "backup"
    RETENTION = "retention"
    MORNING = "morning"
    WATCH = "watch"


DONE = "done"
"""The outcome of a chore that ended as it should; every other outcome is the name of a fault's kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    """One run of a chore."""

    id: int
    name: ChoreName
    began_at: datetime
    ended_at: datetime | None
    """None: it is still at it, or it was killed."""
    outcome: str | None
    numbers: Mapping[str, int]
    """Counts by words of a closed list."""

    @property
    def done(self) -> bool:
        """It ended as it should."""
        return self.outcome == DONE
