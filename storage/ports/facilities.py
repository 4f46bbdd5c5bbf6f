"""The registry of facilities, and what has arrived from them."""

from collections.abc import Sequence
from typing import Protocol

from storage.facilities.facilities import Delivery, Facility, Held, Report, Standing


class Facilities(Protocol):
    """The registry, the reports, and what arrived."""

    def keep(self, facility: Facility) -> None:
        """Enter a facility, or change its entry.

        Raises:
            UsageError: a facility with charts would become one for training, or the other way round.
        """
        ...

    def all(self) -> tuple[Facility, ...]:
        """Return the registry, by code."""
        ...

    def get(self, code: str) -> Facility:
        """Return one entry; UnknownIdError."""
        ...

    def heard(self, report: Report) -> bool:
        """Keep a report of a facility in the registry; False for one older than the last, UnknownIdError."""
        ...

    def next_sequence(self, code: str) -> int:
        """Return a number above that of every report before, also after a restore or a wrong clock."""
        ...

    def receive(self, deliveries: Sequence[Delivery]) -> tuple[Delivery, ...]:
        """Keep what arrived, in order; for a key that is known the first delivery is returned."""
        ...

    def held(self, code: str) -> Held:
        """Return what arrived from a facility; nothing for one that is not known."""
        ...

    def standings(self) -> tuple[Standing, ...]:
        """Return every facility of the registry with report and receipts, by code."""
        ...

    def own_counts(self, code: str) -> dict[str, int]:
        """Count what this house holds of a facility: scans, pages, records, released, messages by state."""
        ...
