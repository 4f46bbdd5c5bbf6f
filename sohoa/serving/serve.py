"""Run the station under uvicorn."""

import logging
import socket
import sys

import structlog
import uvicorn

from models.errors import MissingDependencyError, UsageError
from sohoa.console import show_json, tell
from sohoa.messages import say
from sohoa.serving.exporter import ProfileExporter
from sohoa.serving.station_options import station_options
from sohoa.settings import Settings
from station.app import STATIC, build_app

_AT_ONCE = 200
"""Connections; more are told to come back."""
_DRAIN = 20
"""Seconds that requests in flight are given when the station is told to end."""


def serve(settings: Settings, *, host: str, port: int, json: bool) -> None:
    """Serve until SIGTERM or Ctrl-C.

    Raises:
        MissingDependencyError: the front-end files were not installed.
        UsageError: the port is taken.
        StorageDownError: a store does not answer.
    """
    if not (STATIC / "vendor" / "htmx.min.js").is_file():
        raise MissingDependencyError(say("station.no_vendor"))
    _log_lines()
    app = build_app(station_options(settings), exporter=ProfileExporter(settings=settings))
    door = _door(host, port)
    address = f"http://{host}:{door.getsockname()[1]}"
    if json:
        show_json({"address": address})
        sys.stdout.flush()
    else:
        tell(say("station.serving", address=address))
    config = uvicorn.Config(
        app,
        access_log=False,  # a path may name a search; our own log has the route only
        log_config=None,
        server_header=False,
        limit_concurrency=_AT_ONCE,
        timeout_graceful_shutdown=_DRAIN,
        proxy_headers=True,  # trusted from 127.0.0.1 only: where a reverse proxy stands
    )
    uvicorn.Server(config).run(sockets=[door])


def _door(host: str, port: int) -> socket.socket:
    kind = socket.AF_INET6 if ":" in host else socket.AF_INET
    door = socket.socket(kind, socket.SOCK_STREAM)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        door.bind((host, port))
        door.listen(_AT_ONCE)  # who comes while the station still starts waits instead of being sent away
    except OSError:
        door.close()
        raise UsageError(say("station.port_taken", host=host, port=port)) from None
    return door


def _log_lines() -> None:
    """One JSON line an event on standard error; other libraries speak up from warnings on."""
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(levelname)s %(name)s %(message)s")
    structlog.configure(
        processors=[
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.add_log_level,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
