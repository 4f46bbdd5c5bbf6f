"""What leaves the house: messages, and what a hub says about them. No content, only where it lies."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum


class MessageKind(StrEnum):
    """Why a message goes out."""

    RELEASE = "release"
    """The first released version of a record."""
    CORRECTION = "correction"
    """A later version; it takes the place of the one before."""
    RECALL = "recall"
    """The record was released in error: the receiver is asked to take it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One version of one record on its way to one hub."""

    key: str
    """Idempotency key, 64 hex digits; see `message_key`."""
    hub: str
    """Name of the hub in the operator's file."""
    record_id: str
    version: int
    kind: MessageKind
    facility: str
    """Code of the facility that the record comes from (MA_CSKCB)."""
    profile: str
    """Form of the content: a profile of `sohoa export`, or `record`."""
    purpose: str
    legal_basis: str
    urgent: bool = False
    sha256: str | None = None
    """Address of the content in the object store; None until it was made."""
    replaces: str | None = None
    """The hub's transaction id (maGiaoDich) of the version that it holds now."""


def message_key(*, hub: str, record_id: str, version: int, kind: MessageKind) -> str:
    """Return the idempotency key: the same for every try, another for everything else."""
    return hashlib.sha256("|".join((hub, record_id, str(version), kind.value)).encode()).hexdigest()


class Outcome(StrEnum):
    """What one try came to."""

    ACCEPTED = "accepted"
    """The hub has it, for good."""
    PENDING = "pending"
    """The hub took it and will say later; ask by the transaction id."""
    REFUSED = "refused"
    """The hub will never take it as it is."""
    UNKNOWN = "unknown"
    """No answer that can be believed: it may have arrived, or not. The same key makes a second try safe."""
    UNREACHED = "unreached"
    """It certainly never arrived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a hub said about one message."""

    key: str
    outcome: Outcome
    transaction: str | None = None
    """The hub's receipt number (maGiaoDich)."""
    code: str | None = None
    """The hub's own code for a refusal, or our word for a fault of the line."""
    words: str | None = None
    """The hub's own words: may quote a patient, so they are kept and never logged."""


def agreement_hash(pairs: list[tuple[str, str]]) -> str:
    """Return one hash (64 hex digits) over (idempotency key, content hash) pairs, whatever their order."""
    lines = "\n".join(f"{key} {sha256}" for key, sha256 in sorted(pairs))
    return hashlib.sha256(lines.encode()).hexdigest()
