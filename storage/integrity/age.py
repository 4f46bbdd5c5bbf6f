"""Files for the eyes of key holders only; the only door to age (pyrage)."""

import os
from collections.abc import Sequence
from pathlib import Path

import pyrage

from models.errors import UsageError
from storage.integrity.errors import DamagedBackupError

_KEY_BEGINS = "AGE-SECRET-KEY-"


def make_key(path: Path) -> str:
    """Write a new key, readable by its owner only, to a new file; return its recipient (`age1…`)."""
    identity = pyrage.x25519.Identity.generate()
    recipient = str(identity.to_public())
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise UsageError(f"{path} is there already") from None
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(f"# public key: {recipient}\n{identity}\n")
    return recipient


def check_recipients(recipients: Sequence[str]) -> None:
    """Refuse what is no recipient of age, without quoting it: somebody may have pasted a secret key."""
    try:
        for one in recipients:
            pyrage.x25519.Recipient.from_str(one)
    except pyrage.RecipientError:
        raise UsageError("a recipient is none: it begins with age1") from None


def lock(source: Path, target: Path, recipients: Sequence[str]) -> None:
    """Write `source` so that only the holders of the recipients' keys can read it."""
    known = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
    pyrage.encrypt_file(str(source), str(target), known)


def unlock(source: Path, target: Path, key: Path) -> None:
    """Write the plain bytes of `source`.

    Raises:
        UsageError: the file holds no key, or none that fits.
        DamagedBackupError: the bytes are not what was locked.
    """
    try:
        written = key.read_text(encoding="ascii").split()
        identities = [pyrage.x25519.Identity.from_str(one) for one in written if one.startswith(_KEY_BEGINS)]
    except (OSError, UnicodeDecodeError, pyrage.IdentityError):
        identities = []
    if not identities:
        raise UsageError("the key file holds no key of age")
    try:
        pyrage.decrypt_file(str(source), str(target), identities)
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise UsageError("the key does not fit this backup") from None
        raise DamagedBackupError("an encrypted object cannot be read") from None
