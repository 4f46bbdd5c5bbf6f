"""Erasing on every database and object store: by two, after its time, down to the hashes, and nothing else."""

import hashlib
import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.custody.custody import Arrival
from storage.errors import ErasedError, MissingObjectError, RefusedError
from storage.filing import Loading
from storage.integrity.backup import backup
from storage.integrity.faults import FaultKind
from storage.integrity.fsck import fsck
from storage.integrity.open_kept import Kept
from storage.integrity.restore import restore
from storage.objects.folder import FolderObjects
from storage.objects.memory import MemoryObjects
from storage.ports.objects import ObjectStore
from storage.records import tables
from storage.records.database import Database
from storage.records.filing.records import SqlRecords
from storage.records.integrity.digest_rows import digest_rows
from storage.records.migrate import downgrade, upgrade
from storage.records.retention.erasure_tables import erased_scan, erasure
from storage.retention.erasure import Barrier, Erasure, NotErasableError
from storage.retention.finish_erasures import finish_erasures
from storage.retention.retention import Packaged, SamePersonError
from storage.search import Search
from tests.contracts.charts import VERSION
from tests.contracts.kit import Clock, Office, Shelf, s3
from tests.contracts.servers import Seaweed
from tests.contracts.test_retention import approve as approve_disposal
from tests.contracts.test_retention import stay

WAIT = timedelta(days=30)
SHARED = b"%PDF the same bytes for two charts"
WORDS = ("hương", "huong", "nguyễn", "nguyen", "trang 1", "glucose")


def take_in(office: Office, objects: ObjectStore, name: str, *, left: str = "2010-03-12T10:00") -> str:
    """A chart whose batch is closed, released, packed, and whose paper is gone; return its id."""
    batch = office.custody.open_batch(name=name, facility="01001")
    content = f"scan of {name}".encode()
    arrival = Arrival(
        name=f"Nguyễn Thị Hương/{name}.pdf", sha256=objects.put(content), size=len(content), path=Path("seen")
    )
    (received,) = office.custody.receive(batch.id, [arrival])
    office.custody.stored([received.scan_id])
    claim = office.queue.claim(received.scan_id, holder="me")
    assert claim is not None
    digitized = stay(left=left)
    told = {"digitized": digitized, "provenance": {"pipeline": VERSION}}
    text = objects.put(f"{name} {digitized.model_dump_json()}".encode())
    office.records.load([Loading(claim=claim, digitized_sha256=text, pdf_sha256=objects.put(SHARED), **told)])
    chart = office.custody.chart_of(received.scan_id)
    records = SqlRecords(office.database, now=office.clock)  # no routes: nothing is sent
    versions = {line.id: records.release(line.id, by="me").version for line in records.lines(batch.id)}
    office.retention.note_package(Packaged(chart_id=chart.id, root="0" * 64, versions=versions), by="me")
    office.custody.close(batch.id, by="me")
    objects.put(approve_disposal(office, office.retention.propose(chart.id, by="a", why="room").id, by="b"))
    office.retention.assess()
    return chart.id


def erase(office: Office, objects: ObjectStore, chart_id: str) -> tuple[Erasure, dict[str, object]]:
    proposed = office.erasures.propose(chart_id, by="clerk", why="over", wait=WAIT)
    office.clock.forward(days=31)
    certificate = office.erasures.certificate(proposed.id, by="head", backups=timedelta(days=90))
    objects.put(certificate)
    office.erasures.approve(proposed.id, certificate, by="head")
    finish_erasures(office.erasures, objects)
    (done,) = (one for one in office.erasures.all() if one.id == proposed.id)
    return done, json.loads(certificate)


def all_rows(office: Office) -> str:
    with office.database.reading() as connection:
        held = [
            repr(row)
            for table in tables.METADATA.sorted_tables
            for row in connection.execute(sa.select(table))
        ]
    return "\n".join(held).lower()


def refused(office: Office, chart_id: str) -> tuple[Barrier, ...]:
    with pytest.raises(NotErasableError) as told:
        office.erasures.propose(chart_id, by="me", why="over", wait=WAIT)
    return told.value.barriers


