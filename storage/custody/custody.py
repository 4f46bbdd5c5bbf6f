"""Custody: what was handed in, and where it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from models.scan import Reason
from storage.custody.shelves import Shelfmark


class BatchState(StrEnum):
    """An open batch takes scans; a closed one balanced."""

    OPEN = "open"
    CLOSED = "closed"


class ScanState(StrEnum):
    """The way of a scan; the last three are the only places where it rests."""

    RECEIVED = "received"
    """Seen and hashed, not yet copied: not acknowledged to anybody."""
    STORED = "stored"
    """Its bytes are durable in the object store; waiting to be read."""
    READING = "reading"
    """A worker holds the lease."""
    LOADED = "loaded"
    IN_REVIEW = "in_review"
    QUARANTINED = "quarantined"


SETTLED = (ScanState.LOADED, ScanState.IN_REVIEW, ScanState.QUARANTINED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One upload of one facility."""

    id: str
    name: str
    facility: str
    """The facility's code."""
    declared: int | None
    """Pages by the operator's count; None when nobody counted."""
    state: BatchState
    opened_at: datetime
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A file that stands in front of the door."""

    name: str
    """NFC, relative to the folder that was named, at most 255 characters."""
    sha256: str
    size: int
    """Bytes."""
    path: Path
    """Where the bytes are; forgotten as soon as they are copied."""
    shelfmark: "Shelfmark | None" = None
    """None: `shelfmark(name)`."""


class Receipt(StrEnum):
    """What became of an arrival."""

    NEW = "new"
    """First time that these bytes are seen in this facility."""
    KNOWN = "known"
    """The same file again in the same batch: nothing to do, nothing to count."""
    DUPLICATE = "duplicate"
    """The same bytes under another name or in another batch: one custody entry, the second is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """The answer to one arrival."""

    scan_id: str
    name: str
    receipt: Receipt
    batch_id: str
    """The batch that holds the scan; another one for a duplicate from elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """An uploaded file in custody."""

    id: str
    batch_id: str
    name: str
    sha256: str
    size: int
    state: ScanState
    reason: Reason | None
    attempts: int
    pages: int | None
    """Pages that the file declares; None until it was opened."""
    pdf_sha256: str | None = None
    """Address of the searchable PDF."""
    digitized_sha256: str | None = None
    """Address of the newest reading's JSON; None until it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One link of the event chain: what happened, to what, by whom. No patient data."""

    number: int
    at: datetime
    actor: str
    action: str
    subject: str
    """Id of a batch, scan, record …"""
    detail: Mapping[str, str | int | None]
