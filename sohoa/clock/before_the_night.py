"""What must be right before a night begins: room on the disk, the clock, and a backup that is not old."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from models.errors import IntegrityError, StorageDownError
from sohoa.checks.machine import machine
from sohoa.console import tell
from sohoa.messages import say
from storage.overview.chores import ChoreName
from storage.ports.overview import Chores

_SLACK = timedelta(minutes=5)
"""Two machines of one installation may differ by so much."""
_STALE = timedelta(hours=48)


def before_the_night(home: Path, log: Chores) -> None:
    """Refuse a night that would end badly; tell of a backup that is old or was never made.

    Raises:
        StorageDownError: too little room; nothing is begun that cannot be finished.
        IntegrityError: the clock is wrong: leases, history and the sheet would be as well.
    """
    now = datetime.now(UTC)
    faults = {check.name: check for check in machine(home) if not check.ok}
    if "disk" in faults:
        raise StorageDownError(say("doctor.fix.disk", **dict(faults["disk"].values)))
    last = max((chore.began_at for chore in log.newest().values()), default=now)
    if "clock" in faults or last > now + _SLACK:
        raise IntegrityError(say("doctor.fix.clock"))
    backup = log.last_done().get(ChoreName.BACKUP)
    if backup is None or now - backup > _STALE:
        tell(say("nightly.no_backup"))
