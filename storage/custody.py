"""Custody: what was handed in, where it is, and whether the counts balance."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from models.scan import Reason


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelfmark:
    """Where a paper lay before it was scanned."""

    box: str
    """Empty where it came in no box."""
    chart: str


def shelfmark(name: str) -> Shelfmark:
    """Return the place of a file by its folders: the first is the box, the second the chart.

    A file that lies in no second folder is a chart by itself, under its own name.
    """
    folders = name.split("/")
    box = folders[0] if len(folders) > 1 else ""
    return Shelfmark(box=box, chart=folders[1] if len(folders) > 2 else folders[-1])  # noqa: PLR2004 - box, chart, file


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """The papers of one stay, and the scans that they came in."""

    id: str
    batch_id: str
    mark: Shelfmark
    scan_ids: tuple[str, ...]
    """By file name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Pages of a box or of a chart, counted on paper."""

    box: str
    chart: str | None
    """None: the whole box."""
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """One box, or one chart of it, in numbers."""

    box: str
    chart: str | None
    """None for a box as a whole."""
    chart_id: str | None
    declared: int | None
    """Pages by the operator's count."""
    files: int
    unopened: int
    """Files that told no page count: waiting, or quarantined."""
    pages_in_files: int
    pages: int
    """Pages accounted for one by one."""
    pages_read: int
    pages_blank: int
    pages_quarantined: int
    pages_in_records: int
    pages_apart: int
    """Read, and in no record: duplicates and what was set aside."""
    records: int
    released: int
    """Records whose present version is released."""

    @property
    def place(self) -> str:
        """Box and chart in one word."""
        return self.box if self.chart is None else f"{self.box}/{self.chart}"


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
class Counts:
    """One batch in numbers. Pages of files that cannot be opened are unknown, hence `unopened`."""

    declared: int | None
    """Pages by the operator's count."""
    files: int
    """Custody entries."""
    duplicates: int
    """Files handed in again: told, not counted twice."""
    received: int
    """Files seen but not yet copied."""
    waiting: int
    """Files stored or being read."""
    loaded: int
    in_review: int
    quarantined: int
    """Files whose state is quarantined."""
    unopened: int
    """Quarantined files that told no page count."""
    pages_in_files: int
    """Pages that the opened files declare."""
    pages: int
    """Pages accounted for one by one."""
    pages_read: int
    pages_blank: int
    pages_quarantined: int

    @property
    def pages_declared(self) -> int:
        """The number to reach: the operator's, else what the files declare."""
        return self.pages_in_files if self.declared is None else self.declared


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


class Step(StrEnum):
    """Where two counts part, in the order of the path."""

    RECEIPT = "receipt"
    READING = "reading"
    COUNTING = "counting"
    PREPARATION = "preparation"
    OPENING = "opening"
    ACCOUNTING = "accounting"
    SPLITTING = "splitting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imbalance:
    """One step at which a batch does not balance."""

    step: Step
    expected: int
    found: int
    place: str = ""
    """The box or chart at which they part; empty for the batch as a whole."""


def shelf_imbalances(shelves: Iterable[Shelf]) -> tuple[Imbalance, ...]:
    """Return where boxes and charts do not balance.

    The count on paper = what the files declare (PREPARATION), where somebody counted, and pages read
    = pages of records + pages apart (SPLITTING): no page in two records, none in between.
    """
    pairs = [
        (shelf, *step)
        for shelf in shelves
        for step in (
            (Step.PREPARATION, shelf.pages_in_files if shelf.declared is None else shelf.declared,
             shelf.pages_in_files),
            (Step.SPLITTING, shelf.pages_read, shelf.pages_in_records + shelf.pages_apart),
        )
    ]  # fmt: skip
    return tuple(
        Imbalance(step=step, expected=expected, found=found, place=shelf.place)
        for shelf, step, expected, found in pairs
        if expected != found
    )


def imbalances(counts: Counts) -> tuple[Imbalance, ...]:
    """Return every step at which the counts part; empty when the batch balances.

    Files first: all received are copied (RECEIPT), all copied are settled (READING), and where a file
    could not be opened somebody has counted the pages on paper (COUNTING). Then pages:
    the operator's count = what the files declare (PREPARATION) = pages listed one by one (OPENING)
    = read + blank + quarantined (ACCOUNTING).
    """
    settled = counts.loaded + counts.in_review + counts.quarantined
    accounted = counts.pages_read + counts.pages_blank + counts.pages_quarantined
    uncounted = counts.unopened if counts.declared is None else 0
    pairs = (
        (Step.RECEIPT, counts.files, counts.files - counts.received),
        (Step.READING, counts.files - counts.received, settled),
        (Step.COUNTING, 0, uncounted),
        (Step.PREPARATION, counts.pages_declared, counts.pages_in_files),
        (Step.OPENING, counts.pages_in_files, counts.pages),
        (Step.ACCOUNTING, counts.pages, accounted),
    )
    return tuple(
        Imbalance(step=step, expected=expected, found=found)
        for step, expected, found in pairs
        if expected != found
    )
