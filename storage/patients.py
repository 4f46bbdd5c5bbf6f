"""Patients: which records are about one person, who said so, and what is still asked."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.digitized import Document
from models.identity import Identity


class LinkedBy(StrEnum):
    """How a record came to its patient."""

    NUMBER = "number"
    """By the rules, on a number of the person's own."""
    FIRST = "first"
    """Nobody known: a new patient."""
    PERSON = "person"
    """Somebody decided; no rule moves it again."""


class QuestionState(StrEnum):
    """What became of a question."""

    OPEN = "open"
    SAME = "same"
    APART = "apart"
    """Never asked again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unplaced:
    """A record that was not looked at in its present version."""

    record_id: str
    version: int
    facility: str
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Another patient who may be the same."""

    patient_id: str
    bits: float
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """Where one record goes."""

    record_id: str
    version: int
    identity: Identity | None
    """None: the record names nobody."""
    keys: tuple[str, ...] = ()
    patient_id: str | None = None
    """None: a new patient."""
    why: tuple[str, ...] = ()
    asks: tuple[Asked, ...] = ()
    stay_with: str | None = None
    """A record of the same stay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """One record of a patient."""

    identity: Identity
    stay: str
    """Equal for records of one stay."""
    linked: LinkedBy
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Two patients who may be one."""

    id: int
    left: str
    right: str
    bits: float
    why: tuple[str, ...]
    state: QuestionState


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A merge or split by a person; never removed."""

    id: int
    kind: str
    source: str
    target: str
    records: tuple[str, ...]
    by: str
    why: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientLine:
    """One patient in a list: no patient data."""

    id: str
    records: int
    stays: int
    facilities: int
    questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """A patient with all records, questions and changes."""

    id: str
    sightings: tuple[Sighting, ...]
    questions: tuple[Question, ...]
    changes: tuple[Change, ...]


Known = Mapping[str, tuple[Identity, ...]]
"""Patient id → what all their records say."""
