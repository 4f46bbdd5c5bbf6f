"""Prefect's server for one machine: a child that listens on this machine only and ends with us."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection, HTTPException

from flows.guard import end_with_us
from models.errors import MissingDependencyError

_PATIENCE = 600.0
"""Seconds until it must answer; 10 to 16 on a free machine, minutes where all else goes first."""
_GRACE = 10.0
_HOST = "127.0.0.1"
_ADDRESS = "PREFECT_API_URL"
_PROGRAM = ("-m", "uvicorn", "--factory", "prefect.server.api.server:create_app", "--log-level", "error")


@contextmanager
def prefect_server() -> Iterator[str]:
    """Give the address of a server and set PREFECT_API_URL; a server that the operator runs is used as it is.

    Enter before anything imports Prefect, and after `pin_prefect`.

    Raises:
        MissingDependencyError: it does not come up.
    """
    theirs = os.environ.get(_ADDRESS)
    if theirs:
        yield theirs
        return
    port = _free_port()
    process = subprocess.Popen([sys.executable, *_PROGRAM, "--host", _HOST, "--port", str(port)])
    end_with_us(process.pid)
    try:
        _await(process, port)
        os.environ[_ADDRESS] = f"http://{_HOST}:{port}/api"
        yield os.environ[_ADDRESS]
    finally:
        os.environ.pop(_ADDRESS, None)
        process.terminate()
        try:
            process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        return int(probe.getsockname()[1])


def _await(process: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + _PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        if _answers(port):
            return
        time.sleep(0.2)
    raise MissingDependencyError("Prefect's server does not start")


def _answers(port: int) -> bool:
    connection = HTTPConnection(_HOST, port, timeout=5)
    with suppress(OSError, HTTPException):
        connection.request("GET", "/api/health")
        return connection.getresponse().status == 200  # noqa: PLR2004 - OK
    return False
