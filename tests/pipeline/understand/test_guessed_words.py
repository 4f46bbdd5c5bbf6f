"""Words of labels are no values; labels in the wordings of other houses lead to theirs."""

import pytest

from models.vocabulary import Form
from tests.pipeline.understand.labels.test_captions_over_values import values_of


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Bệnh nhân vào viện lúc: 08 giờ 30 ngày 13/01/2019", {"admitted_at": "08 giờ 30 ngày 13/01/2019"}),
        ("Người bệnh vào viện lúc 08 giờ 30 ngày 13/01/2019", {"admitted_at": "08 giờ 30 ngày 13/01/2019"}),
        ("Của tuyến dưới: Viêm phổi", {"referral_diagnosis": "Viêm phổi"}),
        ("Của khoa điều trị lúc vào Viêm phổi", {"admission_diagnosis": "Viêm phổi"}),
        ("Bệnh phụ kèm theo Tăng huyết áp", {"comorbidity": "Tăng huyết áp"}),
        ("Khoa: Nội hô hấp - Dị ứng      Giường: 6", {"department": "Nội hô hấp - Dị ứng"}),
        ("Khoa: Cấp cứu - Khám bệnh      Giường: 6", {"department": "Cấp cứu - Khám bệnh", "bed": "6"}),
        ("Bệnh nhân ra viện lúc: 8 giờ ngày 3/4/2015", {"discharged_at": "8 giờ ngày 3/4/2015"}),
        ("Người bệnh xuất viện ngày: 3/4/2015", {"discharged_at": "3/4/2015"}),
        ("Mã NB: PID-3089489", {"patient_code": "PID-3089489"}),
    ],
)
def test_a_value_stands_behind_its_label_in_other_wordings(page_of, line, expected):
    found = values_of(page_of(f"BỆNH ÁN NGOẠI KHOA\nHọ tên: LÒ VĂN NAM\n{line}"), Form.INPATIENT_CHART)
    assert {field: found.get(field) for field in expected} == expected
