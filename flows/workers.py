"""Reading processes side by side; one that dies or hangs takes only its own scan with it."""

import multiprocessing
import os
import queue
import signal
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess

from flows.errors import ReadingFaultError, StoppedError
from flows.read_in_process import Broken, Done, Failed, PageDone, Report, read_in_process
from flows.reading import Job
from models.errors import MissingDependencyError, StorageDownError
from models.scan import Reason

SILENCE = 300.0
"""Seconds without a finished page after which a process is stopped; opening has its own, shorter limits."""

LIFETIME = 500
"""Scans after which a process is replaced: native libraries leak."""

_TICK = 1.0
"""Seconds between looks at the clock while waiting: a stopped run does not wait longer."""

_STARTS = 5
"""Tries to start a process."""

_SINGLE_THREADED = dict.fromkeys(("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"), "1")
"""A process a core: threads of engines would only get in each other's way."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Process:
    handle: ForkServerProcess
    connection: Connection
    read: int = 0


class ProcessWorkers:
    """Up to `count` reading processes; each is started when it is first needed.

    A scan has a process for itself, so that a crash is always that scan's own. See `flows.reading.Workers`.
    """

    def __init__(self, *, count: int, engines: str, silence: float = SILENCE) -> None:
        """Prepare to read.

        Args:
            count: most processes at a time.
            engines: name of a module with a function `open_digitiser`, imported once for all processes.
            silence: seconds without a sign of life after which a process is stopped.
        """
        os.environ.update(_SINGLE_THREADED)
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([engines])
        self._engines = engines
        self._silence = silence
        self._places: queue.SimpleQueue[_Process | None] = queue.SimpleQueue()
        for _ in range(count):
            self._places.put(None)
        self._running: set[_Process] = set()
        self._lock = threading.Lock()
        self._stopped = False

    def read(self, job: Job) -> Mapping[str, str]:
        """See `Workers.read`; waits while all processes are busy."""
        process: _Process | None = self._places.get()
        try:
            process = process or self._start()
            done = self._await(process, job)
            process.read += 1
            if process.read >= LIFETIME:
                self._stop(process)
                process = None
        except BaseException:
            if process is not None:
                self._stop(process)
                process = None
            raise
        finally:
            self._places.put(process)
        return done.provenance

    def close(self) -> None:
        """See `Workers.close`."""
        with self._lock:
            self._stopped = True
            for process in self._running:
                _kill(process)

    def _start(self) -> _Process:
        with self._lock:
            if self._stopped:
                raise StoppedError("the run is being stopped")
            process = self._started()
            self._running.add(process)
        return process

    def _started(self) -> _Process:
        """Start a process; when their common parent was killed, the next try starts that as well."""
        for attempt in range(_STARTS):
            time.sleep(attempt * _TICK / 4)  # its death may not have been noticed yet
            ours, theirs = self._context.Pipe()
            handle = self._context.Process(target=read_in_process, args=(theirs, self._engines), daemon=False)
            with suppress(EOFError, ConnectionError), theirs:
                handle.start()
                return _Process(handle=handle, connection=ours)
            ours.close()
        raise StorageDownError("no reading process can be started")

    def _await(self, process: _Process, job: Job) -> Done:
        """Hand over the job and wait for its end, as long as there are signs of life."""
        deadline = time.monotonic() + self._silence
        try:
            process.connection.send(job)
            while True:
                if not process.connection.poll(_TICK):
                    if time.monotonic() > deadline:
                        raise ReadingFaultError(Reason.TIMEOUT, kind="silence")
                    continue
                report: Report = process.connection.recv()
                if isinstance(report, PageDone):
                    deadline = time.monotonic() + self._silence
                else:
                    return _finished(report)
        except (EOFError, ConnectionError) as error:
            if self._stopped:
                raise StoppedError("the run was stopped") from None
            raise ReadingFaultError(Reason.DECODER_CRASH, kind=type(error).__name__) from None

    def _stop(self, process: _Process) -> None:
        process.connection.close()
        with self._lock:
            self._running.discard(process)
        _kill(process)
        process.handle.join()


def _finished(report: Done | Failed | Broken) -> Done:
    match report:
        case Done():
            return report
        case Failed(kind=kind):
            raise ReadingFaultError(Reason.DECODER_CRASH, kind=kind)
        case Broken(missing=True, told=told):
            raise MissingDependencyError(told)
        case Broken(told=told):
            raise StorageDownError(told)


def _kill(process: _Process) -> None:
    """Kill a reading process together with the decoders that it started."""
    if process.handle.ident:  # 0 would be our own group
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.handle.ident, signal.SIGKILL)
    process.handle.kill()
