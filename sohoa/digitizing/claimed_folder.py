"""A private folder that is gone after the work; what killed commands left is removed by the next one."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def claimed_folder(parent: Path, *, prefix: str) -> Iterator[Path]:
    """Make a folder in `parent` that only we may enter, and remove it at the end.

    Whoever works holds a lock on the folder, which ends with the process: a folder of the same prefix without
    a lock has lost its command, and is removed at the beginning. A disk without locks keeps such folders.

    Raises:
        OSError: `parent` is not there or not writable.
    """
    for left in parent.glob(f"{prefix}*"):
        with suppress(OSError):
            _remove_unclaimed(left)
    folder, lock = _claimed(parent, prefix)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


def _remove_unclaimed(folder: Path) -> None:
    """Remove a folder of ours on which nobody holds a lock.

    Raises:
        OSError: somebody does, or it is no folder, or another user's.
    """
    lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
    try:
        if os.fstat(lock).st_uid == os.geteuid():
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(lock)


def _claimed(parent: Path, prefix: str) -> tuple[Path, int]:
    """Return a new folder and the descriptor that holds its lock."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=parent))
        # Before it is locked another command may take it for abandoned: then the next one is tried.
        with suppress(FileNotFoundError, BlockingIOError):
            return folder, _locked(folder)


def _locked(folder: Path) -> int:
    """Return a descriptor that holds the folder's lock.

    Raises:
        FileNotFoundError, BlockingIOError: another command is removing it.
    """
    lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        folder.stat()
    except (BlockingIOError, FileNotFoundError):
        os.close(lock)
        raise
    except OSError:
        return lock  # a disk without locks
    return lock
