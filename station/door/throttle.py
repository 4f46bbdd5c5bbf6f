"""Slow down guessing: wrong passwords from one place, or for one name from one place, cost ever more time."""

import time
from collections.abc import Callable, Hashable
from threading import Lock

FREE = 5
"""Wrong guesses before waiting begins."""
LONGEST = 900.0
"""Seconds."""
REMEMBERED = 10_000
"""Places and names kept in mind; the oldest are forgotten first."""


class Throttle:
    """Counts failures in memory: a restart forgives, which no guesser can bring about.

    Nobody can lock a person out from elsewhere: names are counted together with the place.
    """

    def __init__(self, *, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._failures: dict[Hashable, tuple[int, float]] = {}
        self._lock = Lock()

    def wait(self, *keys: Hashable) -> float:
        """Return for how many seconds no further guess is heard."""
        with self._lock:
            ends = [until for count, until in map(self._of, keys) if count > FREE]
        return max(0.0, *(end - self._now() for end in ends)) if ends else 0.0

    def failed(self, *keys: Hashable) -> None:
        """Count a wrong guess."""
        with self._lock:
            for key in keys:
                count = self._of(key)[0] + 1
                self._failures.pop(key, None)
                pause = min(LONGEST, 2.0 ** max(0, count - FREE))
                self._failures[key] = (count, self._now() + pause)
            while len(self._failures) > REMEMBERED:
                del self._failures[next(iter(self._failures))]

    def succeeded(self, *keys: Hashable) -> None:
        """Forget the failures of these keys."""
        with self._lock:
            for key in keys:
                self._failures.pop(key, None)

    def _of(self, key: Hashable) -> tuple[int, float]:
        return self._failures.get(key, (0, 0.0))
