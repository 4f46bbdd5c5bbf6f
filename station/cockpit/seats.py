"""What the cockpit shows to one person: the facilities of their scope, worst first, and the sums."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from station.door.visit import Visit
from station.showing.times import HERE
from storage.facilities.cockpit import Seat, Why, agrees, cockpit, is_complete

BAD = frozenset((Why.DISAGREES, Why.REFUSED, Why.LATE, Why.NEVER_HEARD))
WARN = frozenset((Why.SILENT, Why.QUEUE_OLD))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """The whole province, as far as the person sees it."""

    facilities: int
    complete: int
    charts: int
    """To be digitized; those without a register count with what they released."""
    released: int
    accepted: int
    received: int
    agreeing: int
    waiting: int
    refused: int
    silent: int

    @property
    def share(self) -> int:
        """Whole per cent of the facilities that are at 100 %; 100 for all of them only."""
        return 100 * self.complete // self.facilities if self.facilities else 0


def seats(visit: Visit) -> tuple[Seat, ...]:
    """Return the facilities that the person may see, those that need somebody first."""
    standings = visit.desk.kept.stores.facilities.standings()
    mine = tuple(one for one in standings if visit.account.scope.covers(facility=one.facility.code))
    found = cockpit(mine, now=visit.at, today=visit.at.astimezone(HERE).date())
    return tuple(sorted(found, key=lambda one: (_RANK[tone(one)], one.share, one.facility.code)))


def tone(one: Seat) -> str:
    """Return how urgent a facility is: `bad`, `warn`, `wait` or `good`, as the colours are called."""
    words = {why for why, _ in one.reasons}
    if is_complete(one):
        return "good"
    return "bad" if words & BAD else "warn" if words & WARN else "wait"


def sums(shown: Sequence[Seat]) -> Sums:
    """Add up."""
    return Sums(
        facilities=len(shown),
        complete=sum(is_complete(one) for one in shown),
        charts=sum(max(one.facility.charts or 0, one.released) for one in shown),
        released=sum(one.released for one in shown),
        accepted=sum(one.accepted for one in shown),
        received=sum(one.received for one in shown),
        agreeing=sum(agrees(one) for one in shown),
        waiting=sum(one.open for one in shown),
        refused=sum(one.dead for one in shown),
        silent=sum(bool({Why.SILENT, Why.NEVER_HEARD} & {why for why, _ in one.reasons}) for one in shown),
    )


def having(shown: Sequence[Seat], why: str) -> tuple[Seat, ...]:
    """Return those with one reason; all for a word that is none."""
    if why not in {*map(str, Why), "open"}:
        return tuple(shown)
    if why == "open":
        return tuple(one for one in shown if not is_complete(one))
    return tuple(one for one in shown if why in {reason.value for reason, _ in one.reasons})


def reasons(shown: Sequence[Seat]) -> Mapping[str, int]:
    """Return how many facilities have each reason, in the order of `Why`."""
    held = {why.value: len(having(shown, why.value)) for why in Why}
    return {why: number for why, number in held.items() if number}


_RANK = {"bad": 0, "warn": 1, "wait": 2, "good": 3}
