import json

import pytest

from sohoa.messages import knows
from storage.integrity.faults import FaultKind
from tests.storage.integrity.kept import copy, make


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return make(tmp_path_factory.mktemp("kept") / "home")


@pytest.fixture
def loaded(sohoa, whole, tmp_path):
    copy(whole, tmp_path / "home")
    return sohoa


def objects(tmp_path):
    return sorted(path for path in (tmp_path / "home" / "objects").glob("??/*"))


def test_empty_and_loaded_stores_are_clean(loaded):
    answer = loaded("fsck")
    assert (answer.code, answer.out) == (0, "")
    assert "agree" in answer.err
    told = json.loads(loaded("fsck", "--repair", "--json").out)
    assert told == {"schema": "sohoa.fsck/1", "left": 0, "repaired": 0, "faults": []}


def test_an_empty_home_is_clean(sohoa):
    assert sohoa("fsck").code == 0


def test_a_fault_that_needs_a_person_ends_with_6_and_says_what_to_do(loaded, tmp_path):
    gone = objects(tmp_path)[0]
    gone.unlink()
    answer = loaded("fsck", "--repair")
    assert answer.code == 6
    assert gone.name[:16] in answer.out
    assert "sohoa ingest" in answer.out
    told = json.loads(loaded("fsck", "--json").out)
    assert [(one["kind"], one["subject"]) for one in told["faults"]] == [("missing_object", gone.name)]


def test_what_is_mended_ends_with_0_and_is_clean_the_next_time(loaded, tmp_path):
    stray = tmp_path / "home" / "objects" / "00"
    stray.mkdir(exist_ok=True)
    name = "00f6b0d9e1c4b6a1c7c4c8f5d0bb7b14b5d9cbb9cf0d4ac3f1c1a0e0a5b9c9d1"
    (stray / name).write_bytes(b"?")
    assert loaded("fsck").code == 6
    answer = loaded("fsck", "--repair")
    assert answer.code == 0
    assert "1 mended, 0 left" in answer.err
    assert (stray / name).exists()
    assert loaded("fsck").code == 0


def test_a_database_that_is_none_is_told_and_stores_that_do_not_answer_end_with_5(
    loaded, tmp_path, monkeypatch
):
    for left in (tmp_path / "home").glob("sohoa.db*"):
        left.unlink()
    (tmp_path / "home" / "sohoa.db").write_bytes(b"no database" * 500)
    told = json.loads(loaded("fsck", "--json").out)
    assert {one["kind"] for one in told["faults"]} == {"damaged_database"}
    monkeypatch.setenv("SOHOA_DATABASE_URL", "postgresql+psycopg://sohoa@127.0.0.1:1/none")
    assert loaded("fsck").code == 5


def test_a_slice_is_named_as_number_and_count(loaded):
    assert loaded("fsck", "--part", "2/3").code == 0
    assert loaded("fsck", "--part", "4/3").code == 2


@pytest.mark.parametrize("kind", FaultKind)
def test_every_kind_has_its_next_step(kind):
    assert knows(f"fsck.todo.{kind.value}")


def test_it_speaks_vietnamese(loaded, tmp_path, monkeypatch):
    monkeypatch.setenv("SOHOA_LANG", "vi")
    objects(tmp_path)[0].unlink()
    assert "Việc cần làm" in loaded("fsck").out
