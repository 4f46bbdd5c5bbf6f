"""Can Prefect be had? Import after `pin_prefect`."""

import subprocess
import sys

from prefect.client.orchestration import get_client
from prefect.server.api.server import SubprocessASGIServer

_GUARD = """
import contextlib, os, signal, sys
with contextlib.suppress(ProcessLookupError):
    server = os.pidfd_open(int(sys.argv[1]))
    sys.stdin.read()
    signal.pidfd_send_signal(server, signal.SIGTERM)
"""
"""Waits until the pipe from this process closes, however it ends, and then ends the server."""

_guards: list[subprocess.Popen[bytes]] = []
"""Kept, because a forgotten pipe is a closed one."""


def prefect_answers() -> bool:
    """Start the server that lives as long as this process (or find the operator's), and ask it.

    Prefect ends its server at a normal exit only: after a SIGKILL it would stay for ever, 250 MB each.
    """
    try:
        with get_client(sync_client=True) as client:
            answers = client.api_healthcheck() is None
    except Exception:  # noqa: BLE001 - whatever keeps the display away, the work goes on
        answers = False
    server = SubprocessASGIServer().server_process
    if server is not None and not _guards:
        guard = [sys.executable, "-c", _GUARD, str(server.pid)]
        _guards.append(subprocess.Popen(guard, stdin=subprocess.PIPE, start_new_session=True))
    return answers
