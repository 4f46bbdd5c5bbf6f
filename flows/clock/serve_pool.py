"""This machine's hand in a work pool: Prefect's own process worker starts the commands of the timetable."""

import os
import signal
import subprocess
import sys
from contextlib import suppress

from flows.clock.run_command import GRACE
from flows.reading.guard import end_with_us
from models.errors import StorageDownError

_AT_ONCE = 4
"""Commands at a time: a night that is late must not keep the morning sheet waiting."""


def serve_pool(pool: str) -> None:
    """Serve the pool until told to end; a pool that is not there is made. Call after `pin_prefect`.

    Told to end, Prefect's worker would wait for its commands, a whole night long. So they are told as well:
    each gives back what it holds.

    Raises:
        StorageDownError: the worker ended by itself: the server does not answer, or knows no such pool.
    """
    options = ("--pool", pool, "--type", "process", "--limit", str(_AT_ONCE), "--install-policy", "never")
    words = [sys.executable, "-m", "prefect", "worker", "start", *options]
    process = subprocess.Popen(words, start_new_session=True, stdout=subprocess.DEVNULL)
    end_with_us(process.pid)
    try:
        code = process.wait()
    finally:
        _end_all(process)
    raise StorageDownError(f"Prefect's worker ended (exit code {code})")


def _end_all(process: subprocess.Popen[bytes]) -> None:
    """Ask the worker and everything that it started to end, and make them."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        process.wait(GRACE)
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
