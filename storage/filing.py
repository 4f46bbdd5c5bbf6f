"""Records as they are kept: versions, findings, review tasks, provenance."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.digitized import Digitized, Document
from models.scan import Reason
from models.vocabulary import Form, PageState
from storage.work import Claim

MACHINE = "machine"
"""The author of every first version."""

Provenance = Mapping[str, str]
"""What made a value: `pipeline` (VERSION), and name → version of engines, models and options."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Loading:
    """A finished reading on its way into the database."""

    claim: Claim
    digitized: Digitized
    digitized_sha256: str
    """Address of the contract's JSON in the object store."""
    pdf_sha256: str | None
    """Address of the searchable PDF; None for a quarantined file."""
    provenance: Provenance


class Loaded(StrEnum):
    """What became of a loading."""

    DONE = "done"
    ALREADY_DONE = "already_done"
    """The same scan was loaded by the same pipeline version before."""
    BESIDE = "beside"
    """Kept, but what is there stays in force: a person had decided on it, or nothing could be read now."""
    LEASE_LOST = "lease_lost"
    """A later claim exists: nothing was written."""


class TaskKind(StrEnum):
    """What a person is asked to look at."""

    FIELD = "field"
    ROW = "row"
    PAGE = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something about a page or a value that a person should know."""

    id: int
    code: str
    page: int | None
    field: str | None
    """`patient_name` or `lab_results[3]`; None for a whole page."""
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewTask:
    """One question to a person."""

    id: int
    scan_id: str
    record_id: str | None
    """None where a page belongs to no document."""
    kind: TaskKind
    page: int | None
    field: str | None
    open: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLine:
    """What became of one page: no patient data but what the file's name says."""

    scan_id: str
    scan_name: str
    number: int
    state: PageState
    reason: Reason | None
    form: Form | None
    record_id: str | None
    """None for a page that no record holds: blank, quarantined, or a duplicate."""
    findings: tuple[str, ...]
    """About the page as a whole."""
    open_tasks: int
    """Questions to a person about something on this page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordLine:
    """One record in a list: no patient data."""

    id: str
    scan_id: str
    batch_id: str
    form: Form
    pages: tuple[int, ...]
    version: int
    open_findings: int
    open_tasks: int
    released_at: datetime | None
    released_by: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One state of a record; never changed, only followed by the next."""

    number: int
    """From 1, the machine's."""
    document: Document
    author: str
    why: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """A document of a scan with its whole history."""

    line: RecordLine
    source_name: str
    source_sha256: str
    pdf_sha256: str | None
    provenance: Provenance
    versions: tuple[Version, ...]
    findings: tuple[Finding, ...]
    tasks: tuple[ReviewTask, ...]

    @property
    def document(self) -> Document:
        """The values that hold now."""
        return self.versions[-1].document
