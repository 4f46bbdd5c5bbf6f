"""One database, SQLite or PostgreSQL, spoken to in the same words."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import make_url
from sqlalchemy.exc import (
    ArgumentError,
    DatabaseError,
    DataError,
    DBAPIError,
    IntegrityError,
    OperationalError,
    TimeoutError,  # noqa: A004 - of the pool
)

from models.errors import StorageDownError, UsageError
from storage.errors import DamagedDatabaseError, RefusedError

_WRITES = "sohoa_writes"
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # with NORMAL a power cut may take the last commits
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is erased is overwritten in the file too
    "PRAGMA busy_timeout=60000",
)
_PATIENCE = 120.0
"""Seconds that a caller waits for a connection, or for the writers of this process that came first."""
CHAIN_LOCK = 0x50484F41
"""PostgreSQL advisory lock that orders what must be ordered (schema upgrade, event chain)."""


class Database:
    """Transactions on one database; connections are made on first use.

    Args:
        url: `sqlite:///PATH` or `postgresql+psycopg://…`.

    Raises:
        UsageError: the URL is none, or names another kind of database.
    """

    def __init__(self, url: str) -> None:
        self.engine = _engine(url)
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        self._writer = threading.Lock()

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Give a transaction that only reads: one consistent view."""
        with _answering(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Give a transaction that commits as a whole, or not at all when the block raises.

        SQLite takes the write lock at once (BEGIN IMMEDIATE): a reader that turns writer half-way
        would be refused without waiting. Writers of one process queue up before that: SQLite itself
        lets them try again at random, and under two hundred of them the unlucky one gives up.
        """
        options = {_WRITES: True}
        with self._turn(), _answering(), self.engine.connect() as connection:
            connection.execution_options(**options)
            with connection.begin():
                yield connection

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self.is_sqlite:
            yield
            return
        if not self._writer.acquire(timeout=_PATIENCE):
            raise StorageDownError("the database is busy for too long")
        try:
            yield
        finally:
            self._writer.release()

    def lock_order(self, connection: sa.Connection) -> None:
        """Queue behind all transactions that asked for the same; SQLite has only one writer anyway."""
        if not self.is_sqlite:
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": CHAIN_LOCK})

    def close(self) -> None:
        """Let go of all connections."""
        self.engine.dispose()


def _engine(url: str) -> sa.Engine:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # a port that is no number
        raise UsageError("SOHOA_DATABASE_URL is not a database URL") from None
    if parsed.drivername == "sqlite":
        return _sqlite(parsed)
    if parsed.drivername == "postgresql+psycopg":
        # jit: it pays for queries of seconds, which ours are not
        return sa.create_engine(
            parsed,
            json_serializer=_to_json,
            pool_pre_ping=True,
            pool_timeout=_PATIENCE,
            connect_args={"connect_timeout": 10, "options": "-c timezone=UTC -c jit=off"},
        )
    raise UsageError("SOHOA_DATABASE_URL begins with sqlite:/// or postgresql+psycopg://")


def _sqlite(url: sa.URL) -> sa.Engine:
    if not url.database or url.database == ":memory:":
        raise UsageError("SOHOA_DATABASE_URL names a SQLite file, not memory")
    try:
        Path(url.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError:
        raise UsageError("SOHOA_DATABASE_URL lies in a folder that cannot be made") from None
    engine = sa.create_engine(
        url, json_serializer=_to_json, connect_args={"timeout": 60}, pool_timeout=_PATIENCE
    )
    sa.event.listen(engine, "connect", _prepare_sqlite)
    sa.event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _: object) -> None:  # noqa: ANN401 - the driver's own connection
    connection.isolation_level = None  # we say BEGIN ourselves
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin_sqlite(connection: sa.Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _to_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@contextmanager
def _answering() -> Iterator[None]:
    """Turn what a dead, locked or full database says into our words; the driver's may quote values."""
    try:
        yield
    except (OperationalError, TimeoutError):
        raise StorageDownError("the database does not answer, is locked, or has no room") from None
    except (DataError, IntegrityError):
        raise RefusedError("the database refused a row") from None
    except DBAPIError as error:
        if type(error) is DatabaseError:  # what SQLite says of a file that is none of its own, or torn
            raise DamagedDatabaseError("the database file is damaged, or is no database") from None
        if not error.connection_invalidated:
            raise
        raise StorageDownError("the connection to the database broke") from None
