"""Who may do what, where: one function that every route declares through `station.door.guard.allow`."""

from dataclasses import dataclass
from enum import StrEnum

from storage.people import Account, Role


class Act(StrEnum):
    """What a route does; the smallest thing that can be allowed or refused."""

    COME_IN = "come_in"
    """Own account, home page, help."""
    TRAIN = "train"
    """Practise on charts of people who do not exist."""
    SEE_BATCHES = "see_batches"
    """Names, states and counts of batches."""
    UPLOAD = "upload"
    SEE_PAGES = "see_pages"
    """Thumbnails of a batch."""
    ARRANGE = "arrange"
    """Split, merge, reorder, turn, set aside and restore pages."""
    CLOSE_BATCH = "close_batch"
    REVIEW = "review"
    """Answer the questions of the ordinary queue: sees crops."""
    REVIEW_SENIOR = "review_senior"
    """Answer what others passed on."""
    FIND = "find"
    """Search records."""
    SEE_CHART = "see_chart"
    """Whole pages and all values of a chart; others break the glass."""
    BREAK_GLASS = "break_glass"
    RELEASE = "release"
    EXPORT = "export"
    SEE_FIGURES = "see_figures"
    """Dashboards."""
    SEE_COCKPIT = "see_cockpit"
    """How facilities stand: counts only."""
    SEE_LOG = "see_log"
    """Who looked at what, and what happened."""
    MANAGE_PEOPLE = "manage_people"
    MANAGE_PROGRAMS = "manage_programs"
    """Webhooks and keys."""


_EVERYBODY = {Act.COME_IN, Act.TRAIN}
_CLERK = {
    Act.SEE_BATCHES,
    Act.UPLOAD,
    Act.SEE_PAGES,
    Act.ARRANGE,
    Act.REVIEW,
    Act.FIND,
    Act.BREAK_GLASS,
}
_ALLOWED: dict[Role, frozenset[Act]] = {
    Role.CLERK: frozenset(_EVERYBODY | _CLERK),
    Role.SUPERVISOR: frozenset(
        (_EVERYBODY | _CLERK | {Act.CLOSE_BATCH, Act.REVIEW_SENIOR, Act.SEE_CHART})
        | {Act.RELEASE, Act.EXPORT, Act.SEE_FIGURES, Act.SEE_COCKPIT}
    ),
    Role.OPERATOR: frozenset(
        _EVERYBODY | {Act.SEE_BATCHES, Act.SEE_FIGURES, Act.SEE_COCKPIT, Act.MANAGE_PROGRAMS}
    ),
    Role.AUDITOR: frozenset(
        _EVERYBODY
        | {
            Act.SEE_BATCHES,
            Act.SEE_PAGES,
            Act.FIND,
            Act.SEE_CHART,
            Act.SEE_FIGURES,
            Act.SEE_COCKPIT,
            Act.SEE_LOG,
        }
    ),
    Role.ADMIN: frozenset(
        _EVERYBODY | {Act.SEE_FIGURES, Act.SEE_COCKPIT, Act.SEE_LOG, Act.MANAGE_PEOPLE, Act.MANAGE_PROGRAMS}
    ),
}

NEEDS_SECOND_FACTOR = frozenset((Role.SUPERVISOR, Role.ADMIN))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a batch, scan or record belongs."""

    facility: str
    department: str | None = None
    """None: the facility as a whole."""


def may(account: Account, act: Act, *, place: Place | None = None, broken_glass: bool = False) -> bool:
    """Tell whether somebody may do this, here.

    Args:
        account: who.
        act: what.
        place: where; None asks about the act alone (is there any place at all).
        broken_glass: the chart is open to this person for a stated reason.
    """
    allowed = act in _ALLOWED[account.role]
    if act is Act.SEE_CHART and broken_glass:
        allowed = Act.BREAK_GLASS in _ALLOWED[account.role]
    here = place is None or account.scope.covers(facility=place.facility, department=place.department)
    return allowed and here and account.locked_at is None
