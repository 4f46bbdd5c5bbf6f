"""Whether the counts of a batch balance, and where they part."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from storage.custody.shelves import Shelf


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """One batch in numbers. Pages of files that cannot be opened are unknown, hence `unopened`."""

    declared: int | None
    """Pages by the operator's count."""
    files: int
    """Custody entries."""
    duplicates: int
    """Files handed in again: told, not counted twice."""
    received: int
    """Files seen but not yet copied."""
    waiting: int
    """Files stored or being read."""
    loaded: int
    in_review: int
    quarantined: int
    """Files whose state is quarantined."""
    unopened: int
    """Quarantined files that told no page count."""
    pages_in_files: int
    """Pages that the opened files declare."""
    pages: int
    """Pages accounted for one by one."""
    pages_read: int
    pages_blank: int
    pages_quarantined: int

    @property
    def pages_declared(self) -> int:
        """The number to reach: the operator's, else what the files declare."""
        return self.pages_in_files if self.declared is None else self.declared


class Step(StrEnum):
    """Where two counts part, in the order of the path."""

    RECEIPT = "receipt"
    READING = "reading"
    COUNTING = "counting"
    PREPARATION = "preparation"
    OPENING = "opening"
    ACCOUNTING = "accounting"
    SPLITTING = "splitting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Imbalance:
    """One step at which a batch does not balance."""

    step: Step
    expected: int
    found: int
    place: str = ""
    """The box or chart at which they part; empty for the batch as a whole."""


def shelf_imbalances(shelves: Iterable[Shelf]) -> tuple[Imbalance, ...]:
    """Return where boxes and charts do not balance.

    The count on paper = what the files declare (PREPARATION), where somebody counted, and pages read
    = pages of records + pages apart (SPLITTING): no page in two records, none in between.
    """
    pairs = [
        (shelf, *step)
        for shelf in shelves
        for step in (
            (Step.PREPARATION, shelf.pages_in_files if shelf.declared is None else shelf.declared,
             shelf.pages_in_files),
            (Step.SPLITTING, shelf.pages_read, shelf.pages_in_records + shelf.pages_apart),
        )
    ]  # fmt: skip
    return tuple(
        Imbalance(step=step, expected=expected, found=found, place=shelf.place)
        for shelf, step, expected, found in pairs
        if expected != found
    )


def imbalances(counts: Counts) -> tuple[Imbalance, ...]:
    """Return every step at which the counts part; empty when the batch balances.

    Files first: all received are copied (RECEIPT), all copied are settled (READING), and where a file
    could not be opened somebody has counted the pages on paper (COUNTING). Then pages:
    the operator's count = what the files declare (PREPARATION) = pages listed one by one (OPENING)
    = read + blank + quarantined (ACCOUNTING).
    """
    settled = counts.loaded + counts.in_review + counts.quarantined
    accounted = counts.pages_read + counts.pages_blank + counts.pages_quarantined
    uncounted = counts.unopened if counts.declared is None else 0
    pairs = (
        (Step.RECEIPT, counts.files, counts.files - counts.received),
        (Step.READING, counts.files - counts.received, settled),
        (Step.COUNTING, 0, uncounted),
        (Step.PREPARATION, counts.pages_declared, counts.pages_in_files),
        (Step.OPENING, counts.pages_in_files, counts.pages),
        (Step.ACCOUNTING, counts.pages, accounted),
    )
    return tuple(
        Imbalance(step=step, expected=expected, found=found)
        for step, expected, found in pairs
        if expected != found
    )
