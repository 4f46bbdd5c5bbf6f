"""When the next try may begin: pauses that double, with jitter; a breaker for the line. Pure."""

import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from storage.outward.outbox import Line

BREAKS_AT = 5
"""Requests in a row without a hub: from here on the line rests before anybody tries again."""
_DOUBLINGS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The pauses of one hub, in seconds."""

    pause_s: float = 2.0
    cap_s: float = 3600.0
    ask_s: float = 60.0


def pause(pace: Pace, tries: int, chance: random.Random) -> timedelta:
    """Return the pause after so many tries (from 0): half of it fixed, half by chance.

    The chance keeps a hundred stations from knocking in the same second when a line comes back.
    """
    whole = min(pace.cap_s, pace.pause_s * 2 ** min(tries, _DOUBLINGS))
    return timedelta(seconds=whole * chance.uniform(0.5, 1.0))


def after_fault(line: Line, pace: Pace, *, fault: str, now: datetime, chance: random.Random) -> Line:
    """Return the line after a request that did not reach the hub."""
    faults = line.faults + 1
    rest = pause(pace, faults - BREAKS_AT, chance) if faults >= BREAKS_AT else None
    return replace(line, faults=faults, fault=fault, open_until=now + rest if rest else None)


def after_answer(line: Line, *, now: datetime) -> Line:
    """Return the line after a request that the hub answered."""
    return replace(line, faults=0, fault=None, open_until=None, ok_at=now)


def is_resting(line: Line, *, now: datetime) -> bool:
    """Tell whether the breaker is open."""
    return line.open_until is not None and line.open_until > now


def is_probing(line: Line) -> bool:
    """Tell whether the next request is the one that finds out: then it carries one message only."""
    return line.faults >= BREAKS_AT
