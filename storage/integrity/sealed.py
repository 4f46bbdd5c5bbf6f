"""What a backup says about itself: SEAL → about → database and manifest → objects, each by its hash."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from storage.errors import DamagedObjectError, MissingObjectError
from storage.integrity.errors import DamagedBackupError, NoBackupError
from storage.objects.address import shelf
from storage.objects.folder import FolderObjects
from storage.records.integrity.digest_rows import TableDigest

SEAL = "SEAL"
OBJECTS = "objects"
UNFINISHED = "unfinished"
_SEALED = re.compile(r"[0-9a-f]{64}\n")
_NAME = re.compile(r"([0-9a-f]{64}) ([0-9a-f]{64})\n")
_LINE = re.compile(r"([0-9a-f]{64})  objects/([0-9a-f]{2}/[0-9a-f]{64})\n")


class About(BaseModel):
    """What is in a backup. No patient data."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    schema_version: str = "sohoa.backup/1"
    made_at: datetime
    revision: str
    """Of the database."""
    chain: str | None
    """Hash of the first event: tells one installation from another. None: nothing ever happened."""
    database: str
    """Address of the snapshot."""
    manifest: str
    """Address of the list of objects, in the format of `sha256sum -c`."""
    recipients: tuple[str, ...] = ()
    """Who can read it; empty: everybody."""
    names: str | None = None
    """Address of the list of encrypted objects: hash of the plain bytes, address of the encrypted ones."""
    objects: int
    missing: tuple[str, ...]
    """Objects that the database names and that could not be copied whole."""
    tables: dict[str, TableDigest]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A finished backup."""

    address: str
    about: About
    shelf: FolderObjects
    folder: Path

    def objects(self) -> Iterator[str]:
        """Return the addresses of all objects in order; DamagedBackupError where a line is none."""
        with (self.folder / OBJECTS / shelf(self.about.manifest)).open(
            encoding="ascii", errors="replace"
        ) as lines:
            for line in lines:
                match = _LINE.fullmatch(line)
                if match is None or match[2] != shelf(match[1]):
                    raise DamagedBackupError("the list of objects is damaged")
                yield match[1]

    def names(self) -> Iterator[tuple[str, str]]:
        """Return plain hash and stored address of all objects; errors as `objects`."""
        if self.about.names is None:
            yield from ((one, one) for one in self.objects())
            return
        with (self.folder / OBJECTS / shelf(self.about.names)).open(
            encoding="ascii", errors="replace"
        ) as lines:
            for line in lines:
                match = _NAME.fullmatch(line)
                if match is None:
                    raise DamagedBackupError("the list of names is damaged")
                yield match[1], match[2]


def manifest_line(sha256: str) -> str:
    """Return the line of an object, as `sha256sum -c` reads it."""
    return f"{sha256}  {OBJECTS}/{shelf(sha256)}\n"


def open_sealed(folder: Path) -> Sealed:
    """Follow the seal to what the backup says about itself; the objects are not looked at yet.

    Raises:
        NoBackupError: no seal.
        DamagedBackupError: the seal or what it names is not what was written.
    """
    try:
        seal = (folder / SEAL).read_text(encoding="ascii", errors="replace")
    except OSError:
        raise NoBackupError("no finished backup in this folder") from None
    held = FolderObjects(folder / OBJECTS)
    if not _SEALED.fullmatch(seal):
        raise DamagedBackupError("the seal is damaged")
    try:
        about = About.model_validate_json(held.get(seal.strip()))
        held.check(about.manifest)
        if about.names is not None:
            held.check(about.names)
    except (MissingObjectError, DamagedObjectError, ValidationError):
        raise DamagedBackupError("what the seal names is damaged or missing") from None
    return Sealed(address=seal.strip(), about=about, shelf=held, folder=folder)


def write_seal(folder: Path, address: str) -> None:
    """Put the seal in place of an older one, whole or not at all; from here on the new backup counts."""
    new = folder / UNFINISHED / SEAL
    with new.open("w", encoding="ascii") as file:
        file.write(f"{address}\n")
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / SEAL)
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
