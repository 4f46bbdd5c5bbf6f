"""Bring a backup to an empty place, and prove that all of it arrived."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from models.errors import StorageDownError, UsageError
from storage.errors import DamagedObjectError, MissingObjectError
from storage.integrity.age import unlock
from storage.integrity.errors import DamagedBackupError, FailedRestoreError, OccupiedError
from storage.integrity.open_kept import Kept
from storage.integrity.sealed import About, Sealed, open_sealed
from storage.records.database import Database
from storage.records.integrity.check_database import check_database
from storage.records.integrity.digest_rows import digest_rows
from storage.records.integrity.look import is_empty
from storage.records.integrity.snapshot import fill
from storage.records.migrate import HEAD, upgrade


def verify_backup(folder: Path, *, on_checked: Callable[[int], None] = lambda _objects: None) -> Sealed:
    """Read and hash every byte of a backup; change nothing.

    Raises:
        NoBackupError: no seal.
        DamagedBackupError: any byte is not what was written, or anything is missing.
    """
    sealed = open_sealed(folder)
    found = 0
    try:
        sealed.shelf.check(sealed.about.database)
        for sha256 in sealed.objects():
            sealed.shelf.check(sha256)
            found += 1
            on_checked(1)
    except (MissingObjectError, DamagedObjectError) as error:
        raise DamagedBackupError(f"damaged or missing: {str(error)[:16]}…") from None
    if found != sealed.about.objects:
        raise DamagedBackupError("objects are missing from the list")
    return sealed


def restore(
    folder: Path,
    open_target: Callable[[], Kept],
    *,
    work: Path,
    key: Path | None = None,
    on_begin: Callable[[int], None] = lambda _objects: None,
    on_step: Callable[[int], None] = lambda _objects: None,
) -> About:
    """Restore into empty stores of any kind: objects first, then the database as a whole.

    Nothing is opened before the backup is verified. Broken off, it can be run again: objects of the
    same backup may lie there already.

    Args:
        folder: what `backup` wrote.
        open_target: opens the stores to fill.
        work: folder for what is under way, on the target's disk; removed at the end.
        key: file with the key of an encrypted backup.
        on_begin: told how many steps there are, two an object: verified and restored.
        on_step: told as they are done.

    Raises:
        NoBackupError: no seal.
        UsageError: the backup is encrypted and the key is missing or another.
        DamagedBackupError: nothing was touched.
        OccupiedError: the target is not empty; nothing was changed.
        FailedRestoreError: what arrived is not what was sent.
        StorageDownError: a store does not answer or is full.
        NewerSchemaError: a newer program made the backup.
    """
    on_begin(2 * open_sealed(folder).about.objects)
    sealed = verify_backup(folder, on_checked=on_step)
    if sealed.about.recipients and key is None:
        raise UsageError("the backup is encrypted: name the file of its key with --key")
    target = open_target()
    try:
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(mode=0o700, parents=True)
        return _restore(_Opened(sealed=sealed, key=key, work=work), target, on_step)
    except OSError as error:
        raise StorageDownError(f"work folder: {error.strerror}") from None
    finally:
        shutil.rmtree(work, ignore_errors=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opened:
    """A verified backup and the key to it."""

    sealed: Sealed
    key: Path | None
    work: Path

    def fetch(self, stored: str, target: Path) -> None:
        """Write the plain bytes of a stored object."""
        if not self.sealed.about.recipients or self.key is None:
            self.sealed.shelf.fetch(stored, target)
            return
        locked = self.work / "locked"
        self.sealed.shelf.fetch(stored, locked)
        unlock(locked, target, self.key)
        locked.unlink()


def _restore(opened: _Opened, target: Kept, on_step: Callable[[int], None]) -> About:
    sealed, work = opened.sealed, opened.work
    opened.fetch(sealed.about.database, work / "sohoa.db")
    with closing(Database(f"sqlite:///{work / 'sohoa.db'}")) as rows:
        upgrade(rows)  # of an older program; a newer one's is refused here, before anything is written
        _refuse_occupied(target, sealed)
        for sha256, stored in sealed.names():
            _bring(opened, target, sha256, stored)
            on_step(1)
        fill(target.database, rows)
        expected = digest_rows(rows)
    if sealed.about.revision == HEAD and expected != sealed.about.tables:
        raise FailedRestoreError("rows differ from those that the backup counted")
    if digest_rows(target.database) != expected:
        raise FailedRestoreError("rows differ from those of the backup")
    return sealed.about


def _bring(opened: _Opened, target: Kept, sha256: str, stored: str) -> None:
    passing = opened.work / "object"
    opened.fetch(stored, passing)
    if target.objects.put(passing) != sha256:
        raise FailedRestoreError(sha256)
    passing.unlink()
    try:
        target.objects.check(sha256)
    except (MissingObjectError, DamagedObjectError):
        raise FailedRestoreError(sha256) from None


def _refuse_occupied(target: Kept, sealed: Sealed) -> None:
    if any(check_database(target.database)):
        raise OccupiedError("a damaged database lies in the target")
    upgrade(target.database)
    if not is_empty(target.database):
        raise OccupiedError("the target's database is not empty")
    known = frozenset(name for name, _ in sealed.names())
    if any(name not in known for name in target.objects.addresses()):
        raise OccupiedError("the target's object store is not empty")
