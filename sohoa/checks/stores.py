"""The database and the object store: do they answer. Looks only, makes nothing."""

import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from models.errors import ExitCode, SohoaError
from sohoa.checks.check import Check
from sohoa.messages import say
from sohoa.settings import Settings
from sohoa.settings_table import masked
from sohoa.store_options import store_options
from storage.open_stores import StoreOptions, open_objects
from storage.records.database import Database
from storage.records.migrate import current

_NOTHING = sha256(b"").hexdigest()
"""An address that may or may not be held: asking for it proves that the store answers."""


def stores(settings: Settings) -> tuple[Check, ...]:
    """Ask both stores; embedded ones that no command has made yet are well."""
    options = store_options(settings)
    return _database(options), _objects(options)


def _database(options: StoreOptions) -> Check:
    file = _sqlite_file(options.database_url)
    if file and not file.exists():
        return _not_yet("database", file)
    return _asked("database", masked(options.database_url), lambda: current(Database(options.database_url)))


def _objects(options: StoreOptions) -> Check:
    kind, _, place = options.objects.partition(":")
    folder = Path(place)
    if kind == "folder" and not folder.exists():
        return _not_yet("objects", folder)
    if kind == "folder" and not (folder.is_dir() and os.access(folder, os.R_OK | os.W_OK | os.X_OK)):
        return Check(name="objects", found=place, fault="objects", code=ExitCode.STORAGE_DOWN)
    where = place or f"{options.s3_endpoint}/{options.s3_bucket}"
    return _asked("objects", where, lambda: open_objects(options).exists(_NOTHING))


def _asked(name: str, where: str, ask: Callable[[], object]) -> Check:
    try:
        ask()
    except SohoaError as error:
        return Check(name=name, found=f"{where}: {error}", fault=name, code=ExitCode.STORAGE_DOWN)
    return Check(name=name, found=where)


def _not_yet(name: str, place: Path) -> Check:
    """The first command that keeps something makes it, if the disk lets it."""
    nearest = next(folder for folder in place.absolute().parents if folder.exists())
    found = say("doctor.not_yet", place=place)
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        return Check(name=name, found=found)
    return Check(name=name, found=found, fault=name, code=ExitCode.STORAGE_DOWN)


def _sqlite_file(address: str) -> Path | None:
    return Path(address.removeprefix("sqlite:///")) if address.startswith("sqlite:///") else None