def write(office: Office, statement: sa.Executable) -> None:
    with office.database.writing() as connection:
        connection.execute(statement)


def test_nothing_of_the_patient_is_left_and_all_of_the_custody_is(office: Office) -> None:
    objects = MemoryObjects()
    chart_id = take_in(office, objects, "Hộp 1")
    (line,) = office.records.lines()
    document = tables.record_version.c.document
    with office.database.reading() as connection:
        content = connection.execute(sa.select(document)).scalar_one()
    batch = office.custody.batches()[0]
    before, events = office.custody.counts(batch.id), len(office.custody.history([chart_id]))
    office.erasures.wipe()
    assert all(word in all_rows(office) for word in WORDS[:5])
    done, certificate = erase(office, objects, chart_id)
    rows = all_rows(office)
    assert [word for word in WORDS if word in rows] == []
    words = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
    digest = {"sha256": hashlib.sha256(words).hexdigest(), "bytes": len(words)}
    assert certificate["versions"] == [{"record": line.id, "version": 1, **digest}]
    with office.database.reading() as connection:
        assert connection.execute(sa.select(document)).scalar_one() == {"erased": digest}
    assert office.custody.counts(batch.id) == before
    assert office.records.lines() == (line,)
    assert len(office.custody.history([chart_id])) == events + 2
    assert (done.approved_by, done.objects, done.left) == ("head", 3, 0)
    assert office.retention.charts()[0].erased
    assert certificate["backups_may_hold_it_until"] == "2027-03-24"


def test_the_files_of_sqlite_hold_nothing_either(sqlite_copy: str, tmp_path: Path) -> None:
    with closing(Database(sqlite_copy)) as database:
        office, objects = Office(database, Clock()), MemoryObjects()
        erase(office, objects, take_in(office, objects, "Hộp 1"))
        left = b"".join(one.read_bytes() for one in tmp_path.glob("sohoa.db*"))
    assert [word for word in ("HƯƠNG", "n_huong", "Hương") if word.encode() in left] == []


def test_records_answer_with_a_reason_and_are_found_no_more(office: Office) -> None:
    objects = MemoryObjects()
    chart_id = take_in(office, objects, "Hộp 1")
    stays = take_in(office, objects, "Hộp 2")
    (gone,) = (
        line for line in office.records.lines() if office.custody.chart_of(line.scan_id).id == chart_id
    )
    assert len(office.records.find(Search(words="huong")).records) == 2
    erase(office, objects, chart_id)
    with pytest.raises(ErasedError):
        office.records.get(gone.id)
    (found,) = office.records.find(Search(words="huong")).records
    assert office.custody.chart_of(found.line.scan_id).id == stays
    assert office.queue.reopen(gone.batch_id, pipeline_version="2027.1.0") == ()
    assert office.erasures.erased_in(gone.batch_id) == 1
    assert office.patients.unplaced(limit=10)[0].record_id == found.line.id
    downgrade(office.database, "keep_0005")
    upgrade(office.database)


def test_bytes_that_another_chart_needs_stay(office: Office) -> None:
    objects = MemoryObjects()
    chart_id = take_in(office, objects, "Hộp 1")
    take_in(office, objects, "Hộp 2")
    erase(office, objects, chart_id)
    assert objects.get(hashlib.sha256(SHARED).hexdigest()) == SHARED
    with pytest.raises(MissingObjectError):
        objects.get(hashlib.sha256("scan of Hộp 1".encode()).hexdigest())
    assert tuple(fsck(office.database, objects, now=office.clock)) == ()


def test_what_speaks_against_it_is_named(office: Office) -> None:
    objects = MemoryObjects()
    chart_id = take_in(office, objects, "Hộp 1", left="2020-03-12T10:00")
    assert refused(office, chart_id) == (Barrier.PERIOD,)
    office.retention.categorise(chart_id, "health_check", by="head", why="slip")
    office.retention.place_hold(chart_id, by="lawyer", why="case")
    assert refused(office, chart_id) == (Barrier.HELD,)
    office.retention.lift_hold(chart_id, by="lawyer", why="closed")
    proposed = office.erasures.propose(chart_id, by="clerk", why="over", wait=WAIT)
    with pytest.raises(SamePersonError):
        office.erasures.certificate(proposed.id, by="clerk", backups=WAIT)
    with pytest.raises(NotErasableError, match="too_early"):
        office.erasures.certificate(proposed.id, by="head", backups=WAIT)
    office.retention.categorise(chart_id, "permanent", by="archive", why="history")
    office.clock.forward(days=31)
    with pytest.raises(NotErasableError, match="period"):
        office.erasures.approve(proposed.id, b"", by="head")
    office.retention.categorise(chart_id, "health_check", by="head", why="slip")
    erase(office, objects, chart_id)
    assert refused(office, chart_id) == (Barrier.ERASED,)


