"""Webhooks: who is told of what, and how far the telling has come."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

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
