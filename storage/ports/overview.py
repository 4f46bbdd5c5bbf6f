"""The house from above: the chores of the night, how all stands, how it goes."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from storage.overview.chores import DONE, Chore, ChoreName
from storage.overview.figures import FiguresNow
from storage.overview.standing import Standing, Waiting
from storage.people import Scope


class Chores(Protocol):
    """What ran when without anybody watching. Errors: StorageDownError."""

    def begin(self, name: ChoreName) -> int:
        """Write down that a chore begins; return its number."""
        ...

    def end(self, chore_id: int, *, outcome: str = DONE, numbers: Mapping[str, int] | None = None) -> None:
        """Write down how it ended; outcome: `done`, or the kind of fault, at most 32 characters."""
        ...

    def newest(self) -> Mapping[str, Chore]:
        """Return the newest run of each chore, by name."""
        ...

    def last_done(self) -> Mapping[str, datetime]:
        """Return when each chore last ended as it should."""
        ...


class Survey(Protocol):
    """The house from above. Errors: StorageDownError."""

    def standing(self, *, since: datetime, at: datetime | None = None, most: int = 200) -> Standing:
        """Return how everything stands, with the flow of (since, at]; at most so many rows a list."""
        ...

    def waiting(self) -> tuple[Waiting, ...]:
        """Return batches with scans to copy or to read: urgent ones first, then the oldest."""
        ...


class Figures(Protocol):
    """Counts over everything that a scope covers. Errors: StorageDownError."""

    def now(self, scope: Scope, *, days: Sequence[datetime]) -> FiguresNow:
        """Count now.

        Args:
            scope: whose facilities and departments.
            days: beginnings of days (aware), in order, and the end of the last.
        """
        ...
