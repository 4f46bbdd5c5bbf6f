"""Facilities: who they are, what they say of themselves, and what has arrived from them. Counts only."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class FacilityType(StrEnum):
    """What kind of house it is."""

    PUBLIC = "public"
    PRIVATE = "private"
    COMMUNE_STATION = "commune_station"
    TRAINING = "training"
    """Practice with drawn charts: nothing of it ever enters the outbox."""


class Tier(StrEnum):
    """Level of care (Law on examination and treatment 2023: ban đầu, cơ bản, chuyên sâu)."""

    INITIAL = "initial"
    BASIC = "basic"
    SPECIALISED = "specialised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """One entry of the registry."""

    code: str
    """MA_CSKCB."""
    name: str
    type: FacilityType
    tier: Tier
    contact: str = ""
    """Whom to call: the facility's switchboard or help desk, no patient."""
    verify_key: str | None = None
    """Ed25519 public key, 64 hex digits: its reports and courier files are signed with it."""
    recipient: str | None = None
    """age public key: courier files for it are sealed with it."""
    charts: int | None = None
    """Charts on its shelves that have to be digitized."""
    deadline: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a facility says of itself: the only thing that leaves it by default besides messages."""

    facility: str
    sequence: int
    """Grows with every report of the facility: order does not hang on its clock."""
    made_at: datetime
    """By the facility's own clock."""
    version: str
    """Of the program."""
    counts: Mapping[str, int]
    """Scans, pages, records, released, messages by state, refusals by word, seconds of the oldest waiting."""
    accepted: int
    """Messages that were accepted, by its own outbox."""
    agreement: str
    """`agreement_hash` over them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message that arrived here from a facility."""

    key: str
    facility: str
    record_id: str
    version: int
    kind: str
    profile: str
    purpose: str
    legal_basis: str
    """What the sender said it may be used for, and by what right."""
    sha256: str
    """Address of the content in the object store."""
    transaction: str
    received_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What arrived from one facility, as one number and one hash."""

    received: int
    agreement: str
    """`agreement_hash` over (idempotency key, content hash)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One facility as the cockpit sees it: registry, last report, what arrived."""

    facility: Facility
    report: Report | None
    heard_at: datetime | None
    """When the last report came in, by our clock."""
    received: int
    """Messages that arrived here."""
    received_hash: str
    """`agreement_hash` over them."""
    received_at: datetime | None
    """The newest of them."""
