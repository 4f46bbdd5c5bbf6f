"""Children that must not outlive this process, however it ends."""

import subprocess
import sys

_GUARD = """
import contextlib, os, signal, sys
with contextlib.suppress(ProcessLookupError):
    child = os.pidfd_open(int(sys.argv[1]))
    sys.stdin.read()
    signal.pidfd_send_signal(child, signal.SIGTERM)
"""
"""Waits until the pipe from this process closes, and then ends the child."""

_guards: list[subprocess.Popen[bytes]] = []
"""Kept, because a forgotten pipe is a closed one."""


def end_with_us(pid: int) -> None:
    """See to it that the process ends when this one does, also by SIGKILL."""
    guard = [sys.executable, "-c", _GUARD, str(pid)]
    _guards.append(subprocess.Popen(guard, stdin=subprocess.PIPE, start_new_session=True))
