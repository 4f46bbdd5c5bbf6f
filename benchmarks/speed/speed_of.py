"""What a reader costs a page."""

from dataclasses import dataclass

from benchmarks.measured import Usage


@dataclass(frozen=True, slots=True, kw_only=True)
class Speed:
    """Cost of one reader over all pages."""

    pages: int
    usage: Usage
    cpu_seconds_per_page: float
    pages_per_minute: float
    """By the clock, one worker."""


def speed_of(usage: Usage, pages: int) -> Speed:
    """Return the cost of each of so many pages."""
    return Speed(
        pages=pages,
        usage=usage,
        cpu_seconds_per_page=usage.cpu_seconds / pages,
        pages_per_minute=60 * pages / usage.wall_seconds,
    )
