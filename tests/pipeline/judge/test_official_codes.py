from datetime import date

import pytest

from models.codes.icd import read_icd
from models.codes.lists_at_hand import LISTS, icd_on, list_name
from pipeline.judge.official_codes import day_of_codes, official_faults
from tests.pipeline.judge.test_link_codes import fused, link_codes

NAMED = """code,name_en,name_vi,not_primary_A2,female_only_A41,male_only_A42
A17.0\u2020,x,Viêm màng não do lao (G01*),0,0,0
G01*,x,Viêm màng não trong bệnh nhiễm khuẩn,1,0,0
O20.0,x,Dọa sẩy thai,0,1,0
L63.9,x,Rụng tóc từng mảng không đặc hiệu,0,0,0
"""
CODES = read_icd(NAMED.encode())


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"discharge_diagnosis_icd": "A17.0"}, {}),
        ({"discharge_diagnosis_icd": "A17.01"}, {}),
        ({"discharge_diagnosis_icd": "G01"}, {"discharge_diagnosis_icd": ["icd_not_primary"]}),
        ({"comorbidity_icd": "G01"}, {}),
        ({"comorbidity_icd": "A17.0;Q99.9"}, {"comorbidity_icd": ["icd_unknown"]}),
        ({"comorbidity_icd": "O20.0", "sex": "male"}, {"comorbidity_icd": ["icd_sex"], "sex": ["icd_sex"]}),
        ({"comorbidity_icd": "O20.0", "sex": None}, {}),
    ],
)
def test_codes_are_held_against_the_imported_list(values, told):
    assert official_faults(values, CODES) == told


def test_the_day_of_discharge_chooses_the_list(tmp_path, monkeypatch):
    monkeypatch.setenv(LISTS, str(tmp_path))
    assert icd_on(date(2025, 1, 1)) is None
    (tmp_path / list_name(date(2021, 3, 1), "a" * 64)).write_text(NAMED, encoding="utf-8")
    (tmp_path / list_name(date(2026, 7, 1), "b" * 64)).write_text(
        NAMED.replace("L63.9", "L63.8"), encoding="utf-8"
    )
    day = day_of_codes({"admitted_at": "2026-06-20T10:00", "discharged_at": "2026-06-30"})
    assert day == date(2026, 6, 30)
    older, newer = icd_on(day), icd_on(date(2026, 7, 1))
    assert older is not None
    assert older.knows("L63.9")
    assert newer is not None
    assert newer.knows("L63.9") is None
    assert icd_on(None) is newer
    assert icd_on(date(2020, 1, 1)) is None


def test_a_disease_that_only_the_list_knows_mends_its_code():
    both = (
        fused("discharge_diagnosis", "Rụng tóc từng mảng không đặc hiệu"),
        fused("discharge_diagnosis_icd", "I63.9"),
    )
    (_text, without), _ = link_codes(both)
    (_text, with_list), _ = link_codes(both, CODES)
    assert (without.chosen.value, with_list.chosen.value) == ("I63.9", "L63.9")
