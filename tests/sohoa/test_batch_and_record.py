import json

import pytest

from sohoa.clock.only_night import only_night
from tests.flows.fake_engines import scan


@pytest.fixture
def loaded(sohoa, monkeypatch, tmp_path):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.flows.fake_engines")
    folder = tmp_path / "box"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(scan(pages=2))
    (folder / "b.pdf").write_bytes(scan(pages=3, do="doubt"))
    assert sohoa("ingest", str(folder), "--direct", "--declared", "6").code == 0
    return sohoa


def record_ids(sohoa):
    listed = json.loads(sohoa("record", "list", "--batch", "box", "--json").out)["records"]
    return [one["id"] for one in listed]


def test_lists_are_empty_before_anything_was_taken_in(sohoa):
    assert json.loads(sohoa("batch", "list", "--json").out) == {"batches": []}
    assert json.loads(sohoa("record", "list", "--json").out) == {"records": []}
    assert sohoa("batch", "list").code == 0


def test_a_batch_is_shown_with_its_scans_and_its_imbalance(loaded):
    answer = loaded("batch", "show", "box")
    assert answer.code == 0
    assert "a.pdf" in answer.out
    assert "6 pages counted on paper, the files have 5" in answer.err


def test_a_batch_that_does_not_balance_stays_open_and_names_the_step(loaded):
    answer = loaded("batch", "close", "box")
    assert answer.code == 6
    assert "Preparation: 6 pages counted on paper, the files have 5" in answer.err
    assert json.loads(loaded("batch", "list", "--json").out)["batches"][0]["state"] == "open"


def test_a_corrected_count_lets_it_close(loaded, tmp_path):
    loaded("ingest", str(tmp_path / "box"), "--direct", "--declared", "5")
    told = json.loads(loaded("batch", "close", "box", "--by", "clerk", "--json").out)
    assert (told["state"], told["balanced"]) == ("closed", True)


def test_an_unknown_batch_or_record_is_a_usage_error(loaded):
    assert loaded("batch", "show", "nowhere").code == 2
    assert loaded("record", "show", "nowhere").code == 2
    assert "batch list" in loaded("batch", "close", "nowhere").err


def test_a_list_of_records_holds_no_patient_data(loaded):
    answer = loaded("record", "list")
    assert "NGUYỄN" not in answer.out + answer.err


def test_a_record_shows_values_and_where_they_come_from(loaded):
    clean, doubtful = record_ids(loaded)
    told = json.loads(loaded("record", "show", clean[:8], "--json").out)
    assert told["document"]["fields"]["patient_name"]["value"] == "NGUYỄN VĂN AN"
    assert told["provenance"]["reader.first"] == "fake/1"
    assert told["source"]["name"] == "a.pdf"
    assert [one["author"] for one in told["versions"]] == ["machine"]
    for_people = loaded("record", "show", doubtful).out
    assert "NGUYỄN VĂN AN" in for_people
    assert "review field" in for_people


def test_release_takes_the_clean_record_and_refuses_the_other(loaded):
    clean, doubtful = record_ids(loaded)
    answer = loaded("record", "release", clean, doubtful, "--by", "supervisor", "--json")
    assert answer.code == 2
    told = json.loads(answer.out)
    assert [one["released_by"] for one in told["released"]] == ["supervisor"]
    assert [one["id"] for one in told["refused"]] == [doubtful]
    assert doubtful[:8] in answer.err
    assert loaded("record", "release", clean).code == 0


def test_a_night_beside_another_on_the_same_machine_leaves_it_the_work(loaded, tmp_path):
    with only_night(tmp_path / "home") as first:
        assert first
        assert json.loads(loaded("nightly", "--direct", "--json").out)["at_work"] is True
        answer = loaded("nightly", "--direct")
        assert answer.code == 0
    assert "at_work" not in json.loads(loaded("nightly", "--direct", "--json").out)


def test_nightly_with_nothing_left_says_so(loaded):
    answer = loaded("nightly", "--direct")
    assert answer.code == 0
    assert "nothing left" in answer.err
    assert json.loads(loaded("nightly", "--direct", "--json").out) == {"batches": [], "attempts": {}}


