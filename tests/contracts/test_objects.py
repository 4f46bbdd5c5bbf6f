"""What every object store does, whatever lies behind it."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from minio.error import S3Error

from models.errors import StorageDownError, UsageError
from storage.errors import DamagedObjectError, MissingObjectError
from tests.contracts.kit import Shelf, s3
from tests.contracts.servers import Seaweed

CHART = "BỆNH ÁN NỘI KHOA".encode() * 1000
ADDRESS = hashlib.sha256(CHART).hexdigest()
NOBODY = "0" * 64
WRONG = "0123456789abcdef"


def test_bytes_come_back_under_their_hash(shelf: Shelf) -> None:
    assert shelf.store.put(CHART) == ADDRESS
    assert shelf.store.get(ADDRESS) == CHART
    assert shelf.store.exists(ADDRESS)


def test_a_file_is_kept_like_its_bytes_and_not_touched(shelf: Shelf, tmp_path: Path) -> None:
    source = tmp_path / "bệnh án.pdf"
    source.write_bytes(CHART)
    before = source.stat()
    assert shelf.store.put(source) == ADDRESS
    assert (source.read_bytes(), source.stat().st_mtime_ns) == (CHART, before.st_mtime_ns)


def test_fetch_writes_a_checked_copy(shelf: Shelf, tmp_path: Path) -> None:
    shelf.store.put(CHART)
    shelf.store.fetch(ADDRESS, tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == CHART


def test_what_is_not_there_is_said_to_be_missing(shelf: Shelf, tmp_path: Path) -> None:
    shelf.store.put(CHART)
    assert not shelf.store.exists(NOBODY)
    with pytest.raises(MissingObjectError):
        shelf.store.get(NOBODY)
    with pytest.raises(MissingObjectError):
        shelf.store.fetch(NOBODY, tmp_path / "copy")


def test_the_same_bytes_are_one_object_also_when_many_bring_them(shelf: Shelf) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: shelf.store.put(CHART), range(16))) == {ADDRESS}
    assert tuple(shelf.store.addresses()) == (ADDRESS,)


def test_addresses_come_in_order(shelf: Shelf) -> None:
    kept = sorted(shelf.store.put(bytes([number])) for number in range(20))
    assert tuple(shelf.store.addresses()) == tuple(kept)


def test_a_flipped_bit_is_found_at_the_next_read(shelf: Shelf, tmp_path: Path) -> None:
    shelf.store.put(CHART)
    shelf.damage(ADDRESS, bytes([CHART[0] ^ 1]) + CHART[1:])
    with pytest.raises(DamagedObjectError):
        shelf.store.get(ADDRESS)
    with pytest.raises(DamagedObjectError):
        shelf.store.fetch(ADDRESS, tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_putting_the_right_bytes_again_heals_a_damaged_object(shelf: Shelf) -> None:
    shelf.store.put(CHART)
    shelf.damage(ADDRESS, b"")
    shelf.store.put(CHART)
    assert shelf.store.get(ADDRESS) == CHART


def test_nothing_at_all_is_an_object_too(shelf: Shelf) -> None:
    assert shelf.store.get(shelf.store.put(b"")) == b""


def test_a_large_object_goes_up_in_parts(seaweed: Seaweed) -> None:
    store = s3(seaweed, bucket="parts")
    scan = hashlib.sha256(b"seed").digest() * (1 << 20)  # 32 MiB: two parts
    assert store.get(store.put(scan)) == scan


def test_a_wrong_secret_is_told_at_once_and_keeps_it_secret(seaweed: Seaweed) -> None:
    with pytest.raises(StorageDownError) as told:
        s3(seaweed, bucket="parts", secret_key=WRONG).put(CHART)
    assert "SignatureDoesNotMatch" in str(told.value) or "AccessDenied" in str(told.value)
    assert WRONG not in str(told.value)


def test_what_is_locked_stays_whatever_is_done_to_it(seaweed: Seaweed) -> None:
    store = s3(seaweed, bucket="locked", retention_days=30)
    assert store.get(store.put(CHART)) == CHART
    server, key = store._server, f"{ADDRESS[:2]}/{ADDRESS}"
    (held,) = server.list_objects("locked", recursive=True, include_version=True)
    with pytest.raises(S3Error):
        server.remove_object("locked", key, version_id=held.version_id)
    store._upload(ADDRESS, b"forged")
    server.remove_object("locked", key)
    with closing(server.get_object("locked", key, version_id=held.version_id)) as answer:
        assert answer.read() == CHART
    assert store.get(store.put(CHART)) == CHART


def test_a_bucket_that_cannot_lock_is_refused_when_locking_is_wished(seaweed: Seaweed) -> None:
    s3(seaweed, bucket="plain").put(CHART)
    with pytest.raises(UsageError, match="without object lock"):
        s3(seaweed, bucket="plain", retention_days=1).put(CHART)


def test_what_is_erased_is_gone_with_every_version_and_may_come_again(shelf: Shelf) -> None:
    other = shelf.store.put(b"another")
    shelf.store.put(CHART)
    for _ in range(2):
        assert shelf.store.erase(ADDRESS) is None
        assert not shelf.store.exists(ADDRESS)
    assert tuple(shelf.store.addresses()) == (other,)
    assert shelf.store.get(shelf.store.put(CHART)) == CHART


def test_a_lock_outlasts_erasing_and_tells_its_end(seaweed: Seaweed) -> None:
    store = s3(seaweed, bucket="kept", retention_days=30)
    store.put(CHART)
    store._upload(ADDRESS, b"forged")
    until = store.erase(ADDRESS)
    assert until is not None
    assert timedelta(days=29) < until - datetime.now(UTC) <= timedelta(days=30)
    assert s3(seaweed, bucket="kept").erase(ADDRESS) == until


def test_the_sweeper_takes_what_dead_writers_left_and_nothing_else(shelf: Shelf) -> None:
    shelf.store.put(CHART)
    left = shelf.leave_unfinished()
    yesterday, soon = datetime.now(UTC) - timedelta(days=1), datetime.now(UTC) + timedelta(minutes=1)
    assert shelf.store.sweep(older_than=yesterday) == 0
    assert shelf.store.sweep(older_than=soon) == left
    assert shelf.store.sweep(older_than=soon) == 0
    assert shelf.store.get(ADDRESS) == CHART


def test_a_check_tells_whole_damaged_and_missing_apart(shelf: Shelf) -> None:
    shelf.store.put(CHART)
    shelf.store.check(ADDRESS)
    shelf.damage(ADDRESS, CHART[:-1] + b"?")
    with pytest.raises(DamagedObjectError):
        shelf.store.check(ADDRESS)
    with pytest.raises(MissingObjectError):
        shelf.store.check(NOBODY)
