"""Checking, backing up and restoring, over every database and every object store."""

import time
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.custody.custody import Arrival
from storage.filing import Loading
from storage.integrity.backup import backup
from storage.integrity.faults import FaultKind
from storage.integrity.fsck import fsck
from storage.integrity.open_kept import Kept
from storage.integrity.restore import restore
from storage.objects.address import address
from storage.objects.folder import FolderObjects
from storage.ports.objects import ObjectStore
from storage.records.database import Database
from storage.records.integrity.digest_rows import digest_rows
from tests.contracts.charts import VERSION, clean_chart, doubtful_chart
from tests.contracts.kit import Office, Shelf

BYTES = ("tờ một".encode(), "tờ hai".encode(), "tờ ba".encode())


@pytest.fixture
def empty_postgresql(postgresql_url: str) -> str:
    name = f"empty{time.monotonic_ns()}"
    engine = sa.create_engine(f"{postgresql_url}/postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return f"{postgresql_url}/{name}"


def fill(office: Office, objects: ObjectStore) -> None:
    batch = office.custody.open_batch(name="Hộp 1", facility="01001")
    arrivals = [
        Arrival(name=f"{place}.pdf", sha256=address(one), size=len(one), path=Path("seen") / f"{place}\udcff")
        for place, one in enumerate(BYTES)
    ]
    ids = [one.scan_id for one in office.custody.receive(batch.id, arrivals)]
    for one in BYTES:
        objects.put(one)
    office.custody.stored(ids[:2])
    for scan_id, chart in zip(ids[:2], (clean_chart, doubtful_chart), strict=True):
        claim = office.queue.claim(scan_id, holder="run")
        assert claim is not None
        digitized = chart(office.custody.scan(scan_id).sha256)
        office.records.load(
            [
                Loading(
                    claim=claim,
                    digitized=digitized,
                    digitized_sha256=objects.put(digitized.model_dump_json().encode()),
                    pdf_sha256=objects.put(b"%PDF " + scan_id.encode()),
                    provenance={"pipeline": VERSION},
                )
            ]
        )


def test_faults_are_found_and_mended_in_every_store(office: Office, shelf: Shelf) -> None:
    fill(office, shelf.store)
    assert tuple(fsck(office.database, shelf.store, now=office.clock)) == ()
    stray = shelf.store.put(b"named by nobody")
    shelf.damage(address(BYTES[0]), b"rot")
    found = [(one.kind, one.subject) for one in fsck(office.database, shelf.store, now=office.clock)]
    assert sorted(found) == sorted(
        [(FaultKind.ORPHAN_OBJECT, stray), (FaultKind.HASH_MISMATCH, address(BYTES[0]))]
    )
    for _ in range(2):
        left = [
            one
            for one in fsck(office.database, shelf.store, repair=True, now=office.clock)
            if not one.repaired
        ]
        assert [one.kind for one in left] == [FaultKind.HASH_MISMATCH]


@pytest.mark.parametrize("other", ["sqlite", "same"])
def test_a_backup_restores_into_another_kind_of_database(
    office: Office, other: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    held = FolderObjects(tmp_path / "objects")
    fill(office, held)
    about = backup(office.database, held, tmp_path / "dir").about
    assert about.tables == digest_rows(office.database)
    kind = "sqlite" if other == "sqlite" else office.database.engine.dialect.name
    url = f"sqlite:///{tmp_path / 'new.db'}"
    if kind == "postgresql":
        url = request.getfixturevalue("empty_postgresql")
    with closing(Database(url)) as database:
        target = Kept(database=database, objects=FolderObjects(tmp_path / "restored"))
        restore(tmp_path / "dir", lambda: target, work=tmp_path / "work")
        assert digest_rows(database) == about.tables
        assert tuple(fsck(database, target.objects, now=office.clock)) == ()
        again = Office(database, office.clock)
        batch = again.custody.open_batch(name="Hộp 2", facility="01001")
        late = Arrival(name="late.pdf", sha256=address(b"late"), size=4, path=Path("late"))
        assert again.custody.receive(batch.id, [late])[0].name == "late.pdf"


def test_a_backup_of_any_object_store_restores_into_it(office: Office, shelf: Shelf, tmp_path: Path) -> None:
    fill(office, shelf.store)
    done = backup(office.database, shelf.store, tmp_path / "dir")
    assert done.about.missing == ()
    with closing(Database(f"sqlite:///{tmp_path / 'new.db'}")) as database:
        target = Kept(database=database, objects=shelf.store)  # holds just these objects: a restore broke off
        restore(tmp_path / "dir", lambda: target, work=tmp_path / "work")
        assert tuple(fsck(database, shelf.store, now=office.clock)) == ()
