"""The reading process: reads one scan after another until whoever started it closes the connection."""

import errno
import os
import shutil
import signal
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from flows.reading.reading import Digitiser, Done, Job, PageCounts, Place
from models.digitized import Digitized
from models.errors import MissingDependencyError
from models.vocabulary import PageState

_DISK = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EROFS))
"""Errors that another scan would meet as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alive:
    """Sign of life: the engines are loaded, a page of the scan in work is finished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """This scan failed in a way that nobody foresaw; only the kind is told, words may quote the chart."""

    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """Nothing can be read at all: an engine is missing, the disk is full."""

    missing: bool
    told: str


Report = Alive | Done | Failed | Broken


def read_in_process(connection: Connection, engines: str, niceness: int = 0) -> None:
    """Answer each job with signs of life and one result; end when the connection closes.

    Args:
        connection: to the thread that waits for the results.
        engines: name of a module with a function `open_digitiser`, which loads the engines.
        niceness: how far this process and the decoders that it starts let others go first, 0 to 19.
    """
    os.nice(niceness)
    os.setpgid(0, 0)  # a group is stopped at once: this process together with the decoders that it started
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        digitise = _opened(engines)
        connection.send(Alive())
        while True:
            job: Job = connection.recv()
            _answer(job, digitise, connection.send)
    except (EOFError, BrokenPipeError):
        return  # nobody waits any more
    except MissingDependencyError as error:
        connection.send(Broken(missing=True, told=str(error)))
    except OSError as error:
        connection.send(Broken(missing=False, told=error.strerror or type(error).__name__))


def _opened(engines: str) -> Digitiser:
    try:
        digitise: Digitiser = import_module(engines).open_digitiser()
    except ImportError as error:
        raise MissingDependencyError(str(error.name)) from error
    return digitise


def _answer(job: Job, digitise: Digitiser, report: Callable[[Report], None]) -> None:
    """Read one scan and tell how it ended; whoever is gone cannot clear up what is left of it.

    Raises:
        OSError: the disk is full or not writable, or nobody waits any more.
        MissingDependencyError: an engine is not installed.
        MemoryError: this process is of no more use.
    """
    try:
        report(_read(job, digitise, report))
    except BaseException:
        sweep(job.desk)
        raise


def _read(job: Job, digitise: Digitiser, report: Callable[[Report], None]) -> Report:
    job.desk.work.mkdir(parents=True)
    _keep_temporary_files_in(job.desk.work)
    try:
        digitized = digitise(
            job.source,
            work=job.desk.work,
            pdf=job.desk.pdf,
            name=job.name,
            on_page=lambda _number: report(Alive()),
            progress=job.progress,
        )
    except (MissingDependencyError, MemoryError, BrokenPipeError):
        raise
    except Exception as error:  # one scan must not stop the others
        if isinstance(error, OSError) and error.errno in _DISK:
            raise
        if os.environ.get("SOHOA_DEBUG") == "1":
            traceback.print_exc()
        return Failed(kind=type(error).__name__)
    job.desk.json.write_text(digitized.to_json(), encoding="utf-8")
    return Done(
        status=digitized.status,
        reason=digitized.reason,
        pages=_counts(digitized),
        provenance=dict(digitise.provenance),
    )


def sweep(place: Place) -> None:
    """Remove what an interrupted reading left behind: pages of a chart must not lie about."""
    shutil.rmtree(place.work, ignore_errors=True)
    for part in filter(None, (place.json, place.pdf)):
        part.unlink(missing_ok=True)


def _keep_temporary_files_in(folder: Path) -> None:
    """Let libraries and programs put theirs where others clear up after a killed process."""
    tempfile.tempdir = str(folder)
    os.environ["TMPDIR"] = str(folder)


def _counts(digitized: Digitized) -> PageCounts:
    states = Counter(page.state for page in digitized.pages)
    return PageCounts(
        declared=digitized.source.pages,
        read=states[PageState.READ],
        blank=states[PageState.BLANK],
        quarantined=states[PageState.QUARANTINED],
    )
