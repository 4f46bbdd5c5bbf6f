"""All files through reading processes; one that dies or hangs takes nobody with it."""

import signal
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed

from flows.reading.errors import ReadingFaultError, StoppedError, UnwritableDeskError
from flows.reading.read_in_process import sweep
from flows.reading.reading import Job as Reading
from flows.reading.workers import SILENCE, ProcessWorkers
from sohoa.digitizing.job import FileOutcome, Job, UnwritableResultsError
from sohoa.digitizing.keep import keep, keep_lost
from sohoa.messages import say

_TERMINATED = 128 + signal.SIGTERM


class Pool:
    """Runs jobs on up to `workers` processes, largest file first.

    A file over which a process died is tried once more when it has the machine for itself (another file may
    have taken the memory) and is quarantined when it happens again. The file of a process that
    falls silent is quarantined at once.
    """

    def __init__(self, *, workers: int, engines: str, silence: float = SILENCE) -> None:
        """Prepare to work; processes start when there are jobs.

        Args:
            workers: most processes at a time.
            engines: name of a module with a function `open_digitiser`, imported once for all processes.
            silence: seconds without a sign of life after which a process is stopped.
        """
        self._threads = ThreadPoolExecutor(workers)
        self._processes = ProcessWorkers(count=workers, engines=engines, silence=silence)

    def run(
        self, jobs: Sequence[Job], *, on_done: Callable[[FileOutcome], None] = lambda _outcome: None
    ) -> tuple[FileOutcome, ...]:
        """Carry out all jobs, once in a pool's life; return their outcomes in the order of their numbers.

        Raises:
            MissingDependencyError: an engine is not installed.
            UnwritableResultsError: results cannot be written.
        """
        outcomes: list[FileOutcome] = []
        try:
            again = self._run_together(jobs, outcomes, on_done)
            for job in again:
                outcomes.append(self._threads.submit(_outcome, job, self._processes).result())
                on_done(outcomes[-1])
        except StoppedError:
            sys.exit(_TERMINATED)
        finally:  # also when the person stopped the command: temporary files go too
            self._processes.close()
            self._threads.shutdown(cancel_futures=True)
        return tuple(sorted(outcomes, key=lambda outcome: outcome.number))

    def _run_together(
        self, jobs: Sequence[Job], outcomes: list[FileOutcome], on_done: Callable[[FileOutcome], None]
    ) -> list[Job]:
        """Carry out the jobs side by side; return those over which a process died."""
        by_size = sorted(jobs, key=lambda job: (-job.size, job.number))
        futures = {self._threads.submit(_first_outcome, job, self._processes): job for job in by_size}
        again: list[Job] = []
        for future in as_completed(futures):
            outcome = future.result()
            if outcome is None:
                again.append(futures[future])
            else:
                outcomes.append(outcome)
                on_done(outcome)
        return again


def _first_outcome(job: Job, processes: ProcessWorkers) -> FileOutcome | None:
    """Read and keep one file; None when its process died over it."""
    try:
        return _read(job, processes)
    except ReadingFaultError as fault:
        return None if fault.died else _lost(job, fault)


def _outcome(job: Job, processes: ProcessWorkers) -> FileOutcome:
    """Read and keep one file, or give it up."""
    try:
        return _read(job, processes)
    except ReadingFaultError as fault:
        return _lost(job, fault)


def _read(job: Job, processes: ProcessWorkers) -> FileOutcome:
    try:
        job.json.parent.mkdir(parents=True, exist_ok=True)
        done = processes.read(Reading(source=job.source, name=job.source.name, desk=job.parts))
        return keep(job, done)
    except UnwritableDeskError as error:
        raise UnwritableResultsError(say("digitize.disk", why=str(error))) from None
    except OSError as error:
        if error.errno is None:  # no disk speaks: the line to the process was closed because the command ends
            raise StoppedError("the command was stopped") from None
        raise _unwritable(error) from error
    finally:
        sweep(job.parts)


def _lost(job: Job, fault: ReadingFaultError) -> FileOutcome:
    try:
        return keep_lost(job, fault.reason, fault=fault.kind)
    except OSError as error:
        raise _unwritable(error) from error
    finally:
        sweep(job.parts)


def _unwritable(error: OSError) -> UnwritableResultsError:
    return UnwritableResultsError(say("digitize.disk", why=error.strerror or type(error).__name__))
