"""Boxes and charts: where a paper lay, and what was counted there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelfmark:
    """Where a paper lay before it was scanned."""

    box: str
    """Empty where it came in no box."""
    chart: str


def shelfmark(name: str) -> Shelfmark:
    """Return the place of a file by its folders: the first is the box, the second the chart.

    A file that lies in no second folder is a chart by itself, under its own name.
    """
    folders = name.split("/")
    box = folders[0] if len(folders) > 1 else ""
    return Shelfmark(box=box, chart=folders[1] if len(folders) > 2 else folders[-1])  # noqa: PLR2004 - box, chart, file


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """The papers of one stay, and the scans that they came in."""

    id: str
    batch_id: str
    mark: Shelfmark
    scan_ids: tuple[str, ...]
    """By file name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """Pages of a box or of a chart, counted on paper."""

    box: str
    chart: str | None
    """None: the whole box."""
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """One box, or one chart of it, in numbers."""

    box: str
    chart: str | None
    """None for a box as a whole."""
    chart_id: str | None
    declared: int | None
    """Pages by the operator's count."""
    files: int
    unopened: int
    """Files that told no page count: waiting, or quarantined."""
    pages_in_files: int
    pages: int
    """Pages accounted for one by one."""
    pages_read: int
    pages_blank: int
    pages_quarantined: int
    pages_in_records: int
    pages_apart: int
    """Read, and in no record: duplicates and what was set aside."""
    records: int
    released: int
    """Records whose present version is released."""

    @property
    def place(self) -> str:
        """Box and chart in one word."""
        return self.box if self.chart is None else f"{self.box}/{self.chart}"
