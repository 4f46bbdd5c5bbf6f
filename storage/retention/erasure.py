"""What is kept of a chart goes for good: by two people, after its period, after a time to think it over."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.errors import UsageError


class Barrier(StrEnum):
    """What speaks against erasing a chart."""

    PAPER_HERE = "paper_here"
    """Its paper is not given away yet."""
    PERIOD = "period"
    """It has to be kept still, for ever, or nobody knows how long."""
    HELD = "held"
    """A legal hold lies on the chart."""
    BEING_READ = "being_read"
    """A file of it waits to be read again, or is being read."""
    UNSENT = "unsent"
    """A message about one of its records still moves."""
    LENT = "lent"
    """The link to a transfer package with one of its records is still open."""
    TOO_EARLY = "too_early"
    """The time to think it over is not past."""
    ERASED = "erased"
    """It is erased already."""


class NotErasableError(UsageError):
    """What is kept of a chart must stay."""

    hint = "Settle what is named, or wait; nothing was erased."

    def __init__(self, barriers: tuple[Barrier, ...]) -> None:
        super().__init__(", ".join(one.value for one in barriers))
        self.barriers = barriers


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """A wish to erase what is kept of a chart, and what became of it."""

    id: str
    chart_id: str
    why: str
    proposed_by: str
    proposed_at: datetime
    not_before: datetime
    """Nobody can approve it earlier."""
    approved_by: str | None
    approved_at: datetime | None
    certificate_sha256: str | None
    """Address of the certificate in the object store."""
    objects: int = 0
    """Objects that had to go."""
    left: int = 0
    """Those of them that are still there."""
    locked_until: datetime | None = None
    """When the store lets go of the last of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """What became of the objects that have to go."""

    gone: int
    """Taken away now."""
    kept: int
    """Not taken away: another row names the same bytes."""
    locked: Mapping[str, datetime]
    """Address → until when the store lets nobody take it."""
