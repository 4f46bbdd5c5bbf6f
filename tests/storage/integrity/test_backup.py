import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from models.errors import StorageDownError
from storage.integrity.backup import backup
from storage.integrity.backup_folder import backup_folder
from storage.integrity.errors import DamagedBackupError, NoBackupError, OccupiedError
from storage.integrity.fsck import fsck
from storage.integrity.open_kept import Kept as Stores
from storage.integrity.restore import restore, verify_backup
from storage.objects.folder import FolderObjects
from storage.objects.memory import MemoryObjects
from storage.records.database import Database
from storage.records.integrity.digest_rows import digest_rows
from tests.storage.integrity.kept import Kept, copy, seeded


def back_up(kept, folder):
    with closing(Database(kept.url)) as database:
        return backup(database, kept.objects, folder, now=kept.clock)


def files(folder):
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def bring_back(folder, home, key=None):
    stores = Stores(
        database=Database(f"sqlite:///{home / 'sohoa.db'}"), objects=FolderObjects(home / "objects")
    )
    with closing(stores.database):
        return restore(folder, lambda: stores, work=home / "restoring", key=key)


@pytest.fixture(scope="module")
def written(whole, tmp_path_factory):
    folder = tmp_path_factory.mktemp("backup") / "dir"
    back_up(whole, folder)
    return folder


def test_a_restored_store_has_the_same_rows_and_objects_and_no_fault(whole, written, tmp_path):
    about = bring_back(written, tmp_path / "new")
    new = Kept(home=tmp_path / "new", clock=whole.clock)
    assert new.check() == ()
    assert sorted(new.objects.addresses()) == whole.names()
    for sha256 in whole.names():
        assert new.objects.get(sha256) == whole.objects.get(sha256)
    with closing(Database(whole.url)) as old, closing(Database(new.url)) as restored:
        assert digest_rows(restored) == digest_rows(old) == about.tables
    assert about.missing == ()
    assert about.tables["scan"].rows == len(whole.ask("SELECT id FROM scan"))
    assert not (new.home / "restoring").exists()


def test_a_memory_store_takes_and_gives_the_same(whole, written, tmp_path):
    held = MemoryObjects()
    with closing(Database(f"sqlite:///{tmp_path / 'a.db'}")) as database:
        restore(written, lambda: Stores(database=database, objects=held), work=tmp_path / "w")
        assert list(held.addresses()) == whole.names()
        assert tuple(fsck(database, held, now=whole.clock)) == ()
        again = backup(database, held, tmp_path / "again")
    assert (again.copied, again.about.missing) == (len(whole.names()), ())


@pytest.mark.parametrize("seed", range(40))
def test_one_flipped_bit_anywhere_is_refused_and_touches_nothing(written, seed, tmp_path):
    chance = seeded(seed)
    every = sorted(path for path in written.rglob("*") if path.is_file())
    large = [path for path in every if path.stat().st_size > 5000 or path.name == "SEAL"]
    victim = chance.choice(large if seed % 2 else every)
    before = victim.read_bytes()
    flipped = bytearray(before)
    flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
    try:
        victim.write_bytes(flipped)
        with pytest.raises(DamagedBackupError):
            restore(written, lambda: pytest.fail("opened"), work=tmp_path / "new")
    finally:
        victim.write_bytes(before)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("seed", range(5))
def test_a_file_that_is_gone_or_cut_short_is_refused(written, seed):
    every = sorted(path for path in written.rglob("*") if path.is_file() and path.name != "SEAL")
    victim = seeded(seed).choice(every)
    before = victim.read_bytes()
    try:
        victim.write_bytes(before[:-1])
        with pytest.raises(DamagedBackupError):
            verify_backup(written)
        victim.unlink()
        with pytest.raises(DamagedBackupError):
            verify_backup(written)
    finally:
        victim.write_bytes(before)
    verify_backup(written)


def test_without_its_seal_it_is_no_backup(written, tmp_path):
    shutil.copytree(written, tmp_path / "dir")
    (tmp_path / "dir" / "SEAL").unlink()
    with pytest.raises(NoBackupError):
        verify_backup(tmp_path / "dir")
    with pytest.raises(NoBackupError):
        verify_backup(tmp_path / "nowhere")


def test_the_list_of_objects_is_one_for_sha256sum(written):
    lines = next(
        path for path in written.rglob("*") if path.is_file() and path.read_bytes()[64:74] == b"  objects/"
    )
    assert all((written / line[66:]).is_file() for line in lines.read_text().splitlines())


