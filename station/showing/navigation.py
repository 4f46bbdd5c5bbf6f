"""The links at the left of every page."""

from dataclasses import dataclass

from station.door.policy import Act, may
from storage.people import Account


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One entry of the navigation."""

    words: str
    """Key in the words of the station."""
    path: str
    act: Act
    """Shown to those who may do it."""
    order: int
    """10 upload … 90 account: where it stands."""
    icon: str = "dot"
    """Name of a symbol in templates/icons.html."""


def visible(links: tuple[Link, ...], account: Account) -> tuple[Link, ...]:
    """Return what somebody may use, in order."""
    return tuple(sorted((one for one in links if may(account, one.act)), key=lambda one: one.order))
