"""What lies between the scanner and the chart: cover sheets, separators, and why a box is held back."""

from dataclasses import dataclass
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
    SIDE_MISSING = "side_missing"
    """By their names these are one of two passes, and the other did not come."""
    MISSING_SCAN = "missing_scan"
    """The scanner's numbering has a gap, or does not begin at its beginning."""
    UNREADABLE_SIDECAR = "unreadable_sidecar"
    """The file beside the scan cannot be understood."""
    UNREADABLE_STACK = "unreadable_stack"
    """A stack cannot be opened, so nobody knows where one chart ends."""


class Separation(StrEnum):
    """How a stack falls apart into charts."""

    CODES = "codes"
    """By cover sheets (QR, Code 128) and PATCH-T sheets."""
    BLANK = "blank"
    """By blank sheets, and by codes."""
    CONTENT = "content"
    """Not at all: the papers inside are told apart when they are read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What the code of a cover sheet says; None: it does not say."""

    batch: str | None = None
    box: str | None = None
    chart: str | None = None
    pages: int | None = None
    """Pages that follow it, by the count of whoever prepared the stack: of the chart, or of the whole box."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What a page says about the stack that it lies in."""

    number: int
    """From 1, in the order of the stack."""
    cover: Cover | None = None
    patch: bool = False
    """A PATCH-T sheet."""
    unreadable: bool = False
    """A sheet with nothing on it but a code that cannot be read."""
    blank: bool = False

    @property
    def separates(self) -> bool:
        """It belongs to no chart."""
        return self.cover is not None or self.patch or self.unreadable
