"""How it goes, in numbers: no patient data, no names but those of facilities, forms and accounts."""

from dataclasses import dataclass
from datetime import datetime, timedelta

AGES = (timedelta(days=1), timedelta(days=3), timedelta(days=7), timedelta(days=30))
"""Questions are counted as younger than each of these, and older than the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What happened on one day."""

    start: datetime
    received: int
    """Files."""
    settled: int
    """Files that came to rest."""
    pages: int
    """Pages read."""
    released: int
    """Records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of a kind went through without a person."""

    name: str
    """Facility code or form."""
    records: int
    straight: int
    """Without any question to a person."""
    open_questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How often something was."""

    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresNow:
    """Everything that the figures page shows."""

    days: tuple[Day, ...]
    waiting: int
    """Files that nobody read yet."""
    questions: tuple[int, ...]
    """Open questions by age, one more number than AGES."""
    quarantine: tuple[Tally, ...]
    """Files and pages by reason."""
    causes: tuple[Tally, ...]
    """Open findings by code."""
    facilities: tuple[Share, ...]
    forms: tuple[Share, ...]
    people: tuple[Tally, ...]
    """Versions made by each account in these days, by name."""

    @property
    def open_questions(self) -> int:
        """All questions that wait for a person."""
        return sum(self.questions)
