"""How the house stands, for Prometheus: the numbers of `sohoa metrics`, counted at most once a minute."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from shutil import disk_usage
from threading import Lock

from station.options import StationOptions
from storage.gauges import gauges
from storage.ports.night import Survey

_FRESH = 60.0
"""Seconds; counting half a million waiting files takes some of them."""
_DAY = timedelta(days=1)


class HouseNumbers:
    """Remembers the text of the last count, so that many watchers cost no more than one."""

    def __init__(self, *, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._text = ""
        self._until = -1.0
        self._lock = Lock()

    def text(self, survey: Survey, options: StationOptions) -> str:
        """Return the metrics of the house in Prometheus' text format.

        Raises:
            StorageDownError: the database does not answer.
        """
        with self._lock:
            if self._now() >= self._until:
                self._text = self._count(survey, options)
                self._until = self._now() + _FRESH
            return self._text

    @staticmethod
    def _count(survey: Survey, options: StationOptions) -> str:
        at = datetime.now(UTC)
        seen = survey.standing(since=at - _DAY, at=at, most=1)
        return gauges(seen, disk_free=disk_usage(options.stores.home).free)
