"""Who comes in: a facility of the registry that signs a word which this door thought up, once."""

import hashlib
import secrets
import time
from collections.abc import Callable, MutableMapping
from threading import Lock
from typing import TypeVar

from connect.keys import challenge_words, is_signed

CHALLENGE = 60.0
"""Seconds in which a word has to be signed."""
TOKEN = 900.0
"""Seconds that a token holds."""
_T = TypeVar("_T")
MOST = 10_000
"""Words and tokens kept; the oldest go first."""


class HubDoor:
    """Words and tokens in memory: a restart ends them, and facilities come in again by themselves.

    No clock but our own counts, and a word is good once: what somebody recorded opens nothing.
    """

    def __init__(self, *, now: Callable[[], float] = time.monotonic) -> None:
        self._now, self._lock = now, Lock()
        self._words: dict[str, float] = {}
        self._tokens: dict[str, tuple[str, float]] = {}

    def challenge(self) -> str:
        """Return a new word."""
        word = secrets.token_hex(32)
        with self._lock:
            _keep(self._words, word, self._now() + CHALLENGE)
        return word

    def enter(self, facility: str, word: str, signature: str, *, verify_key: str | None) -> str | None:
        """Return a token for who signed the word with the facility's key; None for everybody else."""
        with self._lock:
            until = self._words.pop(word, 0.0)
        if self._now() >= until or verify_key is None:
            return None
        if not is_signed(challenge_words(facility, word), _bytes(signature), verify_key=verify_key):
            return None
        token = secrets.token_urlsafe(32)
        with self._lock:
            _keep(self._tokens, _hash(token), (facility, self._now() + TOKEN))
        return token

    def forget(self) -> None:
        """End all tokens, as a restart does."""
        with self._lock:
            self._tokens.clear()

    def holder(self, authorization: str) -> str | None:
        """Return whose token stands in the header of a request."""
        scheme, _, token = authorization.partition(" ")
        return self.facility(token.strip()) if scheme.lower() == "bearer" else None

    def facility(self, token: str) -> str | None:
        """Return whose token it is; None for one that is unknown or old."""
        with self._lock:
            facility, until = self._tokens.get(_hash(token), ("", 0.0))
        return facility if facility and self._now() < until else None


def _keep(held: MutableMapping[str, _T], key: str, value: _T) -> None:
    held[key] = value
    while len(held) > MOST:
        del held[next(iter(held))]


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _bytes(signature: str) -> bytes:
    try:
        return bytes.fromhex(signature)
    except ValueError:
        return b""
