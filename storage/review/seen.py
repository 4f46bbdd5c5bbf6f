"""What waits for people, what they did, and what the random sample says: review seen from outside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from models.review.error_budget import over_budget
from storage.filing import TaskKind
from storage.review.review import Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Heap:
    """What waits of one sort."""

    stage: Stage
    kind: TaskKind
    family: str | None
    """Field or table name; None for pages."""
    count: int
    oldest: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchWait:
    """What waits in one batch."""

    batch_id: str
    name: str
    facility: str
    priority: int
    due: datetime | None
    questions: int
    records: int
    """Records that wait for at least one answer."""
    nearly: int
    """Records that one single answer would complete."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWork:
    """One person's own work; shown to nobody else."""

    answers: int
    settled: int
    median_seconds: float
    extra_keys: float
    """Mean keys beyond the letters of the value."""
    compared: int
    """Keyed values that were compared with another reading."""
    agreed: int
    checks: int
    """Planted questions answered."""
    caught: int
    verdicts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """What the random sample says about one field."""

    family: str
    sampled: int
    wrong: int
    waiting: int
    bound: float
    """At most this share is wrong, with 95 % certainty."""

    @property
    def strict(self) -> bool:
        """Whether the field is over its error budget, so that people key it."""
        return over_budget(self.sampled, self.wrong)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageOnList:
    """A page in the tray or on the list of papers to scan again."""

    task_id: int
    scan_id: str
    scan_name: str
    batch: str
    page: int
    by: str
    at: datetime
    why: str
