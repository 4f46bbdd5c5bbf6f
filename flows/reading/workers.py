"""Reading processes side by side; one that dies or hangs takes only its own scan with it."""

import multiprocessing
import os
import queue
import signal
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess

from flows.reading.errors import ReadingFaultError, StoppedError, UnwritableDeskError
from flows.reading.read_in_process import Alive, Broken, Failed, Report, read_in_process
from flows.reading.reading import Done, Job
from models.errors import MissingDependencyError, StorageDownError
from models.scan import Reason

SILENCE = 300.0
"""Seconds without a finished page after which a process is stopped; opening has its own, shorter limits."""

OPENING = 120.0
"""Seconds more that a new process has to load its engines; 3 s on an idle machine."""

BACKGROUND = 10
"""How much the backlog yields (nice): what is urgent gets nine tenths of a core that both want."""

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
    ready: bool = False
    """Its engines are loaded."""
    read: int = 0


class ProcessWorkers:
    """Up to `count` reading processes; each is started when it is first needed.

    See `flows.reading.reading.Workers`. A scan has a process for itself: a crash is always that scan's own.
    """

    def __init__(self, *, count: int, engines: str, silence: float = SILENCE, yielding: bool = False) -> None:
        """Prepare to read.

        Args:
            count: most processes at a time.
            engines: name of a module with a function `open_digitiser`, imported once for all processes.
            silence: seconds without a sign of life after which a process is stopped.
            yielding: read in the background, so that a chart that is needed now overtakes the backlog.
        """
        os.environ.update(_SINGLE_THREADED)
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([engines])
        self._engines = engines
        self._silence = silence
        self._niceness = BACKGROUND if yielding else 0
        self._places: queue.LifoQueue[_Process | None] = queue.LifoQueue()  # used ones are ready
        for _ in range(count):
            self._places.put(None)
        self._running: set[_Process] = set()
        self._lock = threading.Lock()
        self._stopped = False

    def begin(self, scans: int) -> None:
        """See `Workers.begin`."""
        for number in range(min(scans, self._places.qsize())):
            threading.Thread(target=self._begin_one, name=f"begin-{number}", daemon=True).start()

    def _begin_one(self) -> None:
        try:
            process: _Process | None = self._places.get_nowait()
        except queue.Empty:
            return  # who reads was faster
        try:
            with suppress(StoppedError, StorageDownError):  # who reads will meet it
                process = process or self._start()
        finally:
            self._places.put(process)

    def read(self, job: Job) -> Done:
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
        return done

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
            handle = self._context.Process(
                target=read_in_process, args=(theirs, self._engines, self._niceness), daemon=False
            )
            with suppress(EOFError, ConnectionError), theirs:
                handle.start()
                return _Process(handle=handle, connection=ours)
            ours.close()
        raise StorageDownError("no reading process can be started")

    def _await(self, process: _Process, job: Job) -> Done:
        """Hand over the job and wait for its end, as long as there are signs of life."""
        deadline = time.monotonic() + self._silence + (0.0 if process.ready else OPENING)
        with suppress(ConnectionError):  # why it ended is told, or noticed, where its answer is awaited
            process.connection.send(job)
        try:
            while True:
                if not process.connection.poll(_TICK):
                    if time.monotonic() > deadline:
                        raise ReadingFaultError(Reason.TIMEOUT, kind=None)
                    continue
                report: Report = process.connection.recv()
                if not isinstance(report, Alive):
                    return _finished(report)
                process.ready, deadline = True, time.monotonic() + self._silence
        except (EOFError, ConnectionError):
            raise self._death_of(process) from None

    def _death_of(self, process: _Process) -> ReadingFaultError | StoppedError:
        if self._stopped:
            return StoppedError("the run was stopped")
        process.handle.join(_TICK)  # its connection is gone a moment before itself
        code = process.handle.exitcode
        name = signal.Signals(-code).name if code is not None and code < 0 else None
        return ReadingFaultError(Reason.DECODER_CRASH, kind=name, died=True)

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
            raise UnwritableDeskError(told)


def _kill(process: _Process) -> None:
    """Kill a reading process together with the decoders that it started."""
    if process.handle.ident:  # 0 would be our own group
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.handle.ident, signal.SIGKILL)
    process.handle.kill()
