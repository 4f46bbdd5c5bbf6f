from models.vocabulary import Form
from tests.pipeline.understand.labels.test_captions_over_values import values_of

CHART = Form.INPATIENT_CHART


def test_options_are_no_labels(page_of):
    page = page_of("BỆNH ÁN NỘI KHOA\nVào theo đường: Cấp cứu      Phòng khám      Khoa khác")
    assert "department" not in values_of(page, CHART)


def test_a_label_with_its_colon_is_one_even_if_an_option_reads_alike(page_of):
    page = page_of("BỆNH ÁN NỘI KHOA\nVào từ: Cấp cứu      Phòng khám: Nội tiết")
    assert values_of(page, CHART)["department"] == "Nội tiết"


def test_options_in_a_column_of_their_own_are_no_part_of_a_diagnosis(page_of):
    page = page_of(
        "BỆNH ÁN NỘI KHOA\nKết quả điều trị: 1/ Khỏi\nBệnh chính: Nhồi máu não        4/ Nặng lên\n"
        "Bệnh phụ:                  5/ Chết"
    )
    found = values_of(page, CHART)
    assert found["discharge_diagnosis"] == "Nhồi máu não"
    assert not found.get("comorbidity")
