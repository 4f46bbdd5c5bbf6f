"""The seam of every way out. An adapter answers for each message and never raises for a fault of the line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from models.message import Answer, Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A message with its content."""

    message: Message
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What a hub says it holds of a facility."""

    accepted: int
    agreement: str
    """`agreement_hash` over (idempotency key, content hash)."""


class Hub(Protocol):
    """One receiver. Several processes may hold one each."""

    name: str
    batch: int
    """Messages that go out together at most."""
    known_again: bool
    """The hub knows the same message again: after silence a second try has no second effect."""

    def send(self, facility: str, parcels: Sequence[Parcel]) -> tuple[Answer, ...]:
        """Send messages of one facility; one answer each, in order. Safe to repeat where `known_again`."""
        ...

    def ask(self, key: str, transaction: str) -> Answer:
        """Ask what became of a message that the hub wanted to think about.

        UNKNOWN: the hub says that it never heard of it. UNREACHED: it did not say.
        """
        ...

    def close(self) -> None:
        """Let go of the line."""
        ...


class Reporting(Protocol):
    """What our own province node adds to a hub."""

    def report(self, document: dict[str, object]) -> bool:
        """Hand in a facility's report (counts only); tell whether it arrived."""
        ...

    def agreed(self, facility: str) -> Agreed | None:
        """Return what the hub holds of a facility; None when it does not say."""
        ...
