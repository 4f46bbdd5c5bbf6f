"""Where bytes are kept."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Protocol


class ObjectStore(Protocol):
    """Bytes under the SHA-256 of themselves (64 hex digits). What is there never changes, until it is erased.

    Every method raises StorageDownError when the store does not answer.
    """

    def put(self, content: bytes | Path) -> str:
        """Keep the bytes (or those of a file) for good and return their address.

        Durable when it returns. Putting the same bytes again changes nothing, but heals a damaged object.
        """
        ...

    def get(self, sha256: str) -> bytes:
        """Return the bytes, checked against their address.

        Raises:
            MissingObjectError: no such object.
            DamagedObjectError: the bytes are not what they were.
        """
        ...

    def fetch(self, sha256: str, target: Path) -> None:
        """Write the checked bytes to a new file; errors as `get`, and then there is no file."""
        ...

    def check(self, sha256: str) -> None:
        """Read the bytes and compare them with their address, keeping none; errors as `get`."""
        ...

    def exists(self, sha256: str) -> bool:
        """Tell whether the address is held, without reading the bytes."""
        ...

    def addresses(self) -> Iterator[str]:
        """Return all addresses, in order."""
        ...

    def erase(self, sha256: str) -> datetime | None:
        """Take the bytes away for good, in every version that is kept; nothing happens where there are none.

        Returns None when nothing is left, else the time before which the store keeps the last of it.
        """
        ...

    def sweep(self, *, older_than: datetime) -> int:
        """Remove what writers that died before that (aware) time left unfinished; return how many."""
        ...