def test_the_second_backup_copies_only_what_is_new_and_forgets_the_older_snapshot(kept, tmp_path):
    folder = tmp_path / "dir"
    first = back_up(kept, folder)
    assert first.copied == len(kept.names())
    stamps = {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}
    new = kept.objects.put(b"%PDF better")
    kept.vandalise(
        "UPDATE reading SET pdf_sha256 = ? WHERE id = (SELECT min(reading_id) FROM record)", [(new,)]
    )
    second = back_up(kept, folder)
    assert second.copied == 1
    kept_files = {path for path in folder.rglob("*") if path.is_file()}
    assert all(
        path.stat().st_mtime_ns == stamps[path] for path in kept_files & stamps.keys() if path.name != "SEAL"
    )
    assert len(kept_files) == len(stamps) + 1
    assert verify_backup(folder).about == second.about


def test_a_damaged_copy_in_the_folder_is_replaced_by_the_next_backup(kept, tmp_path):
    back_up(kept, tmp_path / "dir")
    victim = tmp_path / "dir" / "objects" / kept.place(kept.names()[0]).relative_to(kept.shelves)
    victim.write_bytes(b"rot")
    assert back_up(kept, tmp_path / "dir").copied == 1
    verify_backup(tmp_path / "dir")


def test_a_lost_original_is_listed_unless_the_folder_still_has_it(kept, tmp_path):
    back_up(kept, tmp_path / "old")
    lost = kept.names()[3]
    kept.place(lost).write_bytes(b"rot")
    assert back_up(kept, tmp_path / "old").about.missing == ()
    assert back_up(kept, tmp_path / "new").about.missing == (lost,)
    bring_back(tmp_path / "old", tmp_path / "home")
    assert Kept(home=tmp_path / "home", clock=kept.clock).check() == ()


def test_a_backup_that_breaks_off_leaves_the_one_before(kept, tmp_path, monkeypatch):
    folder = tmp_path / "dir"
    first = back_up(kept, folder)
    kept.objects.put(b"more")
    for step in ("digest_rows", "write_seal"):
        with monkeypatch.context() as patch:
            patch.setattr(f"storage.integrity.backup.{step}", broken)
            with pytest.raises(StorageDownError):
                back_up(kept, folder)
        assert verify_backup(folder).about == first.about
    assert not (folder / "unfinished").exists()
    back_up(kept, folder)


def broken(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_a_target_that_is_not_empty_is_refused_and_stays_as_it_is(kept, written):
    before = files(kept.shelves)
    with pytest.raises(OccupiedError):
        bring_back(written, kept.home)
    assert files(kept.shelves) == before
    assert kept.check() == ()


def test_foreign_objects_alone_make_a_target_occupied(written, tmp_path):
    FolderObjects(tmp_path / "new" / "objects").put(b"somebody's")
    with pytest.raises(OccupiedError):
        bring_back(written, tmp_path / "new")


def test_a_restore_that_broke_off_is_finished_by_the_next(written, whole, tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr("storage.integrity.restore.fill", broken)
        with pytest.raises(StorageDownError):
            bring_back(written, tmp_path / "new")
    bring_back(written, tmp_path / "new")
    assert Kept(home=tmp_path / "new", clock=whole.clock).check() == ()


def test_a_folder_with_other_things_or_of_another_installation_is_refused(kept, written, tmp_path):
    with pytest.raises(OccupiedError):
        back_up(kept, kept.home)
    shutil.copytree(written, tmp_path / "dir")
    other = copy(kept, tmp_path / "other")
    other.vandalise("UPDATE event SET hash = ? WHERE number = 1", [("f" * 64,)])
    with pytest.raises(OccupiedError):
        back_up(other, tmp_path / "dir")
    verify_backup(tmp_path / "dir")


def test_two_backups_into_one_folder_do_not_meet(kept, tmp_path):
    with backup_folder(tmp_path / "dir"), pytest.raises(OccupiedError):
        back_up(kept, tmp_path / "dir")


def test_a_backup_of_an_older_program_is_brought_to_the_newest_revision(written, tmp_path):
    sealed = verify_backup(written)
    shutil.copytree(written, tmp_path / "dir")
    moved = FolderObjects(tmp_path / "dir" / "objects")
    about = sealed.about.model_copy(
        update={"revision": "r0001", "tables": {"scan": replace(sealed.about.tables["scan"], rows=0)}}
    )
    (tmp_path / "dir" / "SEAL").write_text(moved.put(about.model_dump_json().encode()) + "\n")
    assert bring_back(tmp_path / "dir", tmp_path / "new").revision == "r0001"
