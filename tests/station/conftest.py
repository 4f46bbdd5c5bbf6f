"""A station on empty stores, and people who are signed in."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.records.database import Database
from storage.records.migrate import upgrade
from tests.station.house import House


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("station") / "sohoa.db"
    with closing(Database(f"sqlite:///{path}")) as database:
        upgrade(database)
    return path


@pytest.fixture
def house(empty_database: Path, tmp_path: Path) -> Iterator[House]:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    shutil.copy(empty_database, home / "sohoa.db")
    with House(home) as house:
        yield house
