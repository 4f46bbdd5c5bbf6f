"""The whole database at one moment, as a SQLite file that any machine can read."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

import sqlalchemy as sa

from models.errors import StorageDownError
from storage.records.database import Database
from storage.records.integrity.copy_rows import copy_rows
from storage.records.migrate import upgrade


class Snapshot:
    """A SQLite file that nobody changes; reading leaves no trace beside it."""

    def __init__(self, path: Path) -> None:
        address = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
        self._engine = sa.create_engine(
            "sqlite://", creator=lambda: sqlite3.connect(address, uri=True), poolclass=sa.NullPool
        )

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """See `Readable.reading`."""
        with self._engine.connect() as connection:
            yield connection


def take_snapshot(database: Database, path: Path) -> Snapshot:
    """Write one consistent view of the database to a new file; writers go on meanwhile.

    Raises:
        StorageDownError: the database does not answer, or there is no room for the copy.
    """
    try:
        _copy_file(database, path) if database.is_sqlite else _copy_server(database, path)
        with closing(sqlite3.connect(path)) as copy:
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
    except sqlite3.Error:
        raise StorageDownError("the snapshot of the database could not be written") from None
    with path.open("rb") as file:
        os.fsync(file.fileno())
    return Snapshot(path)


def fill(database: Database, source: Database) -> None:
    """Put everything of the SQLite database `source` into an empty one; all or nothing.

    Both are at the newest revision.

    Raises:
        StorageDownError: the database does not answer or has no room.
    """
    if database.is_sqlite:
        try:
            _pour(source, database)
        except sqlite3.Error:
            raise StorageDownError("the database could not be written") from None
        return
    with source.reading() as rows, database.writing() as connection:
        copy_rows(rows, connection)


def _copy_file(database: Database, path: Path) -> None:
    with database.reading() as connection, closing(sqlite3.connect(path)) as copy:
        _driver(connection).backup(copy)


def _copy_server(database: Database, path: Path) -> None:
    with closing(Database(f"sqlite:///{path}")) as copy, database.reading() as connection:
        upgrade(copy)
        connection.execute(sa.text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"))
        with copy.writing() as target:
            copy_rows(connection, target)


def _pour(source: Database, database: Database) -> None:
    with source.reading() as rows, closing(database.engine.raw_connection()) as target:
        driver = target.driver_connection
        assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - tells mypy what `is_sqlite` says
        _driver(rows).backup(driver)


def _driver(connection: sa.Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - as above
    return driver
