import pytest

from models.vocabulary import Form
from tests.pipeline.understand.labels.test_captions_over_values import values_of


@pytest.mark.parametrize("label", ["Họ tên / Name:", "Họ tên /Full name:", "Họ tên Name:"])
def test_a_second_language_is_part_of_the_label(page_of, label):
    found = values_of(page_of(f"KẾT QUẢ XÉT NGHIỆM\n{label} PHẠM NAM      Giới / Sex: Nam"), Form.LAB_REPORT)
    assert (found["patient_name"], found["sex"]) == ("PHẠM NAM", "Nam")


def test_a_name_before_the_next_label_is_no_second_language(page_of):
    found = values_of(page_of("KẾT QUẢ XÉT NGHIỆM\nHọ tên LE VAN NAM Giới: Nam"), Form.LAB_REPORT)
    assert found["patient_name"] == "LE VAN NAM"


BOTH = """PHIẾU XÉT NGHIỆM
Họ và tên / Full name       Năm sinh / YOB      Giới tính / Sex
LÒ THỊ MAY                  1957                Nữ
Địa chỉ Address             Mã KH / PID
Bản Mòn, Chiềng Cơi         40001234567
Chẩn đoán (Diagnosis)
Viêm khớp gối trái"""


def test_a_grid_in_two_languages_gives_values_not_english_words(page_of):
    found = values_of(page_of(BOTH), Form.LAB_REPORT)
    assert (found["patient_name"], found["date_of_birth"], found["sex"]) == ("LÒ THỊ MAY", "1957", "Nữ")
    assert (found["address"], found["patient_code"]) == ("Bản Mòn, Chiềng Cơi", "40001234567")
    assert found["admission_diagnosis"] == "Viêm khớp gối trái"


def test_a_second_language_without_its_stroke_is_no_value(page_of):
    found = values_of(
        page_of("GIẤY RA VIỆN\nHọ và tên Full name: LÒ THỊ MAY      Dân tộc Ethnicity      Thái")
    )
    assert (found["patient_name"], found["ethnicity"]) == ("LÒ THỊ MAY", "Thái")


def test_codes_in_a_column_left_of_the_diagnosis_go_with_it(page_of):
    grid = BOTH.replace("PHIẾU XÉT NGHIỆM", "GIẤY RA VIỆN").replace(
        "Chẩn đoán (Diagnosis)\nViêm khớp gối trái",
        "ICD-10        Chẩn đoán ra viện / Diagnosis\nM13.9         Viêm khớp gối trái",
    )
    found = values_of(page_of(grid))
    assert found["discharge_diagnosis"] == "M13.9 Viêm khớp gối trái"


@pytest.mark.parametrize("label", ["Khoa/Phòng /aớ:", "Khoa/Phòng / Ward:", "Khoa / Wảrd:"])
def test_a_translation_read_badly_is_no_value(page_of, label):
    found = values_of(page_of(f"PHIẾU XÉT NGHIỆM\nHọ tên: LÒ THỊ MAY\n{label} Sản"), Form.LAB_REPORT)
    assert found["department"] == "Sản"