def test_tables_speak_vietnamese(loaded, monkeypatch):
    monkeypatch.setenv("SOHOA_LANG", "vi")
    assert "Trang khai báo" in loaded("batch", "list").out


def test_find_takes_words_without_marks_and_forgives_a_slip(loaded):
    told = json.loads(loaded("record", "find", "nguyne", "van", "an", "--batch", "box", "--json").out)
    assert {one["patient_name"] for one in told["records"]} == {"NGUYỄN VĂN AN"}
    assert (told["total"], told["more"], list(told["mended"])) == (2, False, ["nguyne"])
    for_people = loaded("record", "find", "--name", "an", "--order", "name")
    assert "NGUYỄN VĂN AN" in for_people.out
    assert "2 of 2" in for_people.err
    assert "NGUYỄN" not in for_people.err


def test_find_names_the_option_that_it_does_not_understand(sohoa):
    answer = sohoa("record", "find", "--since", "12/03/2024")
    assert answer.code == 2
    assert "--since takes: YYYY-MM-DD" in answer.err
    assert "relevance, name, date" in sohoa("record", "find", "--order", "age").err


def test_boxes_and_charts_are_declared_and_shown(sohoa, monkeypatch, tmp_path):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.flows.fake_engines")
    chart = tmp_path / "box" / "H1" / "C1"
    chart.mkdir(parents=True)
    (chart / "a.pdf").write_bytes(scan(pages=2))
    (tmp_path / "counts.csv").write_text("box,chart,pages\nH1,C1,3\n")
    assert sohoa("ingest", "box", "--direct", "--counts", "counts.csv").code == 0
    told = json.loads(sohoa("batch", "show", "box", "--json").out)["shelves"]
    assert [(one["box"], one["chart"], one["declared"], one["balanced"]) for one in told] == [
        ("H1", None, None, True), ("H1", "C1", 3, False),
    ]  # fmt: skip
    assert "C1" in sohoa("batch", "show", "box", "--shelves").out
    answer = sohoa("batch", "close", "box")
    assert (answer.code, "H1/C1: Preparation: 3 pages" in answer.err) == (6, True)


def test_counts_that_are_none_are_named_by_line(sohoa, tmp_path):
    (tmp_path / "counts.csv").write_text("box,chart,pages\nH1,,ten\n")
    answer = sohoa("ingest", "box", "--counts", "counts.csv")
    assert (answer.code, "line 2" in answer.err) == (2, True)
    assert "box/chart, chart" in sohoa("ingest", "box", "--folders", "year").err


def test_pages_go_to_the_tray_and_come_back(loaded):
    scan_id = json.loads(loaded("batch", "show", "box", "--json").out)["scans"][0]["id"]
    assert loaded("tray", "set-aside", scan_id[:8], "2", "--why", "another's", "--by", "nurse").code == 0
    (page,) = json.loads(loaded("tray", "list", "--batch", "box", "--json").out)["pages"]
    assert (page["page"], page["why"], page["by"]) == (2, "set_aside", "nurse")
    assert "set aside" in loaded("tray", "list").out
    moved = json.loads(loaded("tray", "restore", scan_id, "2", "--json").out)["moved"]
    assert [one["page"] for one in moved] == [2]
    assert json.loads(loaded("tray", "list", "--json").out)["pages"] == []


def test_a_newer_pipeline_reads_again_and_leaves_decisions_alone(loaded, monkeypatch):
    clean, doubtful = record_ids(loaded)
    loaded("record", "release", clean)
    assert json.loads(loaded("reprocess", "box", "--direct", "--json").out)["read_again"] == 0
    monkeypatch.setattr("pipeline.version.VERSION", "2030.1")
    monkeypatch.setattr("flows.load_scans.VERSION", "2030.1")
    assert json.loads(loaded("reprocess", "box", "--direct", "--json").out)["read_again"] == 2
    assert clean in record_ids(loaded)
    assert doubtful not in record_ids(loaded)
    assert loaded("record", "show", doubtful).code == 0
    assert loaded("fsck").code == 0
