"""One request of somebody who is signed in: who, in which language, and what they may see."""

from dataclasses import dataclass
from datetime import datetime

from station.desk import Desk
from station.door.policy import Act, Place, may
from station.errors import ForbiddenError, HiddenError
from station.showing.language import Language
from station.showing.say import catalogue, say
from storage.people import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What a route gets from `allow`."""

    account: Account
    language: Language
    token: str
    """Of the session; empty for programs."""
    csrf: str
    """What forms and scripts send back."""
    act: Act
    """What the route declared."""
    path: str
    at: datetime
    desk: Desk

    def say(self, key: str, **values: object) -> str:
        """Return a message in the person's language."""
        return say(self.language, key, **values)

    def knows(self, key: str) -> bool:
        """Tell whether there are words for `key`; for codes that grow."""
        return key in catalogue()

    def may(self, act: Act) -> bool:
        """Tell whether the person may do this anywhere; for buttons."""
        return may(self.account, act)

    def enter(self, place: Place, act: Act | None = None) -> None:
        """Hold what is asked for against the person's scope; call it before anything of it is shown.

        Raises:
            HiddenError: it lies outside (the answer is the same as if it did not exist).
            ForbiddenError: it lies inside, but the role does not allow the act.
        """
        if not self.account.scope.covers(facility=place.facility, department=place.department):
            raise HiddenError("not here")
        if not may(self.account, act or self.act, place=place):
            raise ForbiddenError("not with this role")

    def saw(self, kind: str, *subjects: str, place: Place | None = None, reason: str | None = None) -> None:
        """Write down what is about to be shown; call it before showing."""
        facility = place.facility if place else None
        self.desk.kept.views.note(
            self.account.id, kind=kind, subjects=subjects, facility=facility, reason=reason
        )

    def open_chart(self, scan_id: str, place: Place) -> str | None:
        """Let a whole chart (named by its scan) be seen, and write the view down.

        Returns:
            The stated reason, when the person's role alone would not do.

        Raises:
            HiddenError: it lies outside the person's scope.
            GlassError: the person has to state a reason first.
            ForbiddenError: the role may not even do that.
        """
        self.enter(place, Act.COME_IN)
        if may(self.account, Act.SEE_CHART, place=place):
            self.saw("chart", scan_id, place=place)
            return None
        reason = self.desk.kept.views.broken(self.account.id, scan_id)
        if reason is None:
            raise GlassError(scan_id) if self.may(Act.BREAK_GLASS) else ForbiddenError("not with this role")
        self.saw("chart", scan_id, place=place, reason=reason)
        return reason


class GlassError(ForbiddenError):
    """The chart opens only for a stated reason."""

    def __init__(self, scan_id: str) -> None:
        super().__init__("a reason is needed")
        self.scan_id = scan_id
