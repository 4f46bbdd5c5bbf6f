"""Copy database and objects to a folder that can be checked and restored anywhere."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from models.errors import StorageDownError
from storage.errors import DamagedObjectError, MissingObjectError
from storage.integrity.age import check_recipients, lock
from storage.integrity.backup_folder import backup_folder
from storage.integrity.errors import NoBackupError, OccupiedError
from storage.integrity.sealed import (
    OBJECTS,
    UNFINISHED,
    About,
    Sealed,
    manifest_line,
    open_sealed,
    write_seal,
)
from storage.objects.address import shelf as place_of
from storage.objects.folder import FolderObjects
from storage.ports.objects import ObjectStore
from storage.records.database import Database
from storage.records.integrity.digest_rows import digest_rows
from storage.records.integrity.erased import erased
from storage.records.integrity.look import chain_start
from storage.records.integrity.named import Readable, count_named, named
from storage.records.integrity.snapshot import Snapshot, take_snapshot
from storage.records.migrate import HEAD, upgrade
from storage.records.rows import Clock, utc_now


@dataclass(frozen=True, slots=True, kw_only=True)
class BackedUp:
    """What a backup did."""

    about: About
    copied: int
    """Objects that were not in the folder yet, or damaged there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Desk:
    """Where one backup is put together."""

    folder: Path
    shelf: FolderObjects
    objects: ObjectStore
    recipients: tuple[str, ...]

    @property
    def work(self) -> Path:
        return self.folder / UNFINISHED


def backup(
    database: Database,
    objects: ObjectStore,
    folder: Path,
    *,
    recipients: Sequence[str] = (),
    now: Clock = utc_now,
    on_begin: Callable[[int], None] = lambda _objects: None,
    on_copied: Callable[[int], None] = lambda _objects: None,
) -> BackedUp:
    """Snapshot the database, copy every object that the snapshot names, seal it all. Work goes on beside it.

    What the folder holds already is read and hashed, not copied again; what is damaged there is
    replaced. Broken off at any point, the backup before stays the one that counts. An object that is
    lost at the source and in the folder is listed in `about.missing`: such a backup is still the best
    there is. With `recipients` (`age1…`) the database and all objects are encrypted for them.

    Raises:
        UsageError: a recipient is none.
        OccupiedError: the folder holds something else, or backups of another installation or for others.
        StorageDownError: a store or the folder does not answer, or is full.
    """
    check_recipients(recipients)
    upgrade(database)
    try:
        with backup_folder(folder):
            desk = _Desk(
                folder=folder,
                shelf=FolderObjects(folder / OBJECTS),
                objects=objects,
                recipients=tuple(sorted(recipients)),
            )
            return _backup(database, desk, now, on_begin, on_copied)
    except OSError as error:
        raise StorageDownError(f"backup folder: {error.strerror}") from None


def _backup(
    database: Database,
    desk: _Desk,
    now: Clock,
    on_begin: Callable[[int], None],
    on_copied: Callable[[int], None],
) -> BackedUp:
    made_at = now()
    snapshot = take_snapshot(database, desk.work / "sohoa.db")
    before = _before(desk, chain=chain_start(snapshot))
    known = dict(before.names()) if before is not None and desk.recipients else {}
    on_begin(count_named(snapshot))
    copied = [0]
    written, missing = _copy_all(desk, snapshot, known, copied, on_copied)
    about = About(
        made_at=made_at,
        revision=HEAD,
        chain=chain_start(snapshot),
        database=_put(desk, desk.work / "sohoa.db"),
        manifest=desk.shelf.put(desk.work / "manifest"),
        recipients=desk.recipients,
        names=desk.shelf.put(desk.work / "names") if desk.recipients else None,
        objects=written,
        missing=missing,
        tables=digest_rows(snapshot),
    )
    sealed = desk.shelf.put(about.model_dump_json(indent=1).encode())
    write_seal(desk.folder, sealed)
    _forget(desk, before, keep={sealed, about.database, about.manifest, about.names or sealed})
    _let_go(desk, snapshot, known)
    return BackedUp(about=about, copied=copied[0])


def _copy_all(
    desk: _Desk,
    snapshot: Snapshot,
    known: Mapping[str, str],
    copied: list[int],
    on_copied: Callable[[int], None],
) -> tuple[int, tuple[str, ...]]:
    """Copy and list what the snapshot names; return how many objects there are, and those that are lost."""
    written, missing = 0, []
    with (
        (desk.work / "manifest").open("w", encoding="ascii") as manifest,
        (desk.work / "names").open("w", encoding="ascii") as names,
    ):
        for sha256, required in _wanted(snapshot):
            stored = _copy(desk, sha256, known.get(sha256), copied)
            if stored is not None:
                manifest.write(manifest_line(stored))
                names.write(f"{sha256} {stored}\n")
                written += 1
            elif required:
                missing.append(sha256)
            on_copied(1)
    return written, tuple(missing)


def _wanted(snapshot: Readable) -> Iterator[tuple[str, bool]]:
    for sha256, mentions in groupby(named(snapshot), key=attrgetter("sha256")):
        yield sha256, any(one.required for one in mentions)


def _copy(desk: _Desk, sha256: str, stored: str | None, copied: list[int]) -> str | None:
    """Return the address under which the folder now holds the object whole, None when it is lost."""
    stored = stored if desk.recipients else sha256
    with suppress(MissingObjectError, DamagedObjectError):
        if stored is not None:
            desk.shelf.check(stored)
            return stored
    passing = desk.work / "object"
    try:
        desk.objects.fetch(sha256, passing)
    except (MissingObjectError, DamagedObjectError):
        return None
    stored = _put(desk, passing)
    passing.unlink()
    copied[0] += 1
    return stored


def _put(desk: _Desk, path: Path) -> str:
    """Put a file of the work area on the shelf, encrypted where that is wished."""
    if not desk.recipients:
        return desk.shelf.put(path)
    locked = desk.work / "locked"
    lock(path, locked, desk.recipients)
    stored = desk.shelf.put(locked)
    locked.unlink()
    return stored


def _before(desk: _Desk, *, chain: str | None) -> Sealed | None:
    """Return the backup that counts until now; a damaged one is an error: it must not be painted over."""
    try:
        before = open_sealed(desk.folder)
    except NoBackupError:
        return None
    if before.about.chain not in (None, chain):
        raise OccupiedError("the folder holds backups of another installation")
    if before.about.recipients != desk.recipients:
        raise OccupiedError("the folder holds backups that others can read, or nobody else")
    return before


def _forget(desk: _Desk, before: Sealed | None, *, keep: set[str]) -> None:
    """Take away the older snapshot and lists; of the objects only those go that are erased."""
    if before is None:
        return
    old = {before.address, before.about.database, before.about.manifest, before.about.names}
    for sha256 in (one for one in old - keep if one is not None):
        (desk.folder / OBJECTS / place_of(sha256)).unlink(missing_ok=True)


def _let_go(desk: _Desk, snapshot: Snapshot, known: Mapping[str, str]) -> None:
    """Take away what was erased since: the backup before, which held it, counts no more."""
    for one in erased(snapshot):
        stored = known.get(one.sha256) if desk.recipients else one.sha256
        if stored is not None:
            (desk.folder / OBJECTS / place_of(stored)).unlink(missing_ok=True)
