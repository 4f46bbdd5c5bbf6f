import json
import os

import pytest

from models.errors import ExitCode
from sohoa.checks import machine as machine_module
from sohoa.checks.check import Check
from sohoa.checks.everything import worst
from sohoa.checks.machine import machine
from sohoa.checks.programs import programs


def faults(answer) -> dict[str, str]:
    return {check["found"] or check["name"]: check["fault"] for check in json.loads(answer.out)["checks"]}


def test_all_is_well_on_an_installed_machine(sohoa):
    answer = sohoa("doctor", "--json")
    told = json.loads(answer.out)
    assert (answer.code, told["ok"], answer.err) == (0, True, "")
    names = [check["name"] for check in told["checks"]]
    assert {"settings", "tesseract", "pack_vie", "poppler", "reader", "disk", "clock", "zone"} <= set(names)
    assert names.count("reader") == 2


def test_a_table_for_people_in_vietnamese(sohoa, monkeypatch):
    monkeypatch.setenv("SOHOA_LANG", "vi")
    answer = sohoa("doctor")
    assert "đọc thử một con số" in answer.out
    assert "LỖI" not in answer.out


def test_programs_that_are_not_there_are_named_with_their_package(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    found = {check.name: check for check in programs()}
    assert all(check.code == ExitCode.MISSING_DEPENDENCY for check in found.values())
    packages = {dict(check.values)["package"] for check in found.values()}
    assert packages == {"tesseract-ocr", "tesseract-ocr-vie", "tesseract-ocr-osd", "poppler-utils"}


def test_an_old_tesseract_is_a_fault(monkeypatch, tmp_path):
    program = tmp_path / "tesseract"
    program.write_text("#!/bin/sh\necho 'tesseract 4.1.1'\n", encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert programs()[0].fault == "old_tesseract"


def test_a_program_that_hangs_counts_as_missing(monkeypatch, tmp_path):
    program = tmp_path / "tesseract"
    program.write_text("#!/bin/sh\nexec sleep 60\n", encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr("sohoa.checks.programs._SECONDS", 0.2)
    assert programs()[0].fault == "install"


def test_a_misspelt_variable_is_found_and_the_right_one_offered(sohoa, monkeypatch):
    monkeypatch.setenv("SOHOA_S3_BUKET", "x")
    answer = sohoa("doctor", "--json")
    assert answer.code == ExitCode.USAGE
    assert faults(answer)["SOHOA_S3_BUKET"] == "unknown_setting"
    assert "SOHOA_S3_BUCKET" in sohoa("doctor").out


def test_settings_that_cannot_be_understood_do_not_stop_the_doctor(sohoa, monkeypatch):
    monkeypatch.setenv("SOHOA_ENV", "staging")
    answer = sohoa("doctor", "--json")
    assert answer.code == ExitCode.USAGE
    assert "settings" in faults(answer).values()


def test_insecure_production_is_a_fault(sohoa, monkeypatch):
    monkeypatch.setenv("SOHOA_ENV", "production")
    monkeypatch.setenv("SOHOA_DEBUG", "true")
    assert faults(sohoa("doctor", "--json"))["SOHOA_DEBUG"] == "insecure_setting"


def test_a_full_disk_and_a_slow_clock_are_faults(monkeypatch, tmp_path):
    monkeypatch.setattr(machine_module, "_LEAST_FREE", 10**18)
    monkeypatch.setattr(machine_module.time, "time", lambda: 1_000_000_000.0)
    disk, clock, zone = machine(tmp_path)
    assert (disk.fault, clock.fault, zone.fault) == ("disk", "clock", "")


def test_stores_that_are_not_made_yet_are_well_and_stay_unmade(sohoa, tmp_path):
    told = {check["name"]: check for check in json.loads(sohoa("doctor", "--json").out)["checks"]}
    assert (told["database"]["ok"], told["objects"]["ok"]) == (True, True)
    assert not (tmp_path / "home").exists()


def test_a_database_that_does_not_answer_is_a_fault_without_its_password(sohoa, monkeypatch):
    monkeypatch.setenv("SOHOA_DATABASE_URL", "postgresql+psycopg://sohoa:very-secret@127.0.0.1:9/sohoa")
    answer = sohoa("doctor", "--json")
    assert answer.code == ExitCode.STORAGE_DOWN
    assert "database" in faults(answer).values()
    assert "very-secret" not in answer.out + answer.err


def test_a_file_where_the_object_folder_should_be_is_a_fault(sohoa, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("SOHOA_OBJECTS", f"folder:{tmp_path}/file")
    answer = sohoa("doctor", "--json")
    assert (answer.code, faults(answer)[f"{tmp_path}/file"]) == (ExitCode.STORAGE_DOWN, "objects")


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ((0, 0), ExitCode.DONE),
        ((2, 5, 4), ExitCode.MISSING_DEPENDENCY),
        ((2, 5), ExitCode.STORAGE_DOWN),
        ((0, 2), ExitCode.USAGE),
    ],
)
def test_the_exit_code_is_that_of_the_fault_to_mend_first(codes, expected):
    checks = [
        Check(name="disk", found="", fault="disk" if code else "", code=ExitCode(code)) for code in codes
    ]
    assert worst(checks) == expected
