"""What can go wrong with a line and a hub, each with its chance."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, fields

from models.errors import UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """Chances from 0 to 1; of a request, but `refuse` and `late` of a message."""

    refuse: float = 0.0
    """The message breaks a rule of the hub: always the same ones, however often they come."""
    late: float = 0.0
    """The hub takes the message and answers later."""
    drop: float = 0.0
    """The request is lost."""
    cut: float = 0.0
    """The request has its effect, the answer is lost."""
    delay: float = 0.0
    """The request has its effect, the answer comes after the sender stopped listening."""
    storm: float = 0.0
    """HTTP 503."""
    unauthorised: float = 0.0
    """All tokens end."""
    partial: float = 0.0
    """The first half of the batch is taken and answered, the rest is lost."""
    duplicate: float = 0.0
    """The request arrives twice."""
    forge: float = 0.0
    """Somebody else answers: wrong signature, foreign keys, other content."""
    restart: float = 0.0
    """The hub restarts: connections and tokens end, and what it only thought about is forgotten."""


OF_REQUESTS = ("drop", "cut", "delay", "storm", "unauthorised", "partial", "duplicate", "forge", "restart")


def parse_faults(words: Sequence[str]) -> Faults:
    """Return the faults of `NAME=CHANCE` words.

    Raises:
        UsageError: an unknown name, no number, or a chance outside 0 to 1.
    """
    known = {one.name for one in fields(Faults)}
    given: dict[str, float] = {}
    for word in words:
        name, _, chance = word.partition("=")
        try:
            given[name] = float(chance)
        except ValueError:
            raise UsageError(f"write {name}=0.1 for a chance of one in ten") from None
        if name not in known or not 0.0 <= given[name] <= 1.0:
            raise UsageError(f"{word}: chances from 0 to 1 of {', '.join(sorted(known))}")
    return Faults(**given)


def draw(faults: Faults, chance: random.Random) -> str:
    """Return the fault of this request, empty for none; at most one."""
    left = chance.random()
    for name in OF_REQUESTS:
        left -= getattr(faults, name)
        if left < 0:
            return name
    return ""


"""Chances add up: above 1 in sum, the later ones of OF_REQUESTS come too seldom."""
