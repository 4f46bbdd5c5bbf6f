"""The commands of who is who."""

import json

import pytest

from tests.flows.fake_engines import scan


@pytest.fixture
def placed(sohoa, monkeypatch, tmp_path):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.flows.fake_engines")
    (tmp_path / "box").mkdir()
    (tmp_path / "box" / "a.pdf").write_bytes(scan(pages=2))
    (tmp_path / "box" / "b.pdf").write_bytes(scan(pages=3))
    assert sohoa("ingest", str(tmp_path / "box"), "--direct").code == 0
    assert told(sohoa("patient", "find", "--json"))["new"] == 2
    return sohoa


def told(answer):
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


def test_two_of_one_name_are_merged_and_split_by_people_only(placed):
    left, right = [one["id"] for one in told(placed("patient", "list", "--json"))["patients"]]
    assert "NGUYỄN" not in placed("patient", "list").out
    merged = told(
        placed("patient", "merge", left[:8], right[:8], "--why", "same card", "--by", "x", "--json")
    )
    shown = told(placed("patient", "show", right, "--json"))
    assert (len(shown["records"]), shown["changes"][0]["why"]) == (2, "same card")
    assert "NGUYỄN VĂN AN" in placed("patient", "show", right).out
    (record,) = merged["records"]
    answer = placed("patient", "split", right, "--record", record, "--why", "two cards")
    assert (answer.code, "sohoa patient merge" in answer.err) == (0, True)
    assert len(told(placed("patient", "list", "--json"))["patients"]) == 2
    assert told(placed("patient", "list", "--questions", "--json")) == {"questions": []}


def test_two_persons_are_kept_apart(placed):
    left, right = [one["id"] for one in told(placed("patient", "list", "--json"))["patients"]]
    assert told(placed("patient", "apart", left, right, "--json"))["apart"] == [left, right]
    assert placed("patient", "show", "nobody").code == 2
