"""Run a command and say what it cost."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What one or more commands took, children included."""

    cpu_seconds: float = 0.0
    """User and system time."""
    wall_seconds: float = 0.0
    peak_megabytes: float = 0.0
    """Resident memory of the largest single process (10^6 bytes)."""
    failures: int = 0
    """Commands that did not end with 0."""

    def __add__(self, other: "Usage") -> "Usage":
        """Return the cost of one after the other."""
        return Usage(
            cpu_seconds=self.cpu_seconds + other.cpu_seconds,
            wall_seconds=self.wall_seconds + other.wall_seconds,
            peak_megabytes=max(self.peak_megabytes, other.peak_megabytes),
            failures=self.failures + other.failures,
        )


def measured(command: Sequence[str], *, log: Path) -> Usage:
    """Run `command` with one thread an engine; what it prints is appended to `log`."""
    environment = os.environ | {"OMP_THREAD_LIMIT": "1", "OMP_NUM_THREADS": "1"}
    started = time.perf_counter()
    with log.open("ab") as sink:
        process = subprocess.Popen(command, stdout=sink, stderr=sink, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return Usage(
        cpu_seconds=usage.ru_utime + usage.ru_stime,
        wall_seconds=time.perf_counter() - started,
        peak_megabytes=usage.ru_maxrss * unit / 1e6,
        failures=int(process.returncode != 0),
    )
