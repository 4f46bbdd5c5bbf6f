"""Transfer packages that wait for a receiving hospital behind a link that ends."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from models.errors import UsageError


class ClosedLinkError(UsageError):
    """The link is unknown, ended, called back or another's; who asks is not told which."""

    hint = "Ask the sending hospital for a new link."


class Opened(StrEnum):
    """What became of one use of a link."""

    GIVEN = "given"
    ENDED = "ended"
    CALLED_BACK = "called_back"
    ELSEWHERE = "elsewhere"
    """Somebody opened it first from another place: one link, one receiver."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """One package."""

    id: str
    sha256: str
    """Address of the package in the object store."""
    to: str
    """Code of the receiving facility."""
    purpose: str
    records: tuple[str, ...]
    made_at: datetime
    made_by: str
    ends_at: datetime
    called_back_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One use of a link; unknown links leave none."""

    at: datetime
    who: str
    """The place (an address of the network), and behind a blank the name that was given there."""
    became: Opened
