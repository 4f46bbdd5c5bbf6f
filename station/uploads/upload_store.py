"""Uploads on their way: bytes that arrive in pieces (tus 1.0.0), each in a file that only grows."""

import asyncio
import os
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tuspyserver.storage.local import LocalFileStorage

_PIECE = 1_000_000
"""Bytes gathered before they are written."""


class UploadStore(LocalFileStorage):
    """The library's own local store keeps the offset in a second file, which a kill leaves behind the bytes.

    Here the length of the file is the offset, so that a resumed upload goes on exactly where the bytes end;
    and a newer request for the same upload ends the older one, which may hang on a line that is dead.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self._holders: dict[str, asyncio.Task[Any]] = {}
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def append(self, uid: str, chunk: bytes) -> None:
        """Take a piece of a request's body."""
        self._pending[uid].extend(chunk)
        if len(self._pending[uid]) >= _PIECE:
            await self._write(uid, durable=False)

    async def flush(self, uid: str) -> None:
        """Make everything durable."""
        await self._write(uid, durable=True)

    async def read_info(self, uid: str) -> dict[str, Any] | None:
        """Return what is known of an upload; its offset is what lies on the disk."""
        known: dict[str, Any] | None = await super().read_info(uid)
        return {**known, "offset": await self.size(uid)} if known is not None else None

    @asynccontextmanager
    async def lock(self, uid: str) -> AsyncIterator[None]:  # type: ignore[override] # declared as what it yields
        """Give exclusive access to one upload; whoever has it loses it to the newcomer."""
        older = self._holders.get(uid)
        if older is not None:
            older.cancel()
        lock = self._locks[uid]
        async with lock:
            task = asyncio.current_task()
            if task is not None:
                self._holders[uid] = task
            try:
                yield
            finally:
                self._pending.pop(uid, None)
                if self._holders.get(uid) is task:
                    del self._holders[uid]
                    self._locks.pop(uid, None)

    async def _write(self, uid: str, *, durable: bool) -> None:
        piece = bytes(self._pending.pop(uid, b""))
        path = self._path(uid)

        def write() -> None:
            with Path(path).open("ab") as file:
                file.write(piece)
                file.flush()
                if durable:
                    os.fsync(file.fileno())

        if piece or durable:
            await asyncio.to_thread(write)
