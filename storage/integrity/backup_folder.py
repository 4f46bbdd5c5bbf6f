"""The folder that a backup goes into: ours alone while we write."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from storage.integrity.errors import OccupiedError
from storage.integrity.sealed import OBJECTS, SEAL, UNFINISHED

_OURS = {OBJECTS, SEAL, UNFINISHED}


@contextmanager
def backup_folder(folder: Path) -> Iterator[None]:
    """Hold the folder, made if need be (for its owner only), with an empty work area in it.

    The work area is removed at the end; one that a killed backup left, at the beginning.

    Raises:
        OccupiedError: it holds something that no backup wrote, or another backup is writing.
        OSError: it cannot be made or read.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not {one.name for one in folder.iterdir()} <= _OURS:
        raise OccupiedError("the folder holds something else than a backup")
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    work = folder / UNFINISHED
    try:
        _lock(handle)
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(mode=0o700)
        try:
            yield
        finally:
            shutil.rmtree(work, ignore_errors=True)
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise OccupiedError("another backup is writing into this folder") from None
