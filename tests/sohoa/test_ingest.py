import hashlib
import json
import os
from pathlib import Path

import pytest

from tests.flows.fake_engines import scan


@pytest.fixture
def box(tmp_path: Path) -> Path:
    folder = tmp_path / "hộp 12"
    (folder / "chart 1").mkdir(parents=True)
    (folder / "chart 1" / "a.pdf").write_bytes(scan(pages=2))
    (folder / "b.pdf").write_bytes(scan(pages=3, do="doubt"))
    (folder / "copy of b.pdf").write_bytes(scan(pages=3, do="doubt"))
    (folder / "c.pdf").write_bytes(scan(pages=1, do="fail"))
    return folder


@pytest.fixture
def ingest(sohoa, monkeypatch):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.flows.fake_engines")
    return lambda *arguments: sohoa("ingest", *map(str, arguments), "--direct", "--json", "--jobs", "2")


def test_a_box_is_taken_in_and_counted(ingest, box):
    answer = ingest(box, "--declared", "5")
    assert answer.code == 0, answer.err
    told = json.loads(answer.out)
    batch = told["batch"]
    assert (batch["name"], batch["facility"], batch["state"]) == ("hộp 12", "local", "open")
    assert batch["files"] == {
        "received": 3, "duplicates": 1, "uncopied": 0, "waiting": 0, "loaded": 1, "in_review": 1,
        "quarantined": 1, "unopened": 1,
    }  # fmt: skip
    assert batch["pages"] == {
        "declared": 5, "declared_by": "operator", "received": 5, "read": 5, "blank": 0, "quarantined": 0,
    }  # fmt: skip
    assert batch["balanced"]
    assert told["handed_in"] == {"new": 3, "known": 0, "duplicate": 1}
    assert [one["name"] for one in told["duplicates"]] == ["copy of b.pdf"]


def test_taking_in_again_changes_nothing(ingest, sohoa, box):
    first = json.loads(ingest(box).out)
    before = json.loads(sohoa("batch", "show", "hộp 12", "--json").out)
    again = json.loads(ingest(box).out)
    assert again["batch"] == first["batch"]
    assert again["handed_in"] == {"new": 0, "known": 4, "duplicate": 0}
    assert json.loads(sohoa("batch", "show", "hộp 12", "--json").out) == before


def test_sources_are_not_touched(ingest, box):
    def state():
        return {
            path: (path.read_bytes(), path.stat().st_mtime_ns) for path in box.rglob("*") if path.is_file()
        }

    before = state()
    ingest(box)
    assert state() == before


def test_a_file_in_two_folders_and_two_batches_is_kept_once(ingest, box, tmp_path):
    ingest(box)
    (tmp_path / "late").mkdir()
    os.link(box / "b.pdf", tmp_path / "late" / "b.pdf")
    told = json.loads(ingest(tmp_path / "late").out)
    assert told["batch"]["name"] == "late"
    assert told["batch"]["files"]["received"] == 0
    assert told["duplicates"][0]["batch"] != told["batch"]["id"]


def test_nothing_to_read_is_exit_code_3(ingest, tmp_path):
    assert ingest(tmp_path / "nowhere").code == 3


def test_a_missing_input_is_told_after_the_others_are_done(ingest, box, tmp_path):
    answer = ingest(box, tmp_path / "nowhere.pdf")
    assert answer.code == 2
    assert json.loads(answer.out)["batch"]["files"]["received"] == 3


def test_a_closed_batch_takes_nothing_new(ingest, sohoa, box):
    ingest(box, "--declared", "5")
    assert sohoa("batch", "close", "hộp 12").code == 0
    assert ingest(box).code == 0
    (box / "d.pdf").write_bytes(scan(pages=1))
    answer = ingest(box)
    assert answer.code == 2
    assert "--batch" in answer.err


def test_a_damaged_original_is_exit_code_6_until_it_is_put_in_again(
    ingest, sohoa, box, tmp_path, monkeypatch
):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.flows.no_engines")
    assert ingest(box).code == 4
    address = hashlib.sha256(scan(pages=2)).hexdigest()
    (tmp_path / "home" / "objects" / address[:2] / address).write_bytes(b"other bytes")
    monkeypatch.setattr("flows.tools.ENGINES", "tests.flows.fake_engines")
    answer = sohoa("nightly", "--direct", "--json")
    assert answer.code == 6
    assert "sohoa ingest" in answer.err
    assert json.loads(answer.out)["batches"][0]["files"]["waiting"] == 1
    told = json.loads(ingest(box).out)
    assert told["batch"]["files"]["waiting"] == 0


def test_names_in_other_encodings_and_forms_are_taken(ingest, sohoa, tmp_path):
    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / os.fsdecode(b"\xff\xfe.pdf")).write_bytes(scan(pages=1))
    (folder / "Nguye\u0302\u0303n.pdf").write_bytes(scan(pages=2))
    assert ingest(folder).code == 0
    scans = json.loads(sohoa("batch", "show", "odd", "--json").out)["scans"]
    assert [one["name"] for one in scans] == ["Nguyễn.pdf", "\ufffd\ufffd.pdf"]
