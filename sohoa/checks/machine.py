"""Disk, memory for one worker, clock and time zone."""

import time
from datetime import UTC, datetime
from pathlib import Path
from shutil import disk_usage
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.errors import ExitCode
from sohoa.checks.check import Check

ZONE = "Asia/Ho_Chi_Minh"
_LEAST_FREE = 5 * 10**9
"""Bytes: a night of 2,500 pages at 1 MB for the scan and 1 MB for its searchable PDF."""
_FIRST_RELEASE = datetime(2026, 11, 1, tzinfo=UTC)
_SLACK = 300.0
"""Seconds that a file of another machine may lie in the future before the clock is suspected."""


def machine(home: Path) -> tuple[Check, ...]:
    """Look at the disk under the embedded stores, at the clock and at the time zone."""
    return _disk(home), _clock(home), _zone()


def _disk(home: Path) -> Check:
    """Free bytes of the nearest folder that exists."""
    folder = next(path for path in (home.absolute(), *home.absolute().parents) if path.is_dir())
    free = disk_usage(folder).free
    found = f"{free / 10**9:.0f} GB, {folder}"
    if free >= _LEAST_FREE:
        return Check(name="disk", found=found)
    least = (("least", f"{_LEAST_FREE / 10**9:.0f}"),)
    return Check(name="disk", found=found, fault="disk", code=ExitCode.STORAGE_DOWN, values=least)


def _clock(home: Path) -> Check:
    """A clock before this release, or before the stores were last written, is wrong."""
    now = time.time()
    last = home.stat().st_mtime if home.is_dir() else 0.0
    found = datetime.now(UTC).isoformat(timespec="seconds")
    if now >= max(_FIRST_RELEASE.timestamp(), last - _SLACK):
        return Check(name="clock", found=found)
    return Check(name="clock", found=found, fault="clock", code=ExitCode.INTEGRITY_FAULT)


def _zone() -> Check:
    try:
        found = datetime.now(ZoneInfo(ZONE)).strftime("%H:%M %Z")
    except ZoneInfoNotFoundError:
        return Check(name="zone", found=ZONE, fault="zone", code=ExitCode.MISSING_DEPENDENCY)
    return Check(name="zone", found=f"{ZONE} {found}")
