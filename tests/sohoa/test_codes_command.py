import json
from datetime import date

import pytest

from models.codes.lists_at_hand import LISTS, icd_on
from sohoa.codes.put_at_hand import put_lists_at_hand
from sohoa.keeping.open_run import stores_in_force

FACILITIES = "MA_CSKCB,TEN_CSKCB\n19010,Bệnh viện A\n"


@pytest.fixture
def listed(tmp_path):
    path = tmp_path / "co-so.csv"
    path.write_text(FACILITIES, encoding="utf-8")
    return str(path)


def test_a_list_is_imported_once_and_shown(sohoa, listed):
    told = json.loads(sohoa("codes", "import", "facilities", listed, "--by", "an", "--json").out)
    assert (told["kind"], told["version"], told["effective"], told["rows"]) == (
        "facilities",
        "co-so",
        None,
        1,
    )
    assert sohoa("codes", "import", "facilities", listed, "--by", "an").code == 0
    assert json.loads(sohoa("codes", "list", "--json").out)["lists"] == [told]
    assert "co-so" in sohoa("codes", "list").out
    assert sohoa("fsck").code == 0


@pytest.mark.usefixtures("listed")
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("icd10", "co-so.csv"), 2),
        (("facilities", "nowhere.csv"), 3),
        (("facilities", "co-so.csv", "--effective", "1.7.2026"), 2),
        (("facilities", "co-so.csv", "--version", "x" * 65), 2),
        (("drugs", "co-so.csv"), 2),
    ],
)
def test_what_is_no_such_list_is_refused(sohoa, arguments, code):
    assert sohoa("codes", "import", *arguments).code == code
    assert json.loads(sohoa("codes", "list", "--json").out) == {"lists": []}


def test_a_version_never_changes(sohoa, listed, tmp_path):
    sohoa("codes", "import", "facilities", listed)
    (tmp_path / "co-so.csv").write_text(FACILITIES.replace("viện A", "viện B"), encoding="utf-8")
    answer = sohoa("codes", "import", "facilities", listed)
    assert (answer.code, "--version" in answer.err) == (2, True)


def test_reading_processes_find_the_imported_diagnoses_of_a_day(sohoa, tmp_path, monkeypatch):
    monkeypatch.delenv(LISTS, raising=False)
    listed = tmp_path / "icd.csv"
    listed.write_text(
        "code,name_en,name_vi,not_primary_A2,female_only_A41,male_only_A42\nA00,x,Bệnh tả,0,0,0\n",
        encoding="utf-8",
    )
    assert sohoa("codes", "import", "icd10", str(listed), "--effective", "2026-07-01").code == 0
    put_lists_at_hand(stores_in_force(), tmp_path / "beside")
    monkeypatch.setenv(LISTS, str(tmp_path / "beside" / "codes"))
    codes = icd_on(date(2026, 7, 1))
    assert codes is not None
    assert codes.knows("A00") is not None
    assert icd_on(date(2026, 6, 30)) is None
