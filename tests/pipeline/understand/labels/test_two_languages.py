"""Labels beside their translation, and values in which words of labels stand."""

import pytest

from models.vocabulary import Form
from tests.pipeline.understand.labels.test_captions_over_values import values_of


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Người bệnh / Patient: MA THỊ HÀ", "patient_name", "MA THỊ HÀ"),
        ("Địa chỉ / Address: Tổ 5, xã Tân Lập", "address", "Tổ 5, xã Tân Lập"),
        ("Địa chỉ Address: Tổ 5, xã Tân Lập", "address", "Tổ 5, xã Tân Lập"),
        ("Chẩn đoán / Diagnosis: Viêm phổi", "admission_diagnosis", "Viêm phổi"),
        ("Người đại diện / Next of kin: Triệu Ngọc Long", "contact_name", "Triệu Ngọc Long"),
        ("Số điện thoại / Phone: 0912 345 678", "contact_phone", "0912 345 678"),
    ],
)
def test_a_label_and_its_translation_ask_once(page_of, line, field, value):
    found = values_of(page_of(f"GIẤY CAM ĐOAN\n{line}"), Form.CONSENT)
    assert {key: text for key, text in found.items() if text} == {field: value}


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("Địa chỉ - Số 87/5 đường 30 tháng 4", "address", "- Số 87/5 đường 30 tháng 4"),
        (
            "Địa chỉ: Xóm 3 - Hoa Thành - Yên Thành - Nghệ An",
            "address",
            "Xóm 3 - Hoa Thành - Yên Thành - Nghệ An",
        ),
        ("Nghề nghiệp: Kế toán", "occupation", "Kế toán"),
    ],
)
def test_words_of_labels_within_a_value(page_of, line, field, value):
    assert values_of(page_of(f"GIẤY RA VIỆN\n{line}"))[field] == value


def test_labels_in_a_sentence(page_of):
    found = values_of(page_of("GIẤY RA VIỆN\nHọ tên: NGÔ THỊ YẾN; sinh ngày 02/04/1992; giới tính nữ"))
    assert (found["patient_name"], found["date_of_birth"], found["sex"]) == (
        "NGÔ THỊ YẾN;",
        "02/04/1992;",
        "nữ",
    )


@pytest.mark.parametrize("label", ["N5", "NS"])
def test_a_short_label_with_one_letter_misread(page_of, label):
    assert values_of(page_of(f"GIẤY RA VIỆN\n{label}: 1966"))["date_of_birth"] == "1966"


def test_a_figure_before_its_unit_is_no_item_number(page_of):
    page = page_of("GIẤY RA VIỆN\nHọ tên người bệnh        Tuổi\nTRIỆU HỮU DŨNG           57 tuổi")
    assert values_of(page)["age"] == "57 tuổi"


def test_how_somebody_was_treated_and_how_long(page_of):
    told = [
        values_of(page_of(f"GIẤY CHUYỂN TUYẾN\nĐã điều trị: {words}"), Form.TRANSFER_LETTER)
        for words in ("Thuốc hạ đường huyết", "4 ngày")
    ]
    assert told == [{"treatment_method": "Thuốc hạ đường huyết"}, {"days_of_treatment": "4 ngày"}]


def test_what_a_consent_says_itself_is_no_value(page_of):
    page = page_of(
        "GIẤY CAM ĐOAN\nChẩn đoán: Đau thần kinh tọa\nĐã được bác sĩ giải thích về bệnh, tôi xin về"
    )
    assert values_of(page, Form.CONSENT)["admission_diagnosis"] == "Đau thần kinh tọa"
