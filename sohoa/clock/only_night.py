"""One night at a time on one machine: a backlog takes days, the timetable begins another every evening."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def only_night(home: Path, *, urgent: bool = False) -> Iterator[bool]:
    """Give True to the first, False as long as that one lives; the kernel forgets a killed one.

    Nights of other machines are no matter: leases share the work. What is needed now has a turn of its own.
    """
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (home / ("urgent.lock" if urgent else "nightly.lock")).open("ab") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            yield True
