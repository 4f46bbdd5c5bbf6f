"""A request to end is an exception like Ctrl-C, so that whatever was begun is tidied up."""

import signal
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_REQUESTS = (signal.SIGTERM, signal.SIGHUP)

_NUDGE = signal.SIGURG
"""Wakes the main thread; without a handler everybody ignores it."""

_NUDGES = (0.05, 0.1, 0.2, 0.5, 1.0, 2.0)
"""Seconds between a request and each wake-up: one that comes too early is lost like the request itself."""


@contextmanager
def stoppable() -> Iterator[None]:
    """Turn SIGTERM and SIGHUP into SystemExit (128 + signal) while the block runs."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {request: signal.signal(request, _end) for request in _REQUESTS}
    try:
        with _heard():
            yield
    finally:
        for request, handler in before.items():
            signal.signal(request, handler)


def _end(request: int, _frame: FrameType | None) -> None:
    sys.exit(128 + request)


@contextmanager
def _heard() -> Iterator[None]:
    """Wake the main thread after every signal while the block runs.

    A signal that arrives in the moment before the main thread begins to wait for a lock does not end that
    wait: Python would look at it only when the others are done, for a long batch after hours.
    """
    ears, mouth = socket.socketpair()
    mouth.setblocking(False)
    ended = threading.Event()
    waker = threading.Thread(
        target=_wake, args=(ears, ended, threading.get_ident()), name="wake", daemon=True
    )
    told = signal.set_wakeup_fd(mouth.fileno(), warn_on_full_buffer=False)
    nudged = signal.signal(_NUDGE, lambda _request, _frame: None)
    waker.start()
    try:
        yield
    finally:
        signal.set_wakeup_fd(told)
        ended.set()
        mouth.close()
        waker.join()
        ears.close()
        signal.signal(_NUDGE, nudged)


def _wake(ears: socket.socket, ended: threading.Event, main: int) -> None:
    """Nudge the main thread after each signal that Python has noticed, until the block ends."""
    while request := ears.recv(1):
        if request[0] == _NUDGE:
            continue
        for pause in _NUDGES:
            if ended.wait(pause):
                return
            signal.pthread_kill(main, _NUDGE)
