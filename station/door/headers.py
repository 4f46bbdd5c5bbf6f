"""What every answer carries, and what no request may exceed."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from station.options import StationOptions

LARGEST_FORM = 2_000_000
"""Bytes of an ordinary request's body; uploads come in pieces, see `LARGEST_PIECE`."""
LARGEST_PIECE = 64_000_000
UPLOAD_PATHS = ("/files", "/api/v1/scans", "/hub/v1/messages")

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS = {
    b"content-security-policy": POLICY.encode(),
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"same-origin",  # with no-referrer a form of our own comes with Origin: null
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
    b"permissions-policy": b"camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


class Headers:
    """Adds the headers and cuts off bodies that are too large, whatever length they claim."""

    def __init__(self, app: ASGIApp, options: StationOptions) -> None:
        self._app = app
        self._always = dict(_ALWAYS)
        if options.secure:
            self._always[b"strict-transport-security"] = b"max-age=31536000; includeSubDomains"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path: str = scope["path"]
        most = LARGEST_PIECE if path.startswith(UPLOAD_PATHS) else LARGEST_FORM
        kept = b"no-cache" if path.startswith("/static/") else b"no-store"

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = self._with(message.get("headers", []), kept)
            await send(message)

        await self._app(scope, _limited(receive, most), answer)

    def _with(self, headers: list[tuple[bytes, bytes]], kept: bytes) -> list[tuple[bytes, bytes]]:
        said = {name.lower() for name, _ in headers}
        wanted = {b"cache-control": kept, **self._always}
        return [*headers, *((name, value) for name, value in wanted.items() if name not in said)]


class TooLargeError(Exception):
    """The body is larger than this station takes at once."""


def _limited(receive: Receive, most: int) -> Callable[[], Awaitable[MutableMapping[str, Any]]]:
    taken = 0

    async def limited() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > most:
            raise TooLargeError
        return message

    return limited
