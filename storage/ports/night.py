"""What a night writes down and looks at."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Protocol

from storage.chores import DONE, Chore, ChoreName
from storage.holds import Hold, Holding
from storage.standing import Standing, Waiting


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


class Holds(Protocol):
    """Boxes that intake holds back. Errors: StorageDownError."""

    def hold(self, holding: Holding) -> bool:
        """Write down that a stack waits for a person; tell whether that is new."""
        ...

    def let_go(self, places: Collection[str]) -> int:
        """End the holds of these places; return how many there were."""
        ...

    def open(self) -> tuple[Hold, ...]:
        """Return what waits for a person, oldest first."""
        ...


class Survey(Protocol):
    """The house from above. Errors: StorageDownError."""

    def standing(self, *, since: datetime, at: datetime | None = None, most: int = 200) -> Standing:
        """Return how everything stands, with the flow of (since, at]; at most so many rows a list."""
        ...

    def waiting(self) -> tuple[Waiting, ...]:
        """Return batches with scans to copy or to read: urgent ones first, then the oldest."""
        ...
