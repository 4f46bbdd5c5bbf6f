"""What an export ends in: files, or reasons why there are none."""

from dataclasses import dataclass, field
from enum import StrEnum


class NoteCode(StrEnum):
    """What can be said about one place of an export; the words are in docs/exports.md."""

    MISSING = "missing"
    """No paper says it."""
    NO_EQUAL = "no_equal"
    """The receiver's list has no code for what the paper says: a person decides."""
    TIME_UNKNOWN = "time_unknown"
    """The paper gives a day and no time; midnight is written."""
    PAPERS_DIFFER = "papers_differ"
    """Two papers of the chart contradict each other."""
    UNKNOWN_CODE = "unknown_code"
    """The official list of that day does not hold the code."""
    NOT_PRIMARY = "not_primary"
    """The official list forbids the code as main diagnosis."""
    OTHER_SEX = "other_sex"
    """The official list gives the code to the other sex."""
    UNIT_CHANGED = "unit_changed"
    """The place has another name or another unit today."""
    AMBIGUOUS = "ambiguous"
    """Several units or facilities bear this name."""
    DECIDED = "decided"
    """A person chose the code at the time of the export."""
    NOT_RELEASED = "not_released"
    """Papers of the same chart stay behind, because nobody released them."""
    BROKEN_RULE = "broken_rule"
    """The receiver's rule for the field is not met."""


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Note:
    """Something about one field. Never holds a value: notes end in logs and terminals."""

    field: str
    """The receiver's name of the field, `XML1.MA_KHOA` or `Patient.birthDate`; ours where there is none."""
    code: NoteCode


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportFile:
    """One file of an export."""

    name: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """Files that may leave, and what a receiver should know about gaps."""

    files: tuple[ExportFile, ...]
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Nothing leaves; a person has to answer these first."""

    reasons: tuple[Note, ...]
