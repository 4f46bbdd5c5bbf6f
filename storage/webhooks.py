"""Webhooks: who is told of what, and how far the telling has come."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, get_args

from storage.custody import Event

Told = Literal["received_new", "loaded", "in_review", "quarantined", "revised", "released", "closed"]
"""Actions of the event chain that another system may be told of."""
TOLD: tuple[Told, ...] = get_args(Told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """One address that is told."""

    id: str
    account: str
    """Name of the account whose scope decides what is told."""
    url: str
    secret: str
    """Sealed."""
    actions: tuple[str, ...]
    told: int
    """Number of the last event that was looked at."""
    failures: int
    """In a row."""
    next_at: datetime
    """Not tried before."""


class Webhooks(Protocol):
    """Who is told of what. Errors: StorageDownError."""

    def add(
        self, account_id: str, *, hook_id: str, url: str, secret: str, actions: Sequence[str], by: str
    ) -> Webhook:
        """Add a webhook; it is told of what happens from now on."""
        ...

    def all(self) -> tuple[Webhook, ...]:
        """Return all webhooks, oldest first."""
        ...

    def remove(self, hook_id: str, *, by: str) -> None:
        """Remove one; nothing happens when there is none."""
        ...

    def next_events(self, hook: Webhook, *, limit: int) -> tuple[Event, ...]:
        """Return the events after the last one told, of any action, in order."""
        ...

    def went_well(self, hook_id: str, *, told: int) -> None:
        """Write down that everything up to this event was told."""
        ...

    def failed(self, hook_id: str, *, next_at: datetime) -> None:
        """Write down that telling failed."""
        ...
