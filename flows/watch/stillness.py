"""Is a file finished? Told by our own clock: file times of a share may be hours off."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from flows.watch.stack import Stack
from pipeline.intake.ends_whole import ends_whole

_DOUBTED = 90
"""Times as long, 15 minutes as a rule, for a file whose end is missing (a share may stall in mid-copy, and
Windows gives a file its full size before it fills it), and for one pass of two: the stack is turned over."""
_Seen = tuple[tuple[str, int, int, int], ...]
"""Name, size, modification time and inode of every file of a stack."""


@dataclass(slots=True, kw_only=True)
class Stillness:
    """Remembers how each stack looked and since when it has looked like that."""

    seconds: float
    """A stack is finished when none of its files changed for so long."""
    now: Callable[[], float] = time.monotonic
    _since: dict[str, tuple[_Seen, float]] = field(default_factory=dict)

    def is_finished(self, stack: Stack) -> bool:
        """Look once more; True when nothing has moved for long enough and no file is empty or gone."""
        seen = _look(stack)
        if seen is None:
            self._since.pop(stack.place, None)
            return False
        before = self._since.get(stack.place)
        if before is None or before[0] != seen:
            self._since[stack.place] = before = (seen, self.now())
        still = self.now() - before[1]
        if still < self.seconds:
            return False
        return still >= _DOUBTED * self.seconds or (not stack.half and _all_end_whole(stack))

    def looks(self, stack: Stack) -> object:
        """Return how the stack looked last; equal as long as nothing changed."""
        known = self._since.get(stack.place)
        return None if known is None else known[0]

    def keep_only(self, places: set[str]) -> None:
        """Forget stacks that are not there any more."""
        for place in self._since.keys() - places:
            del self._since[place]


def _look(stack: Stack) -> _Seen | None:
    seen = []
    for path in stack.files:
        try:
            status = path.stat()
        except OSError:
            return None
        if status.st_size == 0 or _partner(path).exists():
            return None
        seen.append((path.name, status.st_size, status.st_mtime_ns, status.st_ino))
    return tuple(seen)


def _all_end_whole(stack: Stack) -> bool:
    try:
        return all(ends_whole(path) for path in (*stack.fronts, *stack.backs))
    except OSError:
        return False


def _partner(path: Path) -> Path:
    """Return the name under which copying programs keep a file that they have not finished."""
    return path.with_name(path.name + ".part")
