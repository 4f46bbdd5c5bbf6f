"""What an export needs beside the papers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from models.codes.facilities import Facilities
from models.codes.icd import IcdList
from pipeline.places.place import Places
from pipeline.version import VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Code lists, places, decisions and the time; plain values, so that an export is a pure function."""

    made_at: datetime
    """Aware."""
    places: Places
    icd: Callable[[date], IcdList | None] = lambda _day: None
    """The list of diagnoses that holds on a day; None where the operator imported none."""
    facilities: Facilities | None = None
    decisions: Mapping[str, str] = field(default_factory=dict)
    """Codes that a person chose where the paper's word has no equal: field → code."""
    software: str = VERSION
