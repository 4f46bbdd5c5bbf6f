"""What stands on the sheet, in words: nothing here knows paper or pixels."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class List(StrEnum):
    """The full lists behind the numbers; their names are anchors of the HTML page."""

    IN = "in"
    WAITING = "waiting"
    STUCK = "stuck"
    RESCANS = "rescans"
    QUESTIONS = "questions"
    SPEED = "speed"
    SAFETY = "safety"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One big number."""

    label: str
    number: int
    note: str
    list: List
    alarming: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One line: a label and what is the case."""

    label: str
    told: str
    list: List | None = None
    alarming: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do."""

    told: str
    list: List
    """Where its numbers come from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A table behind a number."""

    name: List
    title: str
    headings: Sequence[str]
    rows: Sequence[Sequence[str]]
    in_all: int
    """Rows that there are; `rows` may be the first of them."""
    none: str = ""
    """What is said when there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Everything, in the reader's language."""

    title: str
    day: str
    span: str
    tiles: tuple[Tile, ...]
    first_title: str
    first: tuple[Step, ...]
    """What to do first, the most urgent first."""
    facts: tuple[tuple[str, tuple[Fact, ...]], ...]
    """Blocks of facts under their titles."""
    listings: tuple[Listing, ...]

    def listing(self, name: List) -> Listing:
        """Return the list of that name."""
        return next(one for one in self.listings if one.name is name)
