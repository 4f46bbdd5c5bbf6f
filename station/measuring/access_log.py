"""One log line a request: the route's pattern, never the path itself or its query."""

import time

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from station.measuring.metrics import count_request

_LOG = structlog.get_logger("station")
_QUIET = ("/static/", "/healthz", "/readyz", "/metrics")


class AccessLog:
    """Writes method, route, status and milliseconds; counts them for /metrics."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request and write it down."""
        if scope["type"] != "http" or scope["path"].startswith(_QUIET):
            await self._app(scope, receive, send)
            return
        began = time.perf_counter()
        status = 500

        async def answer(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, answer)
        finally:
            seconds = time.perf_counter() - began
            count_request(method=scope["method"], route=route_of(scope), status=status, seconds=seconds)
            _LOG.info(
                "request",
                method=scope["method"],
                route=route_of(scope),
                status=int(status),
                ms=round(seconds * 1000, 1),
            )


def route_of(scope: Scope) -> str:
    """Return the pattern of the route that answered, as `/batches/{batch_id}`; a dash where none did."""
    return str(getattr(scope.get("route"), "path", "–"))
