"""A worker process: digitizes one file after another until its parent closes the connection."""

import errno
import os
import signal
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path

from models.errors import MissingDependencyError
from models.scan import Reason
from sohoa.digitizing.job import Digitiser, FileOutcome, Job
from sohoa.digitizing.keep import keep, keep_lost, sweep

_DISK = frozenset((errno.ENOSPC, errno.EDQUOT, errno.EROFS))
"""Errors that another file would meet as well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alive:
    """Sign of life: the engines are loaded, a page of the file in work is finished."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """Nothing can be digitized at all: an engine is missing, the disk is full."""

    missing: bool
    told: str


Report = Alive | Broken | FileOutcome


def work(connection: Connection, engines: str) -> None:
    """Answer each job with page reports and one outcome; end when the connection closes.

    Args:
        connection: to the parent.
        engines: name of a module with a function `open_digitiser`, which loads the engines.
    """
    os.setpgid(0, 0)  # the parent stops a group: the worker together with the decoders that it started
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        digitise = _opened(engines)
        connection.send(Alive())
        while True:
            job: Job = connection.recv()
            connection.send(_carry_out(job, digitise, connection.send))
    except (EOFError, BrokenPipeError):
        return  # the parent is gone
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


def _carry_out(job: Job, digitise: Digitiser, report: Callable[[Report], None]) -> FileOutcome:
    """Digitize and keep one file.

    Raises:
        OSError: the disk is full or not writable.
        MemoryError: the worker is of no more use; the parent tries the file again.
    """
    try:
        job.work.mkdir(parents=True)
        _keep_temporary_files_in(job.work)
        job.json.parent.mkdir(parents=True, exist_ok=True)
        try:
            pdf = job.parts[1] if job.pdf else None
            digitized = digitise(job.source, work=job.work, pdf=pdf, on_page=lambda _number: report(Alive()))
        except (MissingDependencyError, MemoryError):
            raise
        except Exception as error:  # one file must not stop the others
            if isinstance(error, OSError) and error.errno in _DISK:
                raise
            if os.environ.get("SOHOA_DEBUG") == "1":
                traceback.print_exc()
            return keep_lost(job, Reason.DECODER_CRASH, fault=type(error).__name__)
        return keep(digitized, job)
    finally:
        sweep(job)


def _keep_temporary_files_in(folder: Path) -> None:
    """Let libraries and programs put theirs where the parent clears up after a killed worker."""
    tempfile.tempdir = str(folder)
    os.environ["TMPDIR"] = str(folder)
