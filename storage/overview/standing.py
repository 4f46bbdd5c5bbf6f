"""How the whole house stands at one moment: counts, and short lists behind them; no values of charts."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from models.scan import Reason
from storage.custody.custody import Batch, ScanState
from storage.custody.holds import Hold
from storage.overview.chores import Chore


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """What came in and went out in a span of time."""

    files_in: int
    files_out: Mapping[ScanState, int]
    """Files that came to rest, by where."""
    pages_out: int
    """Pages of readings made."""
    pages_blank: int
    records_released: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxFlow:
    """The same of one box."""

    batch_name: str
    flow: Flow


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A box about which reviewers are asked."""

    batch_name: str
    questions: int
    oldest: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A box with files that nobody has read yet."""

    batch: Batch
    files: int
    urgent: int
    """Of those, how many are needed now."""
    tried: int
    """Of those, how many a reading process crashed over already."""
    uncopied: int
    """Of those, how many are not in custody yet."""
    oldest: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Unbalanced:
    """A box that is read to its end and holds another number of pages than were counted on paper."""

    batch: Batch
    declared: int
    found: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescan:
    """A paper that has to go through the scanner again."""

    batch_name: str
    scan_id: str
    scan_name: str
    page: int | None
    """None: the whole file."""
    why: str
    """A `Reason` or a `PageFinding`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The house at `at`; the flow counts from `since`."""

    at: datetime
    since: datetime
    files: Mapping[ScanState, int]
    """All files, by state."""
    moved: tuple[BoxFlow, ...]
    """Boxes in which anything moved, oldest first."""
    waiting: tuple[Waiting, ...]
    """Boxes with work left, oldest first."""
    pages_by_day: tuple[int, ...]
    """Pages read in each of the last seven spans of a day, the newest first."""
    pages_a_file: float
    """Mean over all readings; 1.0 before the first."""
    quarantined: Mapping[Reason, int]
    """Files of open boxes that could not be read, by reason."""
    rescans: tuple[Rescan, ...]
    """The first of what has to be scanned again, by box, file and page."""
    rescans_in_all: int
    pages_without_text: int
    """Pages of open boxes that were read and hold not one word."""
    unbalanced: tuple[Unbalanced, ...]
    holds: tuple[Hold, ...]
    asked: tuple[Asked, ...]
    """Boxes with open review tasks, those asked first on top."""
    chores: Mapping[str, Chore]
    """The newest run of each, by name."""
    last_done: Mapping[str, datetime]
    """When each chore last ended well."""

    @property
    def flow(self) -> Flow:
        """What moved in the whole house."""
        each = [one.flow for one in self.moved]
        ended: Counter[ScanState] = Counter()
        for one in each:
            ended.update(one.files_out)
        return Flow(
            files_in=sum(one.files_in for one in each),
            files_out=ended,
            pages_out=sum(one.pages_out for one in each),
            pages_blank=sum(one.pages_blank for one in each),
            records_released=sum(one.records_released for one in each),
        )

    @property
    def pages_a_day(self) -> float:
        """Pages read a day that had work, over the last seven days; 0.0 when there was none."""
        worked = [pages for pages in self.pages_by_day if pages]
        return sum(worked) / len(worked) if worked else 0.0

    @property
    def questions(self) -> int:
        """Open review tasks."""
        return sum(one.questions for one in self.asked)

    @property
    def oldest_question(self) -> datetime | None:
        """Since when the oldest of them waits."""
        return min((one.oldest for one in self.asked), default=None)

    @property
    def files_waiting(self) -> int:
        """Files that are not at rest."""
        return sum(
            self.files.get(state, 0) for state in (ScanState.RECEIVED, ScanState.STORED, ScanState.READING)
        )

    @property
    def pages_waiting(self) -> int:
        """Pages in files that are not at rest, estimated by the mean."""
        return round(self.files_waiting * self.pages_a_file)

    @property
    def days_left(self) -> float | None:
        """Days until the backlog ends at the present speed; 0.0 without one, None without a speed."""
        if not self.files_waiting:
            return 0.0
        return self.pages_waiting / self.pages_a_day if self.pages_a_day else None
