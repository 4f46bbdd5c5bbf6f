"""How the house stands, for Prometheus: the numbers of `sohoa metrics`, counted at most once a minute.

With millions of pages a count takes many seconds; then it is made so seldom that it takes no more than a
twentieth of the time.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from shutil import disk_usage
from threading import Lock

from station.options import StationOptions
from storage.overview.gauges import gauges
from storage.ports.overview import Survey

_FRESH = 60.0
"""Seconds for which a count is good, at least."""
_TIMES = 20.0
"""A count is good for so many times as long as it took."""
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
            began = self._now()
            if began >= self._until:
                self._text = self._count(survey, options)
                counted = self._now()
                self._until = counted + max(_FRESH, _TIMES * (counted - began))
            return self._text

    @staticmethod
    def _count(survey: Survey, options: StationOptions) -> str:
        at = datetime.now(UTC)
        seen = survey.standing(since=at - _DAY, at=at, most=1)
        return gauges(seen, disk_free=disk_usage(options.stores.home).free)
