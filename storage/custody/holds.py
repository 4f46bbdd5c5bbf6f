"""Boxes that intake holds back: a person has to look before their pages go on."""

from dataclasses import dataclass
from datetime import datetime

from models.intake import HoldReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """One stack that waits for a person."""

    box: str
    stack: str
    """Name of the file or folder in the watched folder."""
    reason: HoldReason
    expected: int | None
    found: int | None
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A stack that has to be held, before it is written down."""

    place: str
    """SHA-256 of the watched folder and the stack's name: the same stack is one hold."""
    box: str
    stack: str
    reason: HoldReason
    expected: int | None = None
    found: int | None = None
