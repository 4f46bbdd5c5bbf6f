import pytest

from pipeline.understand.normalise.address import parse_address, without_unit
from pipeline.understand.normalise.diagnosis import parse_icd, split_diagnosis
from pipeline.understand.normalise.identifiers import (
    parse_code,
    parse_insurance,
    parse_national_id,
    parse_phone,
)
from pipeline.understand.normalise.names import parse_person, parse_staff
from pipeline.understand.normalise.numbers import parse_age, parse_integer
from pipeline.understand.normalise.words import sentence, trim


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Tăng huyết áp (I10)", ("Tăng huyết áp", "I10")),
        ("J18.9 - Viêm phổi", ("Viêm phổi", "J18.9")),
        ("Viêm phổi, không xác định J189", ("Viêm phổi, không xác định", "J18.9")),
        ("Đái tháo đường type 2 [E11.9; I10]", ("Đái tháo đường type 2", "E11.9;I10")),
        ("Gãy xương đùi. Mã ICD: S72", ("Gãy xương đùi", "S72")),
        ("Thiếu vitamin B12", ("Thiếu vitamin B12", None)),
        ("Viêm gan B", ("Viêm gan B", None)),
        ("E78.2 Rối loạn mỡ máu", ("Rối loạn mỡ máu", "E78.2")),
        ("[G61.0] Hội chứng Guillain-Barré", ("Hội chứng Guillain-Barré", "G61.0")),
        ("M17.0; B18.1 Thoái hóa khớp gối; Viêm gan", ("Thoái hóa khớp gối; Viêm gan", "M17.0;B18.1")),
        ("Viêm gan mạn - B18.1; Suy thận - N18.9", ("Viêm gan mạn; Suy thận", "B18.1;N18.9")),
        ("Gan nhiễm mỡ (K 76.0)", ("Gan nhiễm mỡ", "K76.0")),
        ("l69.3 - Di chứng liệt", ("Di chứng liệt", "I69.3")),
        ("Vết mổ cũ, chuyển dạ 0342", ("Vết mổ cũ, chuyển dạ", "O34.2")),
        ("Tăng huyết áp độ II - 110", ("Tăng huyết áp độ II", "I10")),
        ("Sau mổ năm 1998", ("Sau mổ năm 1998", None)),
        (
            "Suy tim; Trào ngược dạ dày - thực I50.0; K21.0; quản",
            ("Suy tim; Trào ngược dạ dày - thực quản", "I50.0;K21.0"),
        ),
        ("………………", (None, None)),
    ],
)
def test_diagnosis(raw, expected):
    assert split_diagnosis(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"), [("J 1 8 9", "J18.9"), ("I10", "I10"), ("E119;I10", "E11.9;I10"), ("119", None)]
)
def test_code_boxes(raw, expected):
    assert parse_icd(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (
            "Tổ 5, phường Quang Trung, TP Thái Nguyên, tỉnh Thái Nguyên",
            {"line": "Tổ 5", "ward": "Quang Trung", "district": "Thái Nguyên", "province": "Thái Nguyên"},
        ),
        (
            "Xóm 3, xã Phú Lương, Thái Nguyên",
            {"line": "Xóm 3", "ward": "Phú Lương", "province": "Thái Nguyên"},
        ),
        (
            "12 Hùng Vương, Phường 3, Đà Lạt, Lâm Đồng",
            {"line": "12 Hùng Vương", "ward": "Phường 3", "district": "Đà Lạt", "province": "Lâm Đồng"},
        ),
        ("Số 5, P. Tân Thịnh, TP. Hà Nội", {"line": "Số 5", "ward": "Tân Thịnh", "province": "Hà Nội"}),
        (
            "TT Kiến Giang, Huyện Lệ Thuỷ, Quảng Bình",
            {"ward": "Kiến Giang", "district": "Lệ Thuỷ", "province": "Quảng Bình"},
        ),
    ],
)
def test_address(raw, expected):
    assert parse_address(raw) == expected


@pytest.mark.parametrize(
    ("raw", "level", "expected"),
    [
        ("Phường 3", "ward", "Phường 3"),
        ("xã Hóa Thượng", "ward", "Hóa Thượng"),
        ("TX. Phổ Yên", "district", "Phổ Yên"),
        ("Quận 1", "district", "Quận 1"),
    ],
)
def test_unit_words_go_unless_a_number_remains(raw, level, expected):
    assert without_unit(raw, level) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Nguyễn  Thị Hương ......", "NGUYỄN THỊ HƯƠNG"),
        ("NÔNG VĂN ĐỨC", "NÔNG VĂN ĐỨC"),
        ("......", None),
        ("X", None),
    ],
)
def test_person(raw, expected):
    assert parse_person(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("BSCKII. Nguyễn Văn An", "Nguyễn Văn An"),
        ("ThS.BS Trần Thị Bình", "Trần Thị Bình"),
        ("TS. BS. Hoàng Minh", "Hoàng Minh"),
        ("ghi rõ họ tên", None),
    ],
)
def test_staff(raw, expected):
    assert parse_staff(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("DN 4 19 0123456789", "DN4190123456789"),
        ("GD4-19-19-012-34567", "GD4191901234567"),
        ("0123456789", "0123456789"),
        ("DN41901", None),
    ],
)
def test_insurance(raw, expected):
    assert parse_insurance(raw) == expected


def test_numbers_of_persons_and_papers():
    assert parse_national_id("019 158 000 123") == "019158000123"
    assert parse_national_id("01915800012") is None
    assert parse_phone("0912 345 678") == "0912345678"
    assert parse_code("19 / 123 / 20 / 004567") == "19/123/20/004567"
    assert parse_code("......") is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [("45", 45), ("4 5", 45), ("18 tháng", 1), ("9 ngày", 0), ("72 tuổi", 72), ("", None), ("560", None)],
)
def test_age(raw, expected):
    assert parse_age(raw) == expected


def test_counts_and_text():
    assert parse_integer("0 0 7") == 7
    assert parse_integer("12 ngày") == 12
    assert trim("… Làm ruộng ……… ,") == "Làm ruộng"
    assert sentence("Tái khám sau 1 tháng.") == "Tái khám sau 1 tháng."
