"""Every reply of the receiving side is signed with the key of this house, refusals too."""

from collections.abc import MutableMapping
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from connect.keys import Keys

HEADER = b"x-hub-signature"


class SignedReplies:
    """Signs the request's own id, a line feed and the body: a reply is good for one request only."""

    def __init__(self, app: ASGIApp, keys: Keys) -> None:
        self._app, self._keys = app, keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; replies here are small, so each is held until it is whole."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        asked = dict(scope["headers"]).get(b"x-request-id", b"")
        begin: MutableMapping[str, Any] = {}
        body = bytearray()

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                begin.update(message)
                return
            body.extend(message.get("body", b""))
            if not message.get("more_body", False):
                signature = self._keys.sign(asked + b"\n" + bytes(body)).hex().encode()
                headers = [*begin["headers"], (HEADER, signature)]
                await send({**begin, "headers": headers})
                await send({"type": "http.response.body", "body": bytes(body)})

        await self._app(scope, receive, answer)
