"""Run a command and say what it cost."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

WATCH = Path(__file__).with_name("watch.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What one or more commands took, with all processes they started, whoever waits for those."""

    cpu_seconds: float = 0.0
    """User and system time."""
    wall_seconds: float = 0.0
    peak_megabytes: float = 0.0
    """Resident memory of the largest single process (10^6 bytes)."""
    failures: int = 0
    """Commands that did not end with 0, or left processes running."""

    def __add__(self, other: "Usage") -> "Usage":
        """Return the cost of one after the other."""
        return Usage(
            cpu_seconds=self.cpu_seconds + other.cpu_seconds,
            wall_seconds=self.wall_seconds + other.wall_seconds,
            peak_megabytes=max(self.peak_megabytes, other.peak_megabytes),
            failures=self.failures + other.failures,
        )


def measured(command: Sequence[str], *, log: Path) -> Usage:
    """Run `command` with one thread an engine; what it prints is appended to `log`. Linux only."""
    environment = os.environ | {"OMP_THREAD_LIMIT": "1", "OMP_NUM_THREADS": "1"}
    with log.open("ab") as sink, TemporaryDirectory() as folder:
        report = Path(folder) / "cost.json"
        watched = (sys.executable, str(WATCH), str(report), *command)
        subprocess.run(watched, stdout=sink, stderr=sink, env=environment, check=False)
        return Usage(**json.loads(report.read_text(encoding="utf-8")))
