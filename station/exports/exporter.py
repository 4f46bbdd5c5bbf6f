"""The seam of export: the station asks, the program around it (`sohoa/serving`) writes the profiles."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from models.errors import UsageError
from storage.filing import Record
from storage.open_stores import Stores


class Obstacle(StrEnum):
    """Why nothing leaves; `exports.obstacle.WORD` says it and what to do."""

    NEEDS_PERSON = "needs_person"
    """The notes name the fields."""
    HELD = "held"
    """A package is a whole chart, and another record of it is not released."""
    UNREAD = "unread"
    INCOMPLETE = "incomplete"
    """The operator has not said who converts, by which decision."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One field that a person has to look at; never holds a value."""

    field: str
    """The receiver's name, as `XML1.MA_LOAI_RV`."""
    code: str
    """`exports.gap.CODE` are its words."""


class ExportRefusedError(UsageError):
    """Nothing was written."""

    def __init__(self, obstacle: Obstacle, gaps: tuple[Gap, ...] = ()) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle
        self.gaps = gaps


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """One export that somebody asked for."""

    profile: str
    records: tuple[Record, ...]
    """Released in their present version."""
    by: str
    decisions: Mapping[str, str] = field(default_factory=dict)
    """Codes that this person chose where a paper's word has no equal."""


class Exporter(Protocol):
    """Writes records in the profiles that the installation has."""

    @property
    def profiles(self) -> tuple[str, ...]:
        """Names, in the order in which they are offered."""
        ...

    @property
    def decidable(self) -> tuple[str, ...]:
        """Fields whose code a person may choose."""
        ...

    def write(self, wish: Wish, stores: Stores, out: Path) -> tuple[Path, ...]:
        """Write into `out`, all or nothing, and note it in the journal; return what was written.

        Raises:
            ExportRefusedError: a person has to do something first.
            IntegrityError: an object is missing or damaged.
        """
        ...
