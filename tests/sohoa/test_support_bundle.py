"""The bundle holds what helps, and nothing of anybody."""

import json
import zipfile
from pathlib import Path

import pytest

from sohoa.support.bundle import bundle
from tests.flows.fake_engines import scan
from tests.sohoa.morning.bad_night import bad_night


def test_no_name_of_a_file_box_or_person_is_in_it(monkeypatch) -> None:
    monkeypatch.setenv("SOHOA_DATABASE_URL", "postgresql+psycopg://sohoa:CANARY-SECRET@db/sohoa")
    text = "\n".join(bundle(bad_night()).values())
    for canary in ("Hộp", "SCN_", "hop-1", "CANARY-SECRET"):
        assert canary not in text
    assert "sohoa_files_waiting 1250.0" in text
    assert "storage_down" in text


def test_the_command_writes_a_zip_of_texts_for_its_owner(sohoa, tmp_path: Path) -> None:
    told = json.loads(sohoa("support-bundle", "--out", "help.zip", "--json").out)
    with zipfile.ZipFile(tmp_path / "help.zip") as packed:
        assert sorted(packed.namelist()) == told["files"]
        assert b"pipeline 20" in packed.read("versions.txt")
    assert (tmp_path / "help.zip").stat().st_mode & 0o777 == 0o600


def test_no_planted_name_is_in_the_bundle_of_a_house_at_work(
    sohoa, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("flows.tools.ENGINES", "tests.flows.fake_engines")
    folder = tmp_path / "TRẦN-THỊ-GIEO"
    folder.mkdir()
    for number, do in enumerate(("", "doubt", "fail", "encrypted")):
        (folder / f"lê-văn-trồng-{number}.pdf").write_bytes(scan(pages=2, do=do, number=number))
    assert sohoa("ingest", str(folder), "--direct", "--batch", "PHẠM-VĂN-CẤY").code == 0
    sohoa("nightly", "--direct")
    assert sohoa("support-bundle", "--out", "help.zip").code == 0
    with zipfile.ZipFile(tmp_path / "help.zip") as packed:
        text = "\n".join(packed.read(name).decode() for name in packed.namelist())
    assert 'sohoa_files{state="in_review"} 1.0' in text
    for planted in ("TRẦN", "GIEO", "lê-văn", "trồng", "PHẠM", "CẤY", "NGUYỄN VĂN AN", "1950"):
        assert planted not in text.replace(str(tmp_path), "")


def test_metrics_are_printed_and_written_whole(sohoa, tmp_path: Path) -> None:
    assert "sohoa_files_waiting 0.0" in sohoa("metrics").out
    assert sohoa("metrics", "--out", "sohoa.prom").out == ""
    assert "sohoa_disk_free_bytes" in (tmp_path / "sohoa.prom").read_text()
    assert {one["name"] for one in json.loads(sohoa("metrics", "--json").out)} >= {
        "sohoa_files",
        "sohoa_questions",
    }
