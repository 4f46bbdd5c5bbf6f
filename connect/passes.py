"""Tokens for a hub: got with a password, or by signing a word that the hub thinks up."""

import hashlib
import secrets
import time

from connect.api import Login
from connect.believe import parsed
from connect.fill import fill, find_text
from connect.keys import Keys, challenge_words
from connect.line import HttpLine, Reply
from connect.settings import RestSettings, read_secret

_GOOD = range(200, 300)


class Passes:
    """The tokens in hand: one, or one a facility where each signs for itself."""

    def __init__(
        self, login: Login, settings: RestSettings, line: HttpLine, *, signature: str, keys: Keys | None
    ) -> None:
        self._login, self._settings, self._line = login, settings, line
        self._signature, self._keys = signature, keys
        self._held: dict[str, tuple[str, float]] = {}

    def token(self, facility: str, *, anew: bool) -> str | None:
        """Return a token that is fresh, or (anew) a new one; None when the hub gives none."""
        whose = facility if self._login.challenge_path else ""
        token, until = self._held.get(whose, ("", 0.0))
        if token and not anew and time.monotonic() < until:
            return token
        got = self._got(facility)
        self._held[whose] = (got or "", time.monotonic() + self._login.lifetime_s)
        return got

    def _got(self, facility: str) -> str | None:
        password = read_secret(self._settings.password_file)
        known = {
            "username": self._settings.username,
            "password": password,
            "password_md5": _md5(password),
            "facility": facility,
            **self._signed(facility),
        }
        body = {"json" if self._login.format == "json" else "data": fill(self._login.body, known)}
        return _text(self._speak(self._login.path, **body), self._login.token)

    def _signed(self, facility: str) -> dict[str, str]:
        if not self._login.challenge_path or self._keys is None:
            return {"challenge": "", "signature": ""}
        word = _text(self._speak(self._login.challenge_path), self._login.challenge) or ""
        return {
            "challenge": word,
            "signature": self._keys.sign(challenge_words(facility, word)).hex(),
        }

    def _speak(self, path: str, **body: object) -> Reply:
        headers = {"X-Request-Id": secrets.token_hex(16)}
        return self._line.request("POST", path, headers=headers, signature=self._signature, **body)


def _text(reply: Reply, where: str) -> str | None:
    good = not reply.fault and reply.status in _GOOD
    return find_text(parsed(reply.body), where) if good else None


def _md5(password: str) -> str:
    """Two national portals ask for it; it protects nothing, TLS does."""
    return hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()