def test_the_database_itself_lets_nothing_else_through(office: Office) -> None:
    objects = MemoryObjects()
    chart_id, other = take_in(office, objects, "Hộp 1"), take_in(office, objects, "Hộp 2")
    version, mine = tables.record_version, sa.select(tables.chart_scan.c.scan_id)
    with office.database.reading() as connection:
        scan_id = connection.execute(mine.where(tables.chart_scan.c.chart_id == other)).scalar_one()
    tombstone = {"erased": {"sha256": "0" * 64, "bytes": 1}}
    proposed = office.erasures.propose(chart_id, by="clerk", why="over", wait=WAIT)
    signed = {"approved_by": "head", "approved_at": office.clock(), "certificate_sha256": "0" * 64}
    for statement in (
        sa.update(version).values(document=tombstone, why=""),
        sa.insert(erased_scan).values(scan_id=scan_id, erasure_id=proposed.id),
        sa.update(erasure).values(signed),
    ):
        with pytest.raises((RefusedError, sa.exc.DBAPIError)):
            write(office, statement)
    office.clock.forward(days=31)
    erase(office, objects, chart_id)
    for statement in (
        sa.update(version).values(document={}, why=""),
        sa.update(version).values(document=tombstone, why="", author="me"),
        sa.insert(erased_scan).values(scan_id=scan_id, erasure_id=proposed.id),
        sa.update(erasure).where(erasure.c.approved_by.is_not(None)).values(why="x"),
        sa.delete(erased_scan),
        sa.delete(version),
    ):
        with pytest.raises((RefusedError, sa.exc.DBAPIError)):
            write(office, statement)


def test_fsck_is_silent_and_backups_forget_and_restore(office: Office, shelf: Shelf, tmp_path: Path) -> None:
    chart_id = take_in(office, shelf.store, "Hộp 1")
    take_in(office, shelf.store, "Hộp 2")
    backup(office.database, shelf.store, tmp_path / "dir")
    before = set(FolderObjects(tmp_path / "dir" / "objects").addresses())
    _, certificate = erase(office, shelf.store, chart_id)
    assert tuple(fsck(office.database, shelf.store, now=office.clock)) == ()
    about = backup(office.database, shelf.store, tmp_path / "dir").about
    gone = set(certificate["objects"]) - {hashlib.sha256(SHARED).hexdigest()}
    assert len(gone) == 2
    assert gone <= before
    assert not gone & set(FolderObjects(tmp_path / "dir" / "objects").addresses())
    with closing(Database(f"sqlite:///{tmp_path / 'new.db'}")) as database:
        target = Kept(database=database, objects=FolderObjects(tmp_path / "restored"))
        restore(tmp_path / "dir", lambda: target, work=tmp_path / "work")
        assert digest_rows(database) == about.tables
        assert tuple(fsck(database, target.objects, now=office.clock)) == ()


def test_what_the_store_has_locked_is_told_with_its_day(office: Office, seaweed: Seaweed) -> None:
    store = s3(seaweed, bucket=f"locked{office.database.engine.dialect.name}", retention_days=3)
    done, _ = erase(office, store, take_in(office, store, "Hộp 1"))
    assert done.objects == done.left == 3
    assert done.locked_until is not None
    assert {one.kind for one in fsck(office.database, store, now=office.clock)} == {FaultKind.UNERASED_OBJECT}
    office.clock.forward(days=-31)  # the lock's day is not past any more
    assert tuple(fsck(office.database, store, now=office.clock)) == ()
    assert len(finish_erasures(office.erasures, store).locked) == 3
