"""Exports from the record page: by role, for a purpose, in every profile of `sohoa export`."""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from sohoa.exporting.profiles import PROFILES
from sohoa.serving.exporter import ProfileExporter
from sohoa.settings import load_settings
from storage.people import Role, Scope
from tests.contracts.review_charts import NAME, sure
from tests.flows.fake_engines import scan
from tests.station.house import House
from tests.station.lessons import questions
from tests.station.sure_chart import sure_chart

WHY = {"purpose": "Chuyển BHXH theo công văn 123"}
ENDINGS = {
    "fhir": ".fhir.json",
    "qd4750": ".qd4750.xml",
    "hosobenhan": ".hosobenhan.xml",
    "csv": ".xlsx",
}


@pytest.fixture
def exporting(empty_database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[House]:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    (home / "sohoa.db").write_bytes(empty_database.read_bytes())
    monkeypatch.setenv("SOHOA_HOME", str(home))
    monkeypatch.setenv("SOHOA_CONVERTER", "Bệnh viện C")
    monkeypatch.setenv("SOHOA_DECISION", "12/QĐ-BV")
    with House(home, exporter=ProfileExporter(settings=load_settings())) as house:
        yield house


def released_chart(house: House) -> list[str]:
    records = sure_chart(house.kept, facility="19024")
    for record_id in records:
        house.kept.stores.records.release(record_id, by="supervisor")
    return records


def left(house: House) -> list[str]:
    return [path.name for path in house.options.stores.home.glob(".export-*")]


@pytest.mark.parametrize("profile", [one for one in PROFILES if one != "package"])
def test_a_chart_leaves_in_every_profile_and_is_written_down(exporting: House, profile: str):
    records = released_chart(exporting)
    senior = exporting.signed_in(Role.SUPERVISOR)
    assert profile in senior.get(f"/records/{records[0]}/export").text
    told = senior.post(f"/records/{records[0]}/export", data={"profile": profile, **WHY})
    if told.status_code == 422:
        assert "cannot leave yet" in told.text
        assert "<code>" in told.text
        assert exporting.kept.views.newest(limit=1) == ()
        return
    names = zipfile.ZipFile(io.BytesIO(told.content)).namelist()
    assert any(name.endswith(ENDINGS[profile]) for name in names), names
    seen = exporting.kept.views.newest(limit=len(records))
    assert {(one.kind, one.reason) for one in seen} == {("export", f"{profile}: {WHY['purpose']}")}
    assert {one.subject for one in seen} == set(records)
    assert left(exporting) == []


def test_json_and_pdf_need_no_profile(house: House):
    record_id = questions(house.kept, {"patient_name": sure(NAME)})
    house.kept.stores.records.release(record_id, by="supervisor")
    senior = house.signed_in(Role.SUPERVISOR)
    told = senior.post(f"/records/{record_id}/export", data={"profile": "json", **WHY})
    assert json.loads(told.content)["document"]["fields"]["patient_name"]["value"] == NAME
    assert told.headers["content-disposition"].startswith("attachment")
    assert senior.post(f"/records/{record_id}/export", data={"profile": "pdf", **WHY}).status_code == 200
    events = house.kept.stores.custody.history([record_id])
    assert [one.detail["profile"] for one in events if one.action == "exported"] == ["json", "pdf"]
    none = senior.post(f"/records/{record_id}/export", data={"profile": "fhir", **WHY})
    assert (none.status_code, "Choose one of the forms" in none.text) == (422, True)


def test_nothing_leaves_without_a_purpose_a_role_a_release_and_the_scope(house: House):
    record_id = questions(house.kept, {"patient_name": sure(NAME)})
    path, json_please = f"/records/{record_id}/export", {"profile": "json", **WHY}
    senior, clerk = house.signed_in(Role.SUPERVISOR), house.signed_in(Role.CLERK)
    far = house.signed_in(Role.SUPERVISOR, name="far", scope=Scope(facilities=("9",)))
    assert [senior.get(path).status_code, senior.post(path, data=json_please).status_code] == [404, 404]
    house.kept.stores.records.release(record_id, by="supervisor")
    assert clerk.post(path, data=json_please).status_code == 403
    assert far.post(path, data=json_please).status_code == 404
    hasty = senior.post(path, data={"profile": "json", "purpose": "gấp"})
    assert (hasty.status_code, NAME in hasty.text) == (422, False)
    assert house.kept.views.newest(limit=1) == ()


def test_a_package_says_what_holds_it_back(exporting: House):
    first, *_ = sure_chart(exporting.kept, facility="19024")
    exporting.kept.stores.records.release(first, by="supervisor")
    senior = exporting.signed_in(Role.SUPERVISOR)
    told = senior.post(f"/records/{first}/export", data={"profile": "package", **WHY})
    assert (told.status_code, "a paper of it is not released" in told.text) == (422, True)
    assert left(exporting) == []


def test_a_package_of_a_chart_that_was_really_read(sohoa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("flows.tools.ENGINES", "tests.sohoa.test_export_and_verify")
    monkeypatch.setenv("SOHOA_CONVERTER", "Bệnh viện C")
    monkeypatch.setenv("SOHOA_DECISION", "12/QĐ-BV")
    folder = tmp_path / "box"
    folder.mkdir()
    (folder / "a.pdf").write_bytes(scan(pages=2))
    assert sohoa("ingest", str(folder), "--direct", "--facility", "19024").code == 0
    (record,) = json.loads(sohoa("record", "list", "--json").out)["records"]
    assert sohoa("record", "release", record["id"]).code == 0
    with House(tmp_path / "home", exporter=ProfileExporter(settings=load_settings())) as house:
        senior = house.signed_in(Role.SUPERVISOR)
        told = senior.post(f"/records/{record['id']}/export", data={"profile": "package", **WHY})
        assert told.status_code == 200, told.text
        names = zipfile.ZipFile(io.BytesIO(told.content)).namelist()
        assert any(name.endswith("bagit.txt") for name in names), names
        assert left(house) == []
