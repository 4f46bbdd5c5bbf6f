"""Passwords: argon2id with the parameters of RFC 9106, one hashing at a time per core."""

import secrets
from functools import cache
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

SHORTEST = 12
"""Characters; NIST 800-63B asks for 8 with and 15 without a second factor, this lies between."""
LONGEST = 200

_HASHER = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
_AT_ONCE = BoundedSemaphore(2)
"""Each hashing takes 64 MiB; a storm of guesses must not take the machine."""
_ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without letters that people mistake for each other."""


def hashed(password: str) -> str:
    """Return what is kept of a password."""
    with _AT_ONCE:
        return _HASHER.hash(password)


def matches(password: str, known: str | None) -> bool:
    """Tell whether the password is the one; takes as long when nobody is known (`known` is None)."""
    with _AT_ONCE:
        try:
            return _HASHER.verify(known or _nobody(), password) and known is not None
        except (VerificationError, InvalidHashError):
            return False


def is_old(known: str) -> bool:
    """Tell whether the hash was made with weaker parameters than today's."""
    return _HASHER.check_needs_rehash(known)


def fault(password: str, *, name: str) -> str | None:
    """Return the key of what is wrong with a new password; None when it will do."""
    if len(password) < SHORTEST:
        return "account.password.short"
    if len(password) > LONGEST:
        return "account.password.long"
    plain = password.lower()
    if len(set(plain)) < SHORTEST // 2 or name.lower() in plain or plain in name.lower():
        return "account.password.simple"
    return None


def new_password() -> str:
    """Return a password to hand over: four groups of four, about 79 bits."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(4)) for _ in range(4))


@cache
def _nobody() -> str:
    """Return the hash of no password: an unknown name takes as long as a known one."""
    return _HASHER.hash(secrets.token_urlsafe())
