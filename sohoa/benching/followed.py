"""A bar that follows the files that a child process writes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from sohoa.console import progress

_EVERY = 0.5
"""Seconds between looks."""


@contextmanager
def followed(what: str, folder: Path, pattern: str, *, total: int) -> Iterator[None]:
    """Move a bar on with each new file in `folder` that matches, while the body runs."""
    with progress(what, total=total) as advance:
        over = Event()
        follower = Thread(target=_follow, args=(folder, pattern, advance, over), daemon=True)
        follower.start()
        try:
            yield
        finally:
            over.set()
            follower.join()


def _follow(folder: Path, pattern: str, advance: Callable[[int], None], over: Event) -> None:
    seen = 0
    while not over.wait(_EVERY):
        now = sum(1 for _ in folder.glob(pattern))
        advance(now - seen)
        seen = now
