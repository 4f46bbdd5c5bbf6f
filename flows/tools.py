"""What a run works with: stores, reading processes, a desk a scan. Opened on first use, closed at the end."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flows.heartbeat import heartbeat
from flows.holder import is_gone, new_holder
from flows.note import note
from flows.reading.reading import Desk, Workers
from flows.reading.workers import ProcessWorkers
from models.errors import UsageError
from storage.open_stores import StoreOptions, Stores, open_stores

ENGINES = "flows.reading.engines"
"""Module that loads the engines in each reading process; the run never imports it."""

_ABANDONED = timedelta(days=1)
"""Age of an unfinished write whose writer must be dead: no scan takes that long to copy."""

_FORGOTTEN = timedelta(days=7)
"""Age of kept pages that nobody needs any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """Everything that the steps of one run share."""

    stores: Stores
    workers: Workers
    holder: str
    """This run's name in leases."""
    area: Path
    """Work area of this run, for its owner only; gone at the end."""
    jobs: int
    """Scans read at the same time."""
    on_settled: Callable[[int], None] = lambda _scans: None
    """Told how many scans have come to rest, as they do."""
    patience: float = 2.0
    """Seconds between looks at scans that another run holds."""

    def desk(self, scan_id: str) -> Desk:
        """Return the place where this run reads the scan."""
        return Desk(folder=self.area / scan_id)

    def progress(self, scan_id: str) -> Path:
        """Return the place of finished pages of a long scan, the same for every run on this machine."""
        return self.area.parent.parent / "progress" / scan_id

    def settled(self, scan_id: str) -> None:
        """Empty the desk, and forget the pages that were kept: the scan has come to rest."""
        self.clear(scan_id)
        shutil.rmtree(self.progress(scan_id), ignore_errors=True)

    def clear(self, scan_id: str) -> None:
        """Empty the desk: pages of a chart must not lie about."""
        shutil.rmtree(self.desk(scan_id).folder, ignore_errors=True)


_in_use: list[Tools] = []


def open_tools() -> Tools:
    """Return the tools of the run that this process is in; what Prefect's tasks call.

    Raises:
        UsageError: there is no run.
    """
    if not _in_use:
        raise UsageError("this flow runs inside `sohoa ingest`, `sohoa nightly` or `sohoa schedule`")
    return _in_use[-1]


@contextmanager
def run_with(
    options: StoreOptions,
    *,
    jobs: int,
    workers: Workers | None = None,
    on_settled: Callable[[int], None] = lambda _scans: None,
    yielding: bool = False,
) -> Iterator[Tools]:
    """Open the tools for one run, take over what dead runs left, and clean up at the end.

    Args:
        options: where the stores are.
        jobs: scans read at the same time.
        workers: who reads; processes with the engines of this installation when None.
        on_settled: told how many scans have come to rest, as they do.
        yielding: the processes with our engines let everything else on this machine go first.
    """
    stores = open_stores(options)
    holder = new_holder()
    area = options.home.absolute() / "work" / holder
    area.mkdir(mode=0o700, parents=True)
    readers = workers or ProcessWorkers(count=jobs, engines=ENGINES, yielding=yielding)
    tools = Tools(stores=stores, workers=readers, holder=holder, area=area, jobs=jobs, on_settled=on_settled)
    take_over(tools)
    _in_use.append(tools)
    try:
        with heartbeat(stores.queue, holder):
            yield tools
    finally:
        _in_use.remove(tools)
        readers.close()
        shutil.rmtree(area, ignore_errors=True)
        stores.queue.release_holder(holder)


def take_over(tools: Tools) -> int:
    """Free the scans of runs that ended without a word and clean up after them; return how many scans."""
    freed = free_scans(tools)
    for left in tools.area.parent.iterdir():
        if is_gone(left.name):
            shutil.rmtree(left, ignore_errors=True)
    for kept in _old(tools.area.parent.parent / "progress"):
        shutil.rmtree(kept, ignore_errors=True)
    tools.stores.objects.sweep(older_than=datetime.now(UTC) - _ABANDONED)
    return freed


def _old(folder: Path) -> Iterator[Path]:
    """Yield places of pages that nobody went on with for a week: another machine has taken over."""
    if folder.is_dir():
        oldest = (datetime.now(UTC) - _FORGOTTEN).timestamp()
        yield from (one for one in folder.iterdir() if one.stat().st_mtime < oldest)


def free_scans(tools: Tools) -> int:
    """Free the scans of runs that are gone or whose lease ran out; return how many."""
    queue = tools.stores.queue
    gone = sum(queue.release_holder(one) for one in queue.holders() if is_gone(one))
    freed = queue.release_expired() + gone
    if freed:
        note("scans_taken_over", files=freed, holder=tools.holder)
    return freed
