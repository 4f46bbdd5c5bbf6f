"""The flow behind every line of the timetable: it starts the command that a person would type.

Import after `pin_prefect`. The command has the settings, notes its own end, and says by its exit code how it
went; whatever happens to it, the timetable goes on.
"""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from prefect import flow

from flows.clock.entry import ZONE
from flows.clock.run_command import run_command


@flow(name="command", persist_result=False, log_prints=False)
def command(arguments: Sequence[str]) -> int:
    """Run `sohoa` with these arguments to its end; return its exit code, 0.

    Raises:
        CommandFailedError: another exit code.
    """
    day = datetime.now(ZoneInfo(ZONE)).day
    run_command([argument.replace("{day}", str(day)) for argument in arguments])
    return 0
