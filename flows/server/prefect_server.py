"""Prefect's server for one machine: a child that listens on this machine only and ends with us."""

import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from http.client import HTTPConnection, HTTPException
from pathlib import Path

from flows.server.serve_prefect import GRACE

_PATIENCE = 600.0
"""Seconds until it must answer; 5 to 16 on a free machine, minutes where all else goes first."""
_HOST = "127.0.0.1"
_ADDRESS = "PREFECT_API_URL"
_FLEETING = {
    "PREFECT__SERVER_EPHEMERAL": "1",  # Prefect's own words for: no scheduler, no pages
    "PREFECT__SERVER_FINAL": "1",
    "PREFECT_UI_ENABLED": "false",
    "PREFECT_SERVER_REGISTER_BLOCKS_ON_START": "false",
    "PREFECT_SERVER_SERVICES_TRIGGERS_ENABLED": "false",
}
"""What a server for one run goes without: nobody sees it, and nobody can have put an automation into it."""
_LOG = "server.log"
"""Where it complains, in Prefect's home: who reads scans is not told of a display that nobody watches."""


@contextmanager
def prefect_server(*, fleeting: bool = False) -> Iterator[Callable[[], bool]]:
    """Start a server and set PREFECT_API_URL; a server that the operator runs is used as it is.

    Gives a function that waits for the server's answer and tells whether it came: there is other work for
    the seconds that it takes. Enter before anything imports Prefect, and after `pin_prefect`.

    Args:
        fleeting: it lives for one run that nobody watches.
    """
    if os.environ.get(_ADDRESS):
        yield lambda: True
        return
    with socket.create_server((_HOST, 0)) as listening:
        port = listening.getsockname()[1]
        process = _start(listening, fleeting=fleeting)
    os.environ[_ADDRESS] = f"http://{_HOST}:{port}/api"
    try:
        yield lambda: _answers(port)
    finally:
        del os.environ[_ADDRESS]
        _end(process)


def _start(listening: socket.socket, *, fleeting: bool) -> subprocess.Popen[bytes]:
    """Start it on a socket that listens already: whoever asks too early waits, and no port is taken twice."""
    number = listening.fileno()
    more = _FLEETING if fleeting else {}
    with ExitStack() as stack:
        log = stack.enter_context((Path(os.environ["PREFECT_HOME"]) / _LOG).open("wb")) if fleeting else None
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "flows.server.serve_prefect", str(number)],
            env={**os.environ, **more},
            stdin=subprocess.PIPE,
            stderr=log,
            pass_fds=[number],
            start_new_session=True,  # Ctrl-C is for us: it serves until we are done
        )


def _answers(port: int) -> bool:
    connection = HTTPConnection(_HOST, port, timeout=_PATIENCE)
    with suppress(OSError, HTTPException):
        connection.request("GET", "/api/health")
        return connection.getresponse().status == 200  # noqa: PLR2004 - OK
    return False


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()
    try:
        process.wait(3 * GRACE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
