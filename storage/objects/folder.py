"""The object store in a folder: content-addressed, durable, whole or not there at all."""

import hashlib
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO

from models.errors import StorageDownError
from storage.errors import DamagedObjectError, MissingObjectError
from storage.objects.address import address, shelf

_PIECE = 1 << 20
_INCOMING = "incoming"


class FolderObjects:
    """Objects as files `ab/abcd…`, readable by their owner only, under `root`.

    A write goes to `incoming/`, is synced, renamed into place, and its folder synced: after a power
    cut an object is there as a whole or not at all. What a killed process left in `incoming/` is
    swept by `sweep`.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lasting: set[Path] = set()

    def put(self, content: bytes | Path) -> str:
        """See `ObjectStore.put`."""
        try:
            return self._put(content)
        except OSError as error:
            raise StorageDownError(f"object folder: {error.strerror}") from None

    def get(self, sha256: str) -> bytes:
        """See `ObjectStore.get`."""
        try:
            held = self._place(sha256).read_bytes()
        except FileNotFoundError:
            raise MissingObjectError(sha256) from None
        except OSError as error:
            raise StorageDownError(f"object folder: {error.strerror}") from None
        if address(held) != sha256:
            raise DamagedObjectError(sha256)
        return held

    def fetch(self, sha256: str, target: Path) -> None:
        """See `ObjectStore.fetch`."""
        try:
            with self._place(sha256).open("rb") as source, target.open("wb") as copy:
                found = _copy(source, copy)
        except FileNotFoundError:
            raise MissingObjectError(sha256) from None
        except OSError as error:
            raise StorageDownError(f"object folder: {error.strerror}") from None
        if found != sha256:
            target.unlink()
            raise DamagedObjectError(sha256)

    def check(self, sha256: str) -> None:
        """See `ObjectStore.check`."""
        try:
            found = address(self._place(sha256))
        except FileNotFoundError:
            raise MissingObjectError(sha256) from None
        except OSError as error:
            raise StorageDownError(f"object folder: {error.strerror}") from None
        if found != sha256:
            raise DamagedObjectError(sha256)

    def exists(self, sha256: str) -> bool:
        """See `ObjectStore.exists`."""
        try:
            return stat.S_ISREG(self._place(sha256).stat().st_mode)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise StorageDownError(f"object folder: {error.strerror}") from None

    def addresses(self) -> Iterator[str]:
        """See `ObjectStore.addresses`."""
        for first in _names(self._root):
            if first == _INCOMING:
                continue
            yield from _names(self._root / first)

    def erase(self, sha256: str) -> datetime | None:
        """See `ObjectStore.erase`; what the disk keeps of a file that is gone is the disk's affair."""
        place = self._place(sha256)
        try:
            place.unlink()
            _sync(place.parent)
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StorageDownError(f"object folder: {error.strerror}") from None
        return None

    def sweep(self, *, older_than: datetime) -> int:
        """See `ObjectStore.sweep`."""
        swept = 0
        for name in _names(self._root / _INCOMING):
            left = self._root / _INCOMING / name
            with suppress(FileNotFoundError):  # its writer finished in this moment
                if left.stat().st_mtime < older_than.timestamp():
                    left.unlink()
                    swept += 1
        return swept

    def _place(self, sha256: str) -> Path:
        return self._root / shelf(sha256)

    def _put(self, content: bytes | Path) -> str:
        known = address(content)
        return known if self._intact(self._place(known), known) else self._write(content)

    def _write(self, content: bytes | Path) -> str:
        incoming = self._root / _INCOMING
        incoming.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=incoming)
        try:
            with os.fdopen(handle, "wb") as copy:
                sha256 = _write(content, copy)  # of what was written: the file may change under our hands
                copy.flush()
                os.fsync(copy.fileno())
            self._file(Path(name), self._place(sha256))
        finally:
            with suppress(FileNotFoundError):  # renamed into place
                Path(name).unlink()
        return sha256

    def _intact(self, place: Path, sha256: str) -> bool:
        return place.is_file() and address(place) == sha256

    def _file(self, written: Path, place: Path) -> None:
        if place.parent not in self._lasting:
            place.parent.mkdir(mode=0o700, exist_ok=True)
            _sync(self._root)  # also when another writer made it: it may not have come that far yet
            self._lasting.add(place.parent)
        written.replace(place)
        _sync(place.parent)


def _write(content: bytes | Path, copy: IO[bytes]) -> str:
    if isinstance(content, bytes):
        copy.write(content)
        return address(content)
    with content.open("rb") as source:
        return _copy(source, copy)


def _copy(source: IO[bytes], copy: IO[bytes]) -> str:
    digest = hashlib.sha256()
    while piece := source.read(_PIECE):
        digest.update(piece)
        copy.write(piece)
    return digest.hexdigest()


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _names(folder: Path) -> tuple[str, ...]:
    try:
        return tuple(sorted(os.listdir(folder)))  # noqa: PTH208 - names only, no Path objects by the million
    except FileNotFoundError:
        return ()
