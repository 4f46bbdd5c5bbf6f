"""A request to end is an exception like Ctrl-C, so that whatever was begun is tidied up."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_REQUESTS = (signal.SIGTERM, signal.SIGHUP)


@contextmanager
def stoppable() -> Iterator[None]:
    """Turn SIGTERM and SIGHUP into SystemExit (128 + signal) while the block runs."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {request: signal.signal(request, _end) for request in _REQUESTS}
    try:
        yield
    finally:
        for request, handler in before.items():
            signal.signal(request, handler)


def _end(request: int, _frame: FrameType | None) -> None:
    sys.exit(128 + request)
