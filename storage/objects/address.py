"""The address of bytes: their SHA-256 in hex."""

import hashlib
import re
from pathlib import Path

_ADDRESS = re.compile(r"[0-9a-f]{64}")


def address(content: bytes | Path) -> str:
    """Return the SHA-256 (64 hex digits) of the bytes, or of those in a file."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with content.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def shelf(sha256: str) -> str:
    """Return the relative place of an object, `ab/abcd…`; ValueError for anything but an address."""
    if not _ADDRESS.fullmatch(sha256):
        raise ValueError("not an object address")
    return f"{sha256[:2]}/{sha256}"
