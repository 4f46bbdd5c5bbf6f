import pytest

from models.codes.diagnoses import load_diagnoses
from models.codes.icd import dotted_icd
from pipeline.judge.fuse import Fused
from pipeline.judge.link_codes import link_codes
from pipeline.understand.candidate import Candidate
from pipeline.understand.normalise.diagnosis import normal_code


def fused(field: str, value: str | None) -> Fused:
    chosen = Candidate(field=field, page=1, raw=value, value=value, box=None, source="label")
    return Fused(field=field, chosen=chosen, supporters=0, opponents=0, others=())


def linked(text: str, code: str | None) -> tuple[object, tuple[str, ...], dict[str, list[str]]]:
    both = (fused("discharge_diagnosis", text), fused("discharge_diagnosis_icd", code))
    (_text, icd), failed = link_codes(both)
    return icd.chosen.value, icd.chosen.findings, failed


@pytest.mark.parametrize(
    ("text", "read", "mended"),
    [
        ("Tăng huyết áp", "J10", "I10"),
        ("THA", "T10", "I10"),
        ("Viêm phổi", "I18.9", "J18.9"),
        ("Tăng huyết áp; Viêm phổi", "I10;I18.9", "I10;J18.9"),
        ("Trào ngược dạ dày - thực quản, viêm họng cấp", "I02.9", "J02.9"),
        ("Sốt xuất huyết Dengue", "A40", "A90"),
    ],
)
def test_a_misread_code_is_mended_by_its_text_and_goes_to_a_person(text, read, mended):
    value, findings, failed = linked(text, read)
    assert (value, failed) == (mended, {})
    assert findings == (("code_by_text",) if mended != read else ())


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Tăng huyết áp", "I10"),
        ("Viêm phổi thùy", "J18.1"),
        ("Bệnh lạ chưa ai biết", "J10"),
        ("Theo dõi", "Z03.9"),
        ("Viêm phổi nặng", "I10"),
    ],
)
def test_what_may_be_true_is_left_alone(text, code):
    assert linked(text, code) == (code, (), {})


def test_one_disease_beside_the_code_of_another_is_told_on_both():
    value, findings, failed = linked("Sỏi thận", "I10")
    assert (value, findings) == ("I10", ())
    assert failed == {"discharge_diagnosis": ["icd_text"], "discharge_diagnosis_icd": ["icd_text"]}


def test_nothing_is_inferred_where_no_code_is_printed():
    assert linked("Tăng huyết áp", None) == (None, (), {})


def test_the_table_holds_codes_that_can_be_printed():
    assert all(normal_code(dotted_icd(code)) == dotted_icd(code) for code in load_diagnoses().names)
    assert len(load_diagnoses().names) > 200
