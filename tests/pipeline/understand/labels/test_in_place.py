import pytest

from models.vocabulary import Form
from tests.pipeline.understand.labels.test_captions_over_values import values_of

CHART = Form.INPATIENT_CHART


def test_days_asked_for_behind_a_card_are_its_validity(page_of):
    page = page_of(
        "BỆNH ÁN NỘI KHOA\nThẻ BHYT: HT3190247502697    Từ ngày: 01/01/2025    Đến ngày: 31/12/2025"
    )
    assert values_of(page, CHART)["insurance_valid"] == "01/01/2025 Đến ngày: 31/12/2025"


def test_a_code_named_behind_a_diagnosis_belongs_to_it(page_of):
    page = page_of("BỆNH ÁN NỘI KHOA\nBệnh chính: Viêm phổi    Mã ICD: J18.9")
    assert values_of(page, CHART)["discharge_diagnosis"] == "Viêm phổi Mã ICD: J18.9"


@pytest.mark.parametrize("line", ["3 Ngày sinh 16 12 1945    4 Tuổi 76    5 Dân tộc Kinh"])
def test_item_numbers_need_no_dot(page_of, line):
    found = values_of(page_of(f"BỆNH ÁN MẮT\n{line}"), CHART)
    assert (found["age"], found["ethnicity"]) == ("76", "Kinh")
