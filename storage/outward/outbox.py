"""The outbox: what has to leave, what became of it, and why something did not."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from models.message import Answer, Message, MessageKind

SEND_LEASE = timedelta(seconds=120)
"""How long a sender holds messages without a sign; far above the time-out of one request."""

MAX_TRIES = 40
"""Tries that reached the hub without an answer to believe. With the pauses between them: more than a day."""


class MessageState(StrEnum):
    """The way of a message; the last three are the only places where it rests."""

    PLANNED = "planned"
    """Committed together with the release; its content is not made yet."""
    WAITING = "waiting"
    SENDING = "sending"
    """A sender holds it."""
    SENT = "sent"
    """The hub gave a receipt number and will say later."""
    ACCEPTED = "accepted"
    DEAD = "dead"
    """Given up, with a reason; a person may replay it."""
    WITHDRAWN = "withdrawn"
    """Recalled before anything left the house."""


UNSETTLED = (MessageState.PLANNED, MessageState.WAITING, MessageState.SENDING, MessageState.SENT)


class DeadReason(StrEnum):
    """Why a message was given up: closed, explained in docs/errors.md."""

    REFUSED = "refused"
    """The hub refused it; its own code and words stand beside."""
    NOT_EXPORTABLE = "not_exportable"
    """The record cannot be written in the hub's profile."""
    NO_ANSWER = "no_answer"
    """The hub was reached MAX_TRIES times and never gave an answer to believe."""
    UNKNOWN_EFFECT = "unknown_effect"
    """It may have arrived, and this hub does not know the same message again: a person has to ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """What is sent to a hub, and by what right. Without purpose and legal basis nothing leaves."""

    hub: str
    profile: str
    purpose: str
    legal_basis: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispatch:
    """A message in the hands of a sender."""

    id: int
    message: Message
    fence: int
    """Number of the claim; an answer under an older one is thrown away."""
    tries: int
    """Tries before this one that reached the hub."""
    transaction: str | None = None
    """Known while the hub still thinks about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What a try came to, and when the next may begin."""

    dispatch: Dispatch
    answer: Answer
    again_at: datetime
    """Earliest next try or question; without meaning for an answer that settles."""
    dead: DeadReason | None = None
    """Give the message up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageLine:
    """One message in a list: no patient data."""

    id: int
    key: str
    hub: str
    record_id: str
    version: int
    kind: MessageKind
    profile: str
    purpose: str
    legal_basis: str
    state: MessageState
    reason: DeadReason | None
    code: str | None
    tries: int
    transaction: str | None
    planned_at: datetime
    settled_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Try:
    """One entry of a message's diary."""

    at: datetime
    outcome: str
    """An `Outcome`, `replayed`, or `lease_lost`."""
    code: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """How the line to a hub is; shared by all senders and kept over restarts."""

    hub: str
    faults: int = 0
    """Tries in a row in which the hub was not reached."""
    open_until: datetime | None = None
    """The circuit breaker: nobody tries before."""
    ok_at: datetime | None = None
    fault: str | None = None
    """The last fault, one word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backlog:
    """The outbox in numbers, by hub."""

    hub: str
    states: dict[str, int]
    """Messages by MessageState."""
    reasons: dict[str, int]
    """Dead messages by DeadReason."""
    oldest: datetime | None
    """When the oldest message that is not settled was planned."""
    accepted_at: datetime | None
    """When the hub last accepted one."""
