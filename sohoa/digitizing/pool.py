"""Worker processes side by side; one that dies or hangs takes nobody with it."""

import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerProcess

from models.errors import MissingDependencyError
from models.scan import Reason
from sohoa.digitizing.job import FileOutcome, Job, UnwritableResultsError
from sohoa.digitizing.keep import keep_lost, sweep
from sohoa.digitizing.worker import Alive, Broken, Report, work
from sohoa.messages import say

SILENCE = 300.0
"""Seconds without a finished page after which a worker is stopped; opening has its own, shorter limits."""


SINGLE_THREADED = dict.fromkeys(("OMP_NUM_THREADS", "OMP_THREAD_LIMIT", "OPENBLAS_NUM_THREADS"), "1")
"""A process a core: threads of engines would only get in each other's way."""


OPENING = 120.0
"""Seconds that a new worker has to load its engines; 3 s on an idle machine."""


@dataclass(slots=True, kw_only=True)
class _Worker:
    """A process and what it works on."""

    process: ForkServerProcess
    connection: Connection
    job: Job | None = None
    ready: bool = False
    """Its engines are loaded."""
    deadline: float = float("inf")


class Pool:
    """Runs jobs on up to `workers` processes, largest file first.

    A file over which a worker died is tried once more when it has the machine for itself (another file may
    have taken the memory) and is quarantined when it happens again. The file of a worker that
    falls silent is quarantined at once.
    """

    def __init__(self, *, workers: int, engines: str, silence: float = SILENCE) -> None:
        """Prepare to work; processes start when there are jobs.

        Args:
            workers: most processes at a time.
            engines: name of a module with a function `open_digitiser`, imported once for all workers.
            silence: seconds without a sign of life after which a worker is stopped.
        """
        os.environ.update(SINGLE_THREADED)
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload([engines])
        self._most = workers
        self._engines = engines
        self._silence = silence
        self._workers: list[_Worker] = []
        self._waiting: deque[Job] = deque()
        self._alone: deque[Job] = deque()
        self._retried: set[int] = set()

    def run(
        self, jobs: Sequence[Job], *, on_done: Callable[[FileOutcome], None] = lambda _outcome: None
    ) -> tuple[FileOutcome, ...]:
        """Carry out all jobs; return their outcomes in the order of their numbers.

        Raises:
            MissingDependencyError: an engine is not installed.
            UnwritableResultsError: results cannot be written.
        """
        self._waiting.extend(sorted(jobs, key=lambda job: (-job.size, job.number)))
        outcomes: list[FileOutcome] = []
        with self._stopped_at_the_end():
            while len(outcomes) < len(jobs):
                self._hand_out()
                for outcome in self._next_outcomes():
                    outcomes.append(outcome)
                    on_done(outcome)
        return tuple(sorted(outcomes, key=lambda outcome: outcome.number))

    def _hand_out(self) -> None:
        """Give waiting jobs to idle workers; a job to be done alone waits until all others are done."""
        while self._waiting and (idle := self._idle_worker()):
            self._assign(idle, self._waiting.popleft())
        if self._alone and not any(worker.job for worker in self._workers) and (idle := self._idle_worker()):
            self._assign(idle, self._alone.popleft())

    def _idle_worker(self) -> _Worker | None:
        idle = next((worker for worker in self._workers if worker.job is None), None)
        return idle or (self._started() if len(self._workers) < self._most else None)

    def _started(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=work, args=(theirs, self._engines), daemon=False)
        process.start()
        theirs.close()
        worker = _Worker(process=process, connection=ours)
        self._workers.append(worker)
        return worker

    def _assign(self, worker: _Worker, job: Job) -> None:
        patience = self._silence + (0.0 if worker.ready else OPENING)
        worker.job, worker.deadline = job, time.monotonic() + patience
        with suppress(OSError):  # a dead worker is noticed where its answer is awaited
            worker.connection.send(job)

    def _next_outcomes(self) -> Iterator[FileOutcome]:
        """Wait until something happens; yield the files that are finished by it."""
        busy = [worker for worker in self._workers if worker.job]
        patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
        ready = set(wait([worker.connection for worker in busy], timeout=patience))
        for worker in busy:
            if worker.connection in ready:
                yield from self._heard(worker)
            elif worker.deadline <= time.monotonic():
                yield from self._lost(worker, Reason.TIMEOUT)

    def _heard(self, worker: _Worker) -> Iterator[FileOutcome]:
        try:
            report: Report = worker.connection.recv()
        except (EOFError, OSError):
            yield from self._lost(worker, Reason.DECODER_CRASH)
            return
        match report:
            case Alive():
                worker.ready = True
                worker.deadline = time.monotonic() + self._silence
            case Broken(missing=True, told=told):
                raise MissingDependencyError(told)
            case Broken(told=told):
                raise UnwritableResultsError(say("digitize.disk", why=told))
            case FileOutcome():
                worker.job, worker.deadline = None, float("inf")
                yield report

    def _lost(self, worker: _Worker, reason: Reason) -> Iterator[FileOutcome]:
        """Remove a worker that died or fell silent; try its file again or give it up."""
        job = worker.job
        self._stop(worker)
        self._workers.remove(worker)
        if job is None:
            return
        sweep(job)
        if reason is Reason.DECODER_CRASH and job.number not in self._retried:
            self._retried.add(job.number)
            self._alone.append(job)
        else:
            died = reason is Reason.DECODER_CRASH
            yield keep_lost(job, reason, fault=_signal_of(worker.process.exitcode) if died else None)

    @contextmanager
    def _stopped_at_the_end(self) -> Iterator[None]:
        """End all workers, also when the person stopped the command: their temporary files go too."""
        try:
            yield
        finally:
            for worker in self._workers:
                self._stop(worker)
                if worker.job:
                    sweep(worker.job)
            self._workers.clear()

    @staticmethod
    def _stop(worker: _Worker) -> None:
        """Kill the worker and the decoders in its process group; nothing in it is worth a farewell."""
        worker.connection.close()
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(worker.process.ident or -1, signal.SIGKILL)
        worker.process.kill()
        worker.process.join()


def _signal_of(exit_code: int | None) -> str | None:
    """Name the signal that ended a process."""
    return signal.Signals(-exit_code).name if exit_code is not None and exit_code < 0 else None
