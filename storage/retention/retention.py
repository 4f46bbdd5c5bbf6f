"""How long a chart is kept, what keeps it longer, and how its paper may go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.errors import UsageError


class Obstacle(StrEnum):
    """What speaks against giving paper away."""

    OPEN_BATCH = "open_batch"
    """The batch is not closed: nobody has said that its counts balance."""
    UNREAD_PAGES = "unread_pages"
    """A page is in quarantine, or a file was never read."""
    UNRELEASED = "unreleased"
    """A record is not released."""
    NO_PACKAGE = "no_package"
    """There is no conversion package of the chart as it stands now."""
    HELD = "held"
    """A legal hold lies on the chart."""
    GONE = "gone"
    """The paper is gone already."""


class NotDisposableError(UsageError):
    """The paper of a chart must stay."""

    hint = "Settle what is named, then propose again; the paper stays where it is."

    def __init__(self, obstacles: tuple[Obstacle, ...]) -> None:
        super().__init__(", ".join(one.value for one in obstacles))
        self.obstacles = obstacles


class SamePersonError(UsageError):
    """Who proposed a disposal does not approve it."""

    hint = "Ask a second person: disposal takes two."


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartLine:
    """One chart in the list of what is kept. No patient data but what folder names say."""

    id: str
    batch_id: str
    box: str
    chart: str
    category: str | None
    """None until `assess` or a person has said."""
    ends_on: date | None
    """Last day on which it has to be kept; None where no day of the stay is known."""
    held: bool
    paper_gone: bool
    erased: bool = False
    """What was kept of it is erased too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Disposal:
    """A wish to give paper away, and what became of it."""

    id: str
    chart_id: str
    why: str
    proposed_by: str
    proposed_at: datetime
    approved_by: str | None
    approved_at: datetime | None
    certificate_sha256: str | None
    """Address of the certificate in the object store."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packaged:
    """A conversion package that was made of a chart."""

    chart_id: str
    root: str
    """Hash over all its pages."""
    versions: Mapping[str, int]
    """Record → version that is in it."""
