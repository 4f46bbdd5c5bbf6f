"""Seal small secrets (second factors, webhook secrets) before they go into the database."""

import base64
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from models.errors import UsageError

KEY_BYTES = 32
_NONCE_BYTES = 12


def seal(secret: str, *, key: bytes, purpose: str) -> str:
    """Return the sealed secret as text; `purpose` (an account's id, say) must be the same to open it."""
    nonce = os.urandom(_NONCE_BYTES)
    closed = AESGCM(key).encrypt(nonce, secret.encode(), purpose.encode())
    return base64.urlsafe_b64encode(nonce + closed).decode()


def unseal(sealed: str, *, key: bytes, purpose: str) -> str:
    """Return the secret.

    Raises:
        UsageError: another key sealed it, for another purpose, or it was tampered with.
    """
    whole = base64.urlsafe_b64decode(sealed)
    try:
        return AESGCM(key).decrypt(whole[:_NONCE_BYTES], whole[_NONCE_BYTES:], purpose.encode()).decode()
    except InvalidTag:
        raise UsageError("SOHOA_STATION_KEY is not the key that sealed this") from None
