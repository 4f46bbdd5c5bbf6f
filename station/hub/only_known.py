"""Nobody makes this house read a long request before it has shown whose it is."""

from collections.abc import Mapping
from http import HTTPStatus

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from station.hub.door import HubDoor

_OPEN = ("/challenge", "/login")


class OnlyKnown:
    """Sends away who holds no token, body unread; the words and the login itself are open to all."""

    def __init__(self, app: ASGIApp, door: HubDoor) -> None:
        self._app, self._door = app, door

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http" or scope["path"].endswith(_OPEN) or self._knows(dict(scope["headers"])):
            await self._app(scope, receive, send)
            return
        headers = {"WWW-Authenticate": "Bearer"}
        refusal = JSONResponse({"code": "TOKEN"}, HTTPStatus.UNAUTHORIZED, headers=headers)
        await refusal(scope, receive, send)

    def _knows(self, headers: Mapping[bytes, bytes]) -> bool:
        return self._door.holder(headers.get(b"authorization", b"").decode("latin-1")) is not None
