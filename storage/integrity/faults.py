"""The closed list of differences between what the database says and what is there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class FaultKind(StrEnum):
    """Every difference is exactly one of these; docs/operations.md says what to do about each."""

    DAMAGED_DATABASE = "damaged_database"
    """SQLite's own pages are broken; nothing else is looked at."""
    MISSING_OBJECT = "missing_object"
    """The database names an address that the object store does not hold."""
    HASH_MISMATCH = "hash_mismatch"
    """The bytes of an object are not those of its address."""
    ORPHAN_OBJECT = "orphan_object"
    """An object that no row names: a run died between writing it and saying so."""
    FOREIGN_OBJECT = "foreign_object"
    """Something lies in the object store that is no object, or not where objects lie."""
    UNERASED_OBJECT = "unerased_object"
    """An object that went with an erasure lies in the store (again)."""
    STALE_LEASE = "stale_lease"
    """A scan is being read by somebody whose lease ran out."""
    MISSING_READING = "missing_reading"
    """A scan rests as read, and there is no reading of it."""
    COUNT_MISMATCH = "count_mismatch"
    """The pages of a reading are not those that its file declares, or a closed batch does not balance."""
    RECORD_WITHOUT_PDF = "record_without_pdf"
    """A reading has records and no searchable PDF."""
    VERSION_MISMATCH = "version_mismatch"
    """The versions of a record are not 1, 2, 3 … up to the one that it names as newest."""
    FOREIGN_ROW = "foreign_row"
    """A row refers to one that is not there."""
    BROKEN_EVENT_CHAIN = "broken_event_chain"
    """An event was changed, taken out or never written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One difference. Ids, codes and counts only, never patient data."""

    kind: FaultKind
    subject: str
    """Address of an object, id (scan, reading, record, batch), number of an event, `table:key` of a row."""
    scans: tuple[str, ...] = ()
    """Ids of the scans that are concerned."""
    detail: Mapping[str, str | int | None] = field(default_factory=dict)
    repaired: bool = False
    """This run mended it."""
