import json

import pytest

from sohoa.messages import catalogue
from storage.integrity import errors
from tests.storage.integrity.kept import copy, make


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return make(tmp_path_factory.mktemp("kept") / "home")


@pytest.fixture
def backed_up(sohoa, whole, tmp_path):
    copy(whole, tmp_path / "home")
    assert sohoa("backup", "safe").code == 0
    return sohoa


def test_a_backup_comes_back_into_an_empty_home_only(backed_up, whole, tmp_path, monkeypatch):
    answer = backed_up("restore", "safe")
    assert answer.code == 2
    assert "empty place" in answer.err
    monkeypatch.setenv("SOHOA_HOME", str(tmp_path / "new"))
    answer = backed_up("restore", "safe")
    assert (answer.code, answer.out) == (0, "")
    assert f"{len(whole.names())} objects" in answer.err
    told = json.loads(backed_up("batch", "list", "--json").out)["batches"]
    assert {one["name"] for one in told} == {"Hộp 0", "Hộp 1", "Hộp 2"}


def test_the_next_backup_copies_nothing_that_is_there(backed_up, whole):
    told = json.loads(backed_up("backup", "safe", "--json").out)
    assert (told["copied"], told["objects"], told["missing"]) == (0, len(whole.names()), [])


def test_a_lost_object_ends_with_6_and_everything_else_is_safe(backed_up, whole, tmp_path):
    lost = whole.names()[0]
    (tmp_path / "home" / "objects" / lost[:2] / lost).unlink()
    answer = backed_up("backup", "other", "--json")
    assert answer.code == 6
    assert "1 objects are lost" in answer.err
    assert json.loads(answer.out)["objects"] == len(whole.names()) - 1


def test_a_damaged_backup_ends_with_6_and_makes_nothing(backed_up, whole, tmp_path, monkeypatch):
    victim = tmp_path / "safe" / "objects" / whole.names()[5][:2] / whole.names()[5]
    victim.write_bytes(victim.read_bytes() + b"?")
    monkeypatch.setenv("SOHOA_HOME", str(tmp_path / "new"))
    answer = backed_up("restore", "safe")
    assert answer.code == 6
    assert "another backup" in answer.err
    assert not (tmp_path / "new").exists()


def test_a_folder_without_a_backup_is_a_usage_error(sohoa, tmp_path):
    assert sohoa("restore", "nowhere").code == 2
    (tmp_path / "box").mkdir()
    (tmp_path / "box" / "scan.pdf").write_bytes(b"%PDF")
    assert sohoa("backup", "box").code == 2


def test_every_hint_is_translated_and_the_english_is_the_same():
    for name, error in vars(errors).items():
        if name.endswith("Error") and error.__module__ == errors.__name__:
            assert catalogue()[f"hint.{name}"][1] == error.hint


def test_an_encrypted_backup_needs_its_key(backed_up, tmp_path, monkeypatch):
    answer = backed_up("backup", "secret", "--new-key", "key")
    assert (answer.code, "keep it elsewhere" in answer.err) == (0, True)
    recipient = (tmp_path / "key").read_text().split()[3]
    told = json.loads(backed_up("backup", "secret", "--recipient", recipient, "--json").out)
    assert (told["copied"], told["recipients"]) == (0, [recipient])
    monkeypatch.setenv("SOHOA_HOME", str(tmp_path / "new"))
    assert backed_up("restore", "secret").code == 2
    assert backed_up("restore", "secret", "--key", "key").code == 0
