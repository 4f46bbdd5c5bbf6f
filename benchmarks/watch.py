"""Run a command, wait for everything it leaves behind, and write what all of it cost.

`python watch.py REPORT COMMAND...`: a process of its own, because it waits for every child that it has.
Workers of a fork server are no children of the command: when the command ends they fall to the nearest
subreaper, which is this process; only then does the kernel add up their cost.
"""

import ctypes
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

_PR_SET_CHILD_SUBREAPER = 36
PATIENCE = 20.0
"""Seconds to wait for processes that outlive the command."""


def watch(report: Path, command: list[str]) -> int:
    """Run `command`, write its cost as JSON to `report`, return its exit code (128 + signal when killed)."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    started = time.perf_counter()
    code = subprocess.call(command)
    wall = time.perf_counter() - started
    left = _left_behind(time.monotonic() + PATIENCE)
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    cost = {
        "cpu_seconds": usage.ru_utime + usage.ru_stime,
        "wall_seconds": wall,
        "peak_megabytes": usage.ru_maxrss * 1024 / 1e6,
        "failures": int(code != 0 or left),
    }
    report.write_text(json.dumps(cost), encoding="utf-8")
    return code if code >= 0 else 128 - code


def _left_behind(deadline: float) -> bool:
    """Wait for what was left; return whether something still runs, whose cost is then unknown."""
    while time.monotonic() < deadline:
        try:
            if os.waitpid(-1, os.WNOHANG)[0] == 0:
                time.sleep(0.02)
        except ChildProcessError:
            return False
    return True


if __name__ == "__main__":
    raise SystemExit(watch(Path(sys.argv[1]), sys.argv[2:]))
