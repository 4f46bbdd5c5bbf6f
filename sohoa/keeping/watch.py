"""A progress bar that serves several stages of one command, one after the other."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from sohoa.console import progress
from sohoa.messages import say


class Watch:
    """Shows the stage in work; nothing where standard error is no terminal."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._advance: Callable[[int], None] = lambda _steps: None

    def begin(self, key: str, total: int) -> None:
        """Take away the last bar and begin the next."""
        self._stack.close()
        self._advance = self._stack.enter_context(progress(say(key), total=total))

    def advance(self, steps: int) -> None:
        """Move the bar on."""
        self._advance(steps)


@contextmanager
def watch() -> Iterator[Watch]:
    """Give a watch; its last bar goes at the end."""
    with ExitStack() as stack:
        yield Watch(stack)
