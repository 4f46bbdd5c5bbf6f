"""Where a value ends: at a table beside it, at the next part, at a slot that has its own answer."""

from models.vocabulary import Form
from tests.pipeline.understand.labels.test_captions_over_values import values_of

GASES = """KẾT QUẢ KHÍ MÁU
Họ tên: LÊ QUỲNH DUYÊN                   pH          7.385    (7.35 - 7.45)
Năm sinh: 1957                           pCO2        91.5     (35 - 45)
Khoa: Nội                                pO2         85.1     (80 - 100)
Chẩn đoán: Đông cứng khớp vai            HCO3        24.6     (22 - 26)
trái giai đoạn 2                         BE          0.8      (-2 - 3)
Giờ lấy mẫu: 06:42                       SO2         91.8     (95 - 99)"""


def test_a_diagnosis_beside_a_table_of_results(page_of):
    found = values_of(page_of(GASES), Form.LAB_REPORT)
    assert found["admission_diagnosis"] == "Đông cứng khớp vai trái giai đoạn 2"


def test_the_next_parts_heading_carries_nothing_on(page_of):
    page = page_of("BỆNH ÁN NỘI KHOA\nBệnh kèm theo:\nD. Khám và điều trị\nLý do vào viện: Sốt")
    assert values_of(page, Form.INPATIENT_CHART)["comorbidity"] == ""


def test_an_empty_slot_takes_nothing_from_the_row_below(page_of):
    page = page_of(
        "BỆNH ÁN NỘI KHOA\nDân tộc Kinh                 Quốc tịch\nNơi thường trú Số 142, phường Bách Quang, Thái Nguyên"
    )
    assert values_of(page, Form.INPATIENT_CHART)["nationality"] == ""


def test_the_age_in_brackets(page_of):
    found = values_of(page_of("GIẤY RA VIỆN\nSinh ngày 11/04/1952 (tuổi: 71)   Giới tính: Nam"))
    assert found["age"] == "71"


def test_a_time_that_lost_its_space_before_a_date(page_of):
    page = page_of("GIẤY RA VIỆN\nVào viện lúc: 06:0915/05/2012")
    assert [token.text for token in page.rows[1].tokens][-2:] == ["06:09", "15/05/2012"]
