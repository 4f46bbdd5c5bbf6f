"""Review as it is kept: who is asked what, what people said, what followed."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from models.review.entered import Value
from models.review.mode import Mode
from models.vocabulary import Form
from storage.filing import TaskKind

LEASE = timedelta(minutes=5)
"""How long a question is somebody's without a sign of life from the screen."""
SKIPPED = timedelta(minutes=30)
"""How long a question that somebody skipped is not put to the same person again."""
SLOWED = 10
"""Questions that are keyed instead of confirmed after a planted mistake went through."""


class Stage(StrEnum):
    """Whom a question waits for."""

    FIRST = "first"
    SECOND = "second"
    """Another person keys the same, without seeing what was keyed before."""
    THIRD = "third"
    """Two people and the machine do not agree: a third one decides, seeing all."""
    SENIOR = "senior"
    """Somebody asked."""
    RESCAN = "rescan"
    """The paper has to be scanned again."""


class Origin(StrEnum):
    """Why a question is asked."""

    DOUBT = "doubt"
    """The machine is not sure."""
    AUDIT = "audit"
    """A random sample of what the machine was sure of."""


class Said(StrEnum):
    """What a person may say."""

    VALUE = "value"
    ILLEGIBLE = "illegible"
    ABSENT = "absent"
    SKIP = "skip"
    ASK = "ask"
    BACK = "back"
    """Hand back unseen."""
    KEEP = "keep"
    """The page is fine as it is."""
    OUT = "out"
    """The page does not belong here: into the tray."""
    RESCAN = "rescan"


class Verdict(StrEnum):
    """What an answer was, seen beside the machine's value."""

    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    CANDIDATE = "candidate"
    """One of the machine's other readings."""
    KEYED = "keyed"
    """Without seeing any value."""
    ILLEGIBLE = "illegible"
    ABSENT = "absent"
    SKIPPED = "skipped"
    ASKED = "asked"
    BACK = "back"
    KEPT = "kept"
    TAKEN_OUT = "taken_out"
    RESCAN = "rescan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Who sits there and what may be put before them."""

    name: str
    facilities: tuple[str, ...] = ()
    """Codes; empty: all."""
    begins: str = ""
    """How the facility's code begins; for lessons, which are somebody's own."""
    departments: tuple[str, ...] = ()
    """As uploads name them; empty: all. A batch that names none belongs to those with all."""
    senior: bool = False
    """Gets what others asked."""
    training: bool = False
    """Only training charts, instead of only real ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A value that somebody, or the machine, found in the ink."""

    value: Value
    source: str
    """`machine`, `other` (another reading of the machine), `first`, `second`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question, in somebody's hands."""

    token: str
    """Names the question as long as it is held; nobody can guess it."""
    until: datetime
    mode: Mode
    stage: Stage
    kind: TaskKind
    scan_id: str
    record_id: str | None
    facility: str
    batch: str
    """Name."""
    form: Form | None
    field: str | None
    """None for a whole page."""
    page: int | None
    box: tuple[int, int, int, int] | None
    """On the page as a viewer shows it; None: nobody knows where."""
    value: Value
    """The machine's; None in blind mode and where it read nothing."""
    readings: tuple[Reading, ...]
    """What else could stand there; empty in blind mode."""
    findings: tuple[str, ...]
    """Why the machine doubts."""
    asked: str | None
    """What the person who passed it on wrote."""
    open_in_record: int
    """Questions of this record that wait, this one included."""
    slowed: bool = False
    """Keyed because a planted mistake went through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a person says to a question."""

    said: Said
    value: Value = None
    """Canonical; only with VALUE."""
    why: str = ""
    seconds: float = 0.0
    """From the crop's appearance to the decision."""
    keys: int = 0
    """Keys pressed."""
    typed: int = 0
    """Letters of the value itself."""


class Became(StrEnum):
    """What followed from an answer."""

    SETTLED = "settled"
    TO_ANOTHER = "to_another"
    """Somebody else is asked before the value counts."""
    TO_SENIOR = "to_senior"
    RETURNED = "returned"
    RESCAN = "rescan"
    CHECK_PASSED = "check_passed"
    """It was a planted question, and the mistake was found."""
    CHECK_MISSED = "check_missed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """An answer's consequence; a planted question tells its truth when it was missed."""

    became: Became
    field: str | None = None
    shown: Value = None
    truth: Value = None
