"""Post JSON to the one address that the operator set: no redirects, no proxies, an answer within seconds."""

import json
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import urlsplit

from models.errors import StorageDownError
from sohoa.messages import say

_PATIENCE = 15.0
"""Seconds."""
_WELL = range(200, 300)


def post(address: str, told: Mapping[str, object]) -> None:
    """Post; anything but a 2xx answer is a closed way.

    Raises:
        StorageDownError: it names the kind of fault and never the address, which may hold a token.
    """
    parts = urlsplit(address)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    target = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
    try:
        connection = kind(parts.hostname or "", parts.port, timeout=_PATIENCE)
        body = json.dumps(told, ensure_ascii=False).encode()
        connection.request("POST", target, body, {"Content-Type": "application/json"})
        status = connection.getresponse().status
        connection.close()
    except (OSError, HTTPException, ValueError) as error:
        raise StorageDownError(say("alarm.closed", way="webhook", kind=type(error).__name__)) from None
    if status not in _WELL:
        raise StorageDownError(say("alarm.closed", way="webhook", kind=str(status)))
