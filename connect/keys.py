"""The keys of this house: one signs what it says, one opens what is sealed for it."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pyrage import IdentityError, x25519

from models.errors import UsageError

_SIGNING, _OPENING = "signing.key", "courier.key"
SIGNATURE = 64
"""Bytes of an Ed25519 signature."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """Secret halves; `repr` shows none."""

    signing: Ed25519PrivateKey
    opening: x25519.Identity

    def __repr__(self) -> str:
        """Name the public halves only."""
        return f"Keys(verify_key={self.verify_key}, recipient={self.recipient})"

    @property
    def verify_key(self) -> str:
        """What others check our signatures with, 64 hex digits."""
        return self.signing.public_key().public_bytes_raw().hex()

    @property
    def recipient(self) -> str:
        """What others seal files for us with."""
        return str(self.opening.to_public())

    def sign(self, content: bytes) -> bytes:
        """Return 64 bytes."""
        return self.signing.sign(content)


def house_keys(folder: Path) -> Keys:
    """Return the keys in the folder, made on first use; readable by this account only.

    Raises:
        UsageError: a key file cannot be read.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    signing = _kept(folder / _SIGNING, lambda: Ed25519PrivateKey.generate().private_bytes_raw().hex())
    opening = _kept(folder / _OPENING, lambda: str(x25519.Identity.generate()))
    try:
        return Keys(
            signing=Ed25519PrivateKey.from_private_bytes(bytes.fromhex(signing)),
            opening=x25519.Identity.from_str(opening),
        )
    except (ValueError, IdentityError):
        raise UsageError(f"a file in {folder.name} is no key") from None


def challenge_words(facility: str, challenge: str) -> bytes:
    """Return what a facility signs to come in: a word that the other house thought up, once."""
    return f"sohoa.hub/1 login\n{facility}\n{challenge}".encode()


def is_signed(content: bytes, signature: bytes, *, verify_key: str) -> bool:
    """Tell whether the holder of the key signed exactly this."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(verify_key)).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def _kept(path: Path, make: Callable[[], str]) -> str:
    if not path.exists():
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return path.read_text(encoding="ascii").strip()
        with os.fdopen(descriptor, "w") as file:
            file.write(make() + "\n")
            file.flush()
            os.fsync(file.fileno())
    return path.read_text(encoding="ascii").strip()
