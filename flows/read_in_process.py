"""The reading process: reads one scan after another until its run closes the connection."""

import errno
import os
import signal
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection

from flows.reading import Digitiser, Job
from models.errors import MissingDependencyError

_DISK = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EROFS))
"""Errors that another scan would meet as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageDone:
    """Sign of life: a page of the scan in work is finished."""

    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """The desk holds the result."""

    provenance: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """This scan failed in a way that nobody foresaw; only the kind is told, words may quote the chart."""

    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """Nothing can be read at all: an engine is missing, the disk is full."""

    missing: bool
    told: str


Report = PageDone | Done | Failed | Broken


def read_in_process(connection: Connection, engines: str) -> None:
    """Answer each job with page reports and one result; end when the connection closes.

    Args:
        connection: to the run.
        engines: name of a module with a function `open_digitiser`, which loads the engines.
    """
    os.setpgid(0, 0)  # the run stops a group: this process together with the decoders that it started
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        digitise = _opened(engines)
        while True:
            job: Job = connection.recv()
            connection.send(_read(job, digitise, connection.send))
    except (EOFError, BrokenPipeError):
        return  # the run has ended
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


def _read(job: Job, digitise: Digitiser, report: Callable[[Report], None]) -> Report:
    """Read one scan onto its desk.

    Raises:
        OSError: the disk is full or not writable, or the run has ended.
        MemoryError: this process is of no more use; the scan's attempt counts.
    """
    try:
        job.desk.work.mkdir()
        digitized = digitise(
            job.source,
            work=job.desk.work,
            pdf=job.desk.pdf,
            name=job.name,
            on_page=lambda number: report(PageDone(number=number)),
        )
        job.desk.json.write_text(digitized.to_json(), encoding="utf-8")
    except (MissingDependencyError, MemoryError, BrokenPipeError):
        raise
    except Exception as error:  # one scan must not stop the others
        if isinstance(error, OSError) and error.errno in _DISK:
            raise
        if os.environ.get("SOHOA_DEBUG") == "1":
            traceback.print_exc()
        return Failed(kind=type(error).__name__)
    return Done(provenance=dict(digitise.provenance))
