"""Boxes that intake holds back: a person has to look before their pages go on."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class HoldReason(StrEnum):
    """Why a box stands still: closed, one word each, in docs/errors.md."""

    PAGES_DIFFER = "pages_differ"
    """A cover sheet or a sidecar file declares another number of pages."""
    SEPARATORS_DIFFER = "separators_differ"
    """Fewer or more separator sheets were recognised than declared."""
    UNREADABLE_COVER = "unreadable_cover"
    """A code is on the sheet and nobody can read it."""
    SIDES_DIFFER = "sides_differ"
    """Front and back passes do not have the same number of pages."""
    MISSING_SCAN = "missing_scan"
    """The scanner's numbering has a gap."""
    UNREADABLE_SIDECAR = "unreadable_sidecar"
    """The file beside the scan cannot be understood."""
    UNREADABLE_STACK = "unreadable_stack"
    """A stack with separators cannot be opened, so nobody knows where one chart ends."""


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
