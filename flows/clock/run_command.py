"""Run one command of the timetable to its end; a store that is down is waited for without hands."""

import subprocess
import sys
import time
from collections.abc import Sequence

from flows.clock.entry import folder
from models.errors import ExitCode, SohoaError

GRACE = 30.0
"""Seconds that a command gets to give back what it holds when it is told to end."""

_AGAIN = (60.0, 300.0, 900.0, 1800.0, 3600.0)
"""Seconds before each further try: a server restarts, a disk is emptied, a switch is replaced."""
_WORTH_IT = frozenset(("nightly", "backup", "fsck"))
"""Commands that would be missed until tomorrow; the others come again soon, or look at what is there."""


class CommandFailedError(SohoaError):
    """A command of the timetable ended with a fault; its exit code tells which."""

    hint = "Look at the log of `sohoa schedule`, then run the command by hand."


def run_command(words: Sequence[str], *, again: Sequence[float] = _AGAIN) -> None:
    """Run `sohoa` with these words; again after each of the pauses while a store is down.

    Raises:
        CommandFailedError: it ended with another exit code than 0, or with a store that stayed down.
    """
    code = _run(words)
    for pause in again if words[0] in _WORTH_IT else ():
        if code != ExitCode.STORAGE_DOWN:
            break
        time.sleep(pause)
        code = _run(words)
    if code:
        raise CommandFailedError(f"exit code {code}")


def _run(words: Sequence[str]) -> int:
    process = subprocess.Popen([sys.executable, "-m", "sohoa", *words], cwd=folder())
    try:
        return process.wait()
    except BaseException:
        _end(process)
        raise


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask a process to end, and make it."""
    process.terminate()
    try:
        process.wait(GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
