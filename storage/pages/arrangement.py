"""How people arrange the pages of a scan into papers: every change is kept, none is overwritten."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.errors import UsageError
from models.vocabulary import Form


class Move(StrEnum):
    """What a person did."""

    SPLIT = "split"
    MERGE = "merge"
    MOVE = "move"
    TURN = "turn"
    UNDO = "undo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A page in its place."""

    number: int
    """From 1, in the file."""
    turn: int = 0
    """0, 90, 180, 270: degrees clockwise that a person turned it, as shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper: its pages in the order in which they are read."""

    record_id: str | None
    """None for a paper that is new with this arrangement."""
    form: Form
    pages: tuple[Spot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """The papers of a scan now. Pages that are in none lie in the tray."""

    scan_id: str
    version: int
    """0: as the machine read it."""
    papers: tuple[Paper, ...]
    loose: tuple[int, ...]
    """Numbers of pages in no paper."""
    undoable: Move | None
    """What an undo would take back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of the history."""

    version: int
    move: Move
    by: str
    at: datetime


class StaleArrangementError(UsageError):
    """Somebody changed the arrangement meanwhile."""

    hint = "Load the page again."
