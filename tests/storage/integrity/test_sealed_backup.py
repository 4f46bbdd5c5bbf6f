from contextlib import closing

import pytest

from models.errors import UsageError
from storage.integrity.age import make_key
from storage.integrity.backup import backup
from storage.integrity.errors import DamagedBackupError, OccupiedError
from storage.integrity.restore import verify_backup
from storage.records.database import Database
from tests.storage.integrity.kept import Kept
from tests.storage.integrity.test_backup import bring_back, files


def test_an_encrypted_backup_holds_no_plain_byte_and_comes_back_with_its_key(whole, tmp_path):
    recipient, other = make_key(tmp_path / "key"), make_key(tmp_path / "other")
    folder = tmp_path / "safe"
    with closing(Database(whole.url)) as database:
        first = backup(database, whole.objects, folder, recipients=[recipient], now=whole.clock)
        again = backup(database, whole.objects, folder, recipients=[recipient], now=whole.clock)
        assert (first.copied, again.copied) == (len(whole.names()), 0)
        for strangers in ((), [other]):
            with pytest.raises(OccupiedError):
                backup(database, whole.objects, folder, recipients=strangers)
    held = files(folder)
    assert not any(b"SQLite format 3" in content or b"%PDF" in content for content in held.values())
    assert not {path.name for path in held} & set(whole.names())
    with pytest.raises(UsageError, match="--key"):
        bring_back(folder, tmp_path / "none")
    with pytest.raises(UsageError, match="does not fit"):
        bring_back(folder, tmp_path / "wrong", key=tmp_path / "other")
    bring_back(folder, tmp_path / "new", key=tmp_path / "key")
    new = Kept(home=tmp_path / "new", clock=whole.clock)
    assert (new.check(), sorted(new.objects.addresses())) == ((), whole.names())


def test_an_encrypted_backup_is_known_to_be_damaged_without_its_key(whole, tmp_path):
    recipient = make_key(tmp_path / "key")
    with closing(Database(whole.url)) as database:
        backup(database, whole.objects, tmp_path / "safe", recipients=[recipient], now=whole.clock)
    victim = max(
        (path for path in (tmp_path / "safe").rglob("*") if path.is_file()), key=lambda p: p.stat().st_size
    )
    victim.write_bytes(victim.read_bytes()[:-1] + b"?")
    with pytest.raises(DamagedBackupError):
        verify_backup(tmp_path / "safe")


def test_keys_are_their_owners_and_no_recipient_is_guessed(whole, tmp_path):
    make_key(tmp_path / "key")
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    with pytest.raises(UsageError, match="already"):
        make_key(tmp_path / "key")
    with closing(Database(whole.url)) as database, pytest.raises(UsageError, match="age1"):
        backup(database, whole.objects, tmp_path / "safe", recipients=["AGE-SECRET-KEY-1"])
