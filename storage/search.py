"""Finding: what one may ask of the records, and what comes back."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from models.vocabulary import Form
from storage.filing import RecordLine

MOST = 1000
"""Records that one search looks at; a broader one says so (`Found.more`)."""


class Order(StrEnum):
    """How results are sorted."""

    RELEVANCE = "relevance"
    """By where the words stood, then as typed with their marks, then by name."""
    NAME = "name"
    """By the patient's name as Vietnamese lists are: given name first, letters before tones."""
    DATE = "date"
    """Newest day first."""


class Place(IntEnum):
    """Where the words of a search were found; the least is the best."""

    NAME = 0
    """All in the patient's name."""
    FIELDS = 1
    """All in fields: names, numbers, dates, diagnoses …"""
    TEXT = 2
    """Some only in the text of the pages or in a table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Search:
    """What is looked for; everything that is given must hold. Case and marks do not matter."""

    words: str = ""
    """Anywhere in the record: fields, tables and the text of its pages."""
    name: str = ""
    """In the patient's name."""
    number: str = ""
    """An archive, admission, patient, identity or insurance number, or a telephone number."""
    diagnosis: str = ""
    """In any diagnosis."""
    icd: str = ""
    """A code (E11.9, or E11 for all of E11) or the beginning of one."""
    born: str = ""
    """Year, YYYY-MM-DD or DD/MM/YYYY."""
    since: date | None = None
    until: date | None = None
    """Bounds, both inclusive, of the record's day: discharge, else transfer, admission, signature."""
    form: Form | None = None
    batch_id: str | None = None
    facility: str = ""
    """The facility's code."""
    box: str = ""
    """Name of the box, as its folder was called."""
    order: Order = Order.RELEVANCE
    limit: int = 20
    offset: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundRecord:
    """One result. Unlike `RecordLine` this is patient data: for eyes that may see it, never for logs."""

    line: RecordLine
    patient_name: str | None
    born: str | None
    """YYYY-MM-DD or YYYY."""
    day: str | None
    """YYYY-MM-DD, see `Search.since`."""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One page of results."""

    records: tuple[FoundRecord, ...]
    total: int
    """Records that match, at most MOST."""
    more: bool
    """MOST was reached: there may be more, and the order is among these."""
    mended: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Words that nobody has written so, and what was looked for instead (folded)."""
