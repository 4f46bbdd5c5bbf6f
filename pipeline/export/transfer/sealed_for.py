"""A courier file: the package, readable by the receiver's age key alone."""

from collections.abc import Sequence

import pyrage

from models.errors import UsageError


def sealed_for(content: bytes, recipients: Sequence[str]) -> bytes:
    """Encrypt for age public keys (`age1…`); any of their owners can open it.

    Raises:
        UsageError: a recipient is no age public key; the message does not repeat it.
    """
    try:
        keys = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    except Exception:  # noqa: BLE001 - pyrage raises classes of its own for every way a key can be wrong
        raise UsageError("a recipient is an age public key, age1…") from None
    return bytes(pyrage.encrypt(content, keys))
