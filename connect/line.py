"""HTTPS to one hub: bounded in time and size, no redirect, no proxy that nobody named."""

import hashlib
import hmac
import ssl
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from connect.keys import is_signed

_LARGEST = 4 * 1024 * 1024
"""Bytes of a reply: 1,000 results are a tenth of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole reply, or why there is none."""

    status: int = 0
    body: bytes = b""
    fault: str = ""
    """One word when there is no reply to believe."""
    sent: bool = True
    """False when the request certainly never arrived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificates:
    """Files of the operator for TLS; None where the system's own are meant."""

    authority: Path | None = None
    client: Path | None = None
    client_key: Path | None = None


class HttpLine:
    """One pool of connections to one hub."""

    def __init__(
        self,
        url: str,
        *,
        timeout_s: float,
        certificates: Certificates,
        proxy: str = "",
        reply_secret: bytes = b"",
        reply_key: str = "",
    ) -> None:
        self._secret, self._key = reply_secret, reply_key
        self._timeout_s = timeout_s
        self._client = httpx.Client(
            base_url=url.rstrip("/") + "/",
            timeout=httpx.Timeout(timeout_s, connect=min(10.0, timeout_s)),
            verify=_trust(certificates),
            follow_redirects=False,
            trust_env=False,
            proxy=proxy or None,
        )

    def request(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str],
        signature: str = "",
        **body: Any,  # noqa: ANN401 - httpx's own words
    ) -> Reply:
        """Send one request and read its reply; `signature` names the header that proves the sender.

        `headers` hold the request's id under X-Request-Id where the reply has to be signed.
        """
        try:
            with self._client.stream(method, path.lstrip("/"), headers=dict(headers), **body) as response:
                content = self._read(response)
                if content is None:
                    return Reply(status=response.status_code, fault="endless_reply")
                spoken = f"{headers.get('X-Request-Id', '')}\n".encode() + content
                if not self._believes(spoken, response.headers.get(signature, "") if signature else ""):
                    return Reply(status=response.status_code, fault="forged_reply")
                return Reply(status=response.status_code, body=content)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
            return Reply(fault="no_connection", sent=False)
        except httpx.TimeoutException:
            return Reply(fault="timeout")
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError):
            return Reply(fault="broken_connection")

    def close(self) -> None:
        """Let go of all connections."""
        self._client.close()

    def _read(self, response: httpx.Response) -> bytes | None:
        """Return the body; None for one without an end, in bytes or in time (a drop a second is no reply)."""
        end, content = time.monotonic() + self._timeout_s, bytearray()
        for part in response.iter_bytes():
            content += part
            if len(content) > _LARGEST or time.monotonic() > end:
                return None
        return bytes(content)

    def _believes(self, spoken: bytes, signature: str) -> bool:
        """Tell whether a reply is signed as it must be: by a key, by a secret, or not at all."""
        if self._key:
            return is_signed(spoken, _bytes(signature), verify_key=self._key)
        right = hmac.new(self._secret, spoken, hashlib.sha256).hexdigest()
        return not self._secret or hmac.compare_digest(right.encode(), signature.encode())


def _bytes(signature: str) -> bytes:
    try:
        return bytes.fromhex(signature)
    except ValueError:
        return b""


def _trust(certificates: Certificates) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certificates.authority)
    if certificates.client is not None:
        context.load_cert_chain(certificates.client, certificates.client_key)
    return context
