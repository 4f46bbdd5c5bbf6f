"""An object store that lasts as long as the process: for tests and trials."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from storage.errors import DamagedObjectError, MissingObjectError
from storage.objects.address import address


class MemoryObjects:
    """Keeps bytes in a dictionary; behaves like every other store."""

    def __init__(self) -> None:
        self._held: dict[str, bytes] = {}

    def put(self, content: bytes | Path) -> str:
        """See `ObjectStore.put`."""
        held = content if isinstance(content, bytes) else content.read_bytes()
        sha256 = address(held)
        self._held[sha256] = held
        return sha256

    def get(self, sha256: str) -> bytes:
        """See `ObjectStore.get`."""
        if sha256 not in self._held:
            raise MissingObjectError(sha256)
        if address(self._held[sha256]) != sha256:
            raise DamagedObjectError(sha256)
        return self._held[sha256]

    def fetch(self, sha256: str, target: Path) -> None:
        """See `ObjectStore.fetch`."""
        target.write_bytes(self.get(sha256))

    def check(self, sha256: str) -> None:
        """See `ObjectStore.check`."""
        self.get(sha256)

    def exists(self, sha256: str) -> bool:
        """See `ObjectStore.exists`."""
        return sha256 in self._held

    def addresses(self) -> Iterator[str]:
        """See `ObjectStore.addresses`."""
        return iter(sorted(self._held))

    def erase(self, sha256: str) -> datetime | None:
        """See `ObjectStore.erase`."""
        self._held.pop(sha256, None)
        return None

    def sweep(self, *, older_than: datetime) -> int:
        """See `ObjectStore.sweep`; nothing is ever unfinished here."""
        del older_than
        return 0
