import json
from pathlib import Path

import pytest

from tests.flows.fake_engines import scan


@pytest.fixture
def released(sohoa, monkeypatch, tmp_path):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.flows.fake_engines")
    folder = tmp_path / "box"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(scan(pages=2))
    assert sohoa("ingest", str(folder), "--direct", "--facility", "19024").code == 0
    (record,) = json.loads(sohoa("record", "list", "--json").out)["records"]
    assert sohoa("record", "release", record["id"]).code == 0
    return sohoa, record


@pytest.mark.parametrize(
    ("profile", "endings"),
    [
        ("fhir", [".fhir.json"]),
        ("qd4750", [".qd4750.xml"]),
        ("hosobenhan", [".hosobenhan.json", ".hosobenhan.xml"]),
        ("csv", [".fields.csv", ".xlsx"]),
    ],
)
def test_a_released_record_leaves_in_every_profile_with_its_gaps_named(released, tmp_path, profile, endings):
    sohoa, record = released
    answer = sohoa("export", record["id"], "--profile", profile, "--out", "out", "--by", "clerk", "--json")
    assert answer.code == 0
    written = [Path(one["path"]).name for one in json.loads(answer.out)["written"]]
    assert {f"{record['scan']}{ending}" for ending in endings} <= set(written)
    notes = json.loads((tmp_path / "out" / f"{record['scan']}.{profile}.notes.json").read_text("utf-8"))
    assert (notes["records"], notes["exported_by"]) == ([record["id"]], "clerk")
    assert all(path.stat().st_mode & 0o077 == 0 for path in (tmp_path / "out").iterdir())
    assert sohoa("fsck").code == 0
    assert sohoa("export", record["id"], "--profile", profile, "--out", "out").code == 2


def test_a_record_that_is_not_released_or_a_strange_decision_does_not_leave(released):
    sohoa, record = released
    wrong = sohoa("export", record["id"], "--profile", "qd4750", "--out", "out", "--decide", "HO_TEN=X")
    assert (wrong.code, "MA_LOAI_RV" in wrong.err) == (2, True)
    assert sohoa("export", record["id"], "--profile", "hl7v2", "--out", "out").code == 2
