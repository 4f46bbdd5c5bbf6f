"""The flow behind every line of the timetable: it starts the command that a person would type.

Import after `pin_prefect`. The command has the settings, notes its own end, and says by its exit code how it
went; whatever happens to it, the timetable goes on.
"""

import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from prefect import flow

from flows.clock.entry import ZONE, folder
from models.errors import SohoaError

GRACE = 30.0
"""Seconds that a command gets to give back what it holds when it is told to end."""


class CommandFailedError(SohoaError):
    """A command of the timetable ended with a fault; its exit code tells which."""

    hint = "Look at the log of `sohoa schedule`, then run the command by hand."


@flow(name="command", persist_result=False, log_prints=False)
def command(arguments: Sequence[str]) -> int:
    """Run `sohoa` with these arguments to its end; return its exit code, 0.

    Raises:
        CommandFailedError: another exit code.
    """
    day = datetime.now(ZoneInfo(ZONE)).day
    words = [argument.replace("{day}", str(day)) for argument in arguments]
    process = subprocess.Popen([sys.executable, "-m", "sohoa", *words], cwd=folder())
    try:
        code = process.wait()
    except BaseException:
        end(process)
        raise
    if code:
        raise CommandFailedError(f"exit code {code}")
    return code


def end(process: subprocess.Popen[bytes]) -> None:
    """Ask a process to end, and make it."""
    process.terminate()
    try:
        process.wait(GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
