"""One batch as its page shows it: files with papers and pages, trouble first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.errors import IntegrityError
from models.vocabulary import PageState
from station.batches.undoing import Undoable, undoable
from station.desk import Desk
from storage.custody.balance import Counts, Imbalance, imbalances
from storage.custody.custody import SETTLED, Batch, Scan, ScanState
from storage.filing import PageLine
from storage.pages.arrangement import Arrangement
from storage.pages.tray import TrayPage

FILES_AT_ONCE = 12
"""Files with thumbnails on one page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileView:
    """A file, its papers, and what is known of each of its pages."""

    scan: Scan
    arrangement: Arrangement | None
    """None until the file was read."""
    pages: Mapping[int, PageLine]
    turns: Mapping[int, int]
    """Degrees clockwise that the machine turned each page to read it."""
    undo: Undoable | None
    tray: tuple[TrayPage, ...]
    unreadable: tuple[PageLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescan:
    """Paper that has to go through the scanner once more."""

    box: str
    scan_name: str
    page: int | None
    """None: the whole file."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchNow:
    """A batch in numbers."""

    batch: Batch
    counts: Counts
    wrong: tuple[Imbalance, ...]

    @property
    def settled(self) -> int:
        """Files at rest."""
        return self.counts.loaded + self.counts.in_review + self.counts.quarantined

    @property
    def working(self) -> bool:
        """Whether files are still on their way."""
        return self.settled < self.counts.files


def batch_now(desk: Desk, batch: Batch) -> BatchNow:
    """Count the batch now."""
    counts = desk.kept.stores.custody.counts(batch.id)
    return BatchNow(batch=batch, counts=counts, wrong=imbalances(counts))


def file_views(desk: Desk, batch: Batch, scans: Sequence[Scan]) -> tuple[FileView, ...]:
    """Return the files with their papers and pages."""
    lines = desk.kept.stores.records.pages(batch.id)
    tray = desk.kept.stores.tray.pages(batch.id)
    return tuple(_file(desk, scan, lines, tray) for scan in scans)


def rescans(desk: Desk, batch: Batch, scans: Sequence[Scan]) -> tuple[Rescan, ...]:
    """Return what has to be scanned again, with its box."""
    label = desk.kept.labels.get(batch.id)
    box = label.box if label else batch.name
    files = [
        Rescan(box=box, scan_name=scan.name, page=None, reason=scan.reason.value)
        for scan in scans
        if scan.state is ScanState.QUARANTINED and scan.reason is not None
    ]
    whole = {scan.id for scan in scans if scan.state is ScanState.QUARANTINED}
    pages = [
        Rescan(box=box, scan_name=line.scan_name, page=line.number, reason=line.reason.value)
        for line in desk.kept.stores.records.pages(batch.id)
        if line.state is PageState.QUARANTINED and line.reason is not None and line.scan_id not in whole
    ]
    return (*files, *pages)


def _file(desk: Desk, scan: Scan, lines: Sequence[PageLine], tray: Sequence[TrayPage]) -> FileView:
    read = scan.state in SETTLED and scan.pages is not None
    mine = [line for line in lines if line.scan_id == scan.id] if read else []
    return FileView(
        scan=scan,
        arrangement=desk.kept.arrangements.get(scan.id) if read else None,
        pages={line.number: line for line in mine},
        turns={line.number: _turn(desk, scan, line.number) for line in mine},
        undo=undoable(desk.kept.stores.custody.history([scan.id])) if read else None,
        tray=tuple(one for one in tray if one.scan_id == scan.id),
        unreadable=tuple(line for line in mine if line.state is PageState.QUARANTINED),
    )


def _turn(desk: Desk, scan: Scan, number: int) -> int:
    """Return how the machine turned a page; 0 where its reading is gone, which `sohoa fsck` tells."""
    try:
        facts = desk.gallery.facts(scan, number)
    except IntegrityError:
        return 0
    return facts.rotation if facts else 0
