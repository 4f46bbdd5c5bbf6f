import pytest

from models.forms.definition import Kind, Label
from pipeline.understand.interpret import interpret
from pipeline.understand.normalise.address import parse_address
from pipeline.understand.normalise.dates import parse_datetime

NAME = Label(field="patient_name", kind=Kind.PERSON, text=("Họ tên",))
BORN = Label(field="date_of_birth", kind=Kind.BIRTH, text=("Năm sinh",))
LEFT = Label(field="discharged_at", kind=Kind.DATETIME, text=("Ra viện",))
CONTACT = Label(field="contact_name", kind=Kind.CONTACT, text=("Người nhà",))


@pytest.mark.parametrize(
    ("raw", "label", "told"),
    [
        (
            "NGUYỄN THỊ LAN (Nữ, 45 tuổi)",
            NAME,
            {"patient_name": "NGUYỄN THỊ LAN", "sex": "female", "age": 45},
        ),
        (
            "TRỊNH VĂN QUYẾT, 67 tuổi, nam",
            NAME,
            {"patient_name": "TRỊNH VĂN QUYẾT", "sex": "male", "age": 67},
        ),
        ("LÊ AN - sinh năm 1990", NAME, {"patient_name": "LÊ AN", "date_of_birth": "1990"}),
        ("NGUYỄN VĂN NAM", NAME, {"patient_name": "NGUYỄN VĂN NAM"}),
        ("1980 (39 tuổi)", BORN, {"date_of_birth": "1980", "age": 39}),
        ("13/03/2003 tổng cộng 22 ngày", LEFT, {"discharged_at": "2003-03-13", "days_of_treatment": 22}),
        ("khi cần báo tin Vũ Hoàng Tài", CONTACT, {"contact_name": "Vũ Hoàng Tài"}),
    ],
)
def test_what_stands_behind_a_value_in_its_slot(raw, label, told):
    assert {field: value for field, _, value in interpret(raw, label)} == told


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Thôn, phố Thôn 8", {"line": "Thôn 8"}),
        ("số nhà, thôn Thổn 4", {"line": "Thổn 4"}),
        ("Tổ 7 P Đức Xuân TP Bắc Kạn", {"line": "Tổ 7", "ward": "Đức Xuân", "district": "Bắc Kạn"}),
        (
            "Số 8 đường 30 tháng 4. phường Hưng Lợi, quận Ninh Kiều, TP Cần Thơ",
            {
                "line": "Số 8 đường 30 tháng 4",
                "ward": "Hưng Lợi",
                "district": "Ninh Kiều",
                "province": "Cần Thơ",
            },
        ),
        (
            "Xóm 3 - Hoa Thành - Yên Thành - Nghệ An",
            {"line": "Xóm 3", "ward": "Hoa Thành", "district": "Yên Thành", "province": "Nghệ An"},
        ),
    ],
)
def test_addresses_without_commas_and_with_slots(text, parts):
    assert parse_address(text) == parts


def test_a_time_that_lost_its_colon():
    assert parse_datetime("31/05/2005 lúc 2213") == "2005-05-31T22:13"
