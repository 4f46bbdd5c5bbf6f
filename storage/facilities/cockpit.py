"""100 % or why not: what the province sees of each facility. Pure, and nothing but counts."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from storage.facilities.facilities import Facility, FacilityType, Standing

SILENT = timedelta(hours=24)
"""A facility that said nothing for a day is looked after."""
QUEUE = timedelta(hours=3)
"""Age of the oldest waiting message; a draft rule wants data in 3 hours from 2027: docs/connection.md."""
SKEW = timedelta(minutes=5)


class Why(StrEnum):
    """Why a facility is not at 100 %: closed, in words in the catalogue."""

    NEVER_HEARD = "never_heard"
    SILENT = "silent"
    UNSENT = "unsent"
    QUEUE_OLD = "queue_old"
    REFUSED = "refused"
    DISAGREES = "disagrees"
    """The count or the hash of what was sent differs from what arrived."""
    NOT_RELEASED = "not_released"
    NOT_DIGITIZED = "not_digitized"
    LATE = "late"
    """The deadline is over."""
    CLOCK = "clock"
    """Its clock is wrong by more than SKEW; told, and nothing hangs on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """One facility in the cockpit."""

    facility: Facility
    records: int
    """Charts that are digitized, whether released or not."""
    released: int
    accepted: int
    received: int
    open: int
    """Messages on their way."""
    dead: int
    oldest_s: int
    """Seconds that the oldest of them waits, by the facility's own clock."""
    heard_at: datetime | None
    accepted_at: datetime | None
    """When the last message arrived, by our clock."""
    refusals: dict[str, int]
    share: float
    """0 to 1: how much of what has to arrive has arrived."""
    reasons: tuple[tuple[Why, int], ...]
    """Each with its number; empty at 100 %."""


def cockpit(standings: tuple[Standing, ...], *, now: datetime, today: date) -> tuple[Seat, ...]:
    """Return a seat for every facility of the registry but those for training."""
    return tuple(
        seat(one, now=now, today=today) for one in standings if one.facility.type is not FacilityType.TRAINING
    )


def seat(standing: Standing, *, now: datetime, today: date) -> Seat:
    """Return how one facility stands."""
    report = standing.report
    counts = dict(report.counts) if report else {}
    moving = sum(counts.get(f"messages_{word}", 0) for word in ("planned", "waiting", "sending", "sent"))
    released, accepted = counts.get("released", 0), report.accepted if report else 0
    wanted = max(standing.facility.charts or 0, released)
    return Seat(
        facility=standing.facility,
        records=counts.get("records", 0),
        released=released,
        accepted=accepted,
        received=standing.received,
        open=moving,
        dead=counts.get("messages_dead", 0),
        oldest_s=counts.get("oldest_s", 0),
        heard_at=standing.heard_at,
        accepted_at=standing.received_at,
        refusals={word: number for word, number in counts.items() if word.startswith("refused_")},
        share=_share(standing, wanted, moving + counts.get("messages_dead", 0)),
        reasons=tuple(_reasons(standing, counts, moving, now=now, today=today)),
    )


def _share(standing: Standing, wanted: int, undelivered: int) -> float:
    """Share of the charts that arrived: without a register of charts, of what was to be sent."""
    report = standing.report
    if report is None:
        return 0.0
    if wanted:
        released = min(report.counts.get("released", 0), wanted)
        sent = report.accepted / (report.accepted + undelivered) if report.accepted + undelivered else 0.0
        return released / wanted * sent
    return 1.0 if not undelivered else report.accepted / (report.accepted + undelivered)


def _reasons(
    standing: Standing, counts: dict[str, int], moving: int, *, now: datetime, today: date
) -> list[tuple[Why, int]]:
    report, heard, facility = standing.report, standing.heard_at, standing.facility
    if report is None or heard is None:
        return [(Why.NEVER_HEARD, 0)]
    disagrees = (report.accepted, report.agreement) != (standing.received, standing.received_hash)
    missing = max(0, (facility.charts or 0) - counts.get("records", 0))
    settled = counts.get("released", 0) + counts.get("recalled", 0)
    unreleased = counts.get("records", 0) - settled
    late = facility.deadline is not None and today > facility.deadline and (missing or unreleased or moving)
    asked = (
        (Why.SILENT, now - heard > SILENT, int((now - heard).total_seconds() // 3600)),
        (Why.UNSENT, moving > 0, moving),
        (Why.QUEUE_OLD, counts.get("oldest_s", 0) > QUEUE.total_seconds(), counts.get("oldest_s", 0) // 3600),
        (Why.REFUSED, counts.get("messages_dead", 0) > 0, counts.get("messages_dead", 0)),
        (Why.DISAGREES, disagrees, abs(report.accepted - standing.received)),
        (Why.NOT_RELEASED, unreleased > 0, unreleased),
        (Why.NOT_DIGITIZED, missing > 0, missing),
        (Why.LATE, bool(late), (today - facility.deadline).days if facility.deadline else 0),
        (Why.CLOCK, abs(heard - report.made_at) > SKEW, int((heard - report.made_at).total_seconds())),
    )
    return [(why, number) for why, holds, number in asked if holds]


def agrees(one: Seat) -> bool:
    """Tell whether what a facility says it sent is what arrived, by number and by hash."""
    return one.heard_at is not None and all(why is not Why.DISAGREES for why, _ in one.reasons)


def a_day(one: Seat, today: date) -> int | None:
    """Return how many charts a day the facility has to send from today to keep its deadline.

    None where no register of charts or no deadline is known, or the deadline is over; 0 when all went.
    """
    entry = one.facility
    if entry.charts is None or entry.deadline is None or today > entry.deadline:
        return None
    left = max(0, entry.charts - one.released)
    return -(-left // ((entry.deadline - today).days + 1))


def is_complete(one: Seat) -> bool:
    """Tell whether a facility is at 100 %: a wrong clock alone does not speak against it."""
    return all(why is Why.CLOCK for why, _ in one.reasons)
