"""What stands in one slot with a value, and what belongs to the house and not to the patient."""

import pytest

from models.forms.definition import Kind, Label
from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.interpret import interpret
from pipeline.understand.labels.anchors import find_anchors
from tests.pipeline.understand.labels.test_captions_over_values import values_of

DEPARTMENT = Label(field="department", kind=Kind.DEPARTMENT, text=("Khoa",))
ADMITTED = Label(field="admitted_at", kind=Kind.DATETIME, text=("Vào viện",))


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Ngoại B1", "Ngoại B1"),
        ("Nhi 3", "Nhi 3"),
        ("Nội A Giường", "Nội A"),
        ("Hô hấp 08 giờ 30", "Hô hấp"),
        ("Hô hấp 12/3/2019", "Hô hấp"),
        ("Phục hồi chức năng", "Phục hồi chức năng"),
        ("Hô hấp lúc 8 giờ", "Hô hấp"),
        ("ĐT", None),
    ],
)
def test_a_department_keeps_its_number_and_ends_before_a_time(raw, expected):
    assert interpret(raw, DEPARTMENT)[0][2] == expected


def test_the_days_of_a_stay_behind_its_department():
    fields = {
        field: value for field, _, value in interpret("Nhi 3 từ ngày 04/01/1999 đến 05/01/1999", DEPARTMENT)
    }
    assert fields == {"department": "Nhi 3", "admitted_at": "1999-01-04"}


def test_the_department_behind_the_admission():
    fields = {field: value for field, _, value in interpret("05/12/2018 19:20 tại khoa Nhi 3", ADMITTED)}
    assert fields == {"admitted_at": "2018-12-05T19:20", "department": "Nhi 3"}


def test_an_option_of_how_somebody_came_is_no_department(page_of):
    page = page_of("BỆNH ÁN NỘI KHOA\nVào từ: 1.Cấp cứu 2.Khoa KB 3.Khoa ĐT\nKhoa: Nội tiết")
    fields = [one.field for one in find_anchors(page, load_forms()[Form.INPATIENT_CHART])]
    assert fields.count("department") == 1


def test_the_number_of_the_chart_beside_that_of_the_archive(page_of):
    found = values_of(page_of("BỆNH ÁN NỘI KHOA\nMã BA: 19-04607\nLưu trữ: 2147/19"), Form.INPATIENT_CHART)
    assert (found["admission_number"], found["archive_number"]) == ("19-04607", "2147/19")


def test_the_day_of_admission_on_a_slip(page_of):
    found = values_of(
        page_of("PHIẾU XÉT NGHIỆM\nSố vào viện: 2511     Vào viện: 17/02/2014 11h41"), Form.LAB_REPORT
    )
    assert (found["admission_number"], found["admitted_at"]) == ("2511", "17/02/2014 11h41")


@pytest.mark.parametrize(
    ("line", "field"), [("NS: 1961   GT: Nữ", "sex"), ("BHYT: …   GT: 01/01/2020", "insurance_valid")]
)
def test_two_things_are_shortened_to_gt(page_of, line, field):
    found = values_of(page_of(f"PHIẾU XÉT NGHIỆM\nBN: VI VĂN SƠN\n{line}"), Form.LAB_REPORT)
    assert found[field] in {"Nữ", "01/01/2020"}


def test_a_bare_ma_is_the_patients_unless_a_disease_stands_before_it(page_of):
    found = values_of(page_of("PHIẾU XÉT NGHIỆM\nGiới: Nữ    Mã: BN0061135"), Form.LAB_REPORT)
    assert found["patient_code"] == "BN0061135"
    found = values_of(page_of("PHIẾU XÉT NGHIỆM\nChẩn đoán: Viêm phổi    Mã: J18.9"), Form.LAB_REPORT)
    assert "patient_code" not in found


def test_the_age_in_brackets_behind_the_day_of_birth(page_of):
    found = values_of(page_of("GIẤY RA VIỆN\nNgày sinh: 11 tháng 04 năm 1952 (tuổi: 71)    Giới tính: Nam"))
    assert (found["age"], found["sex"]) == ("71", "Nam")


def test_an_address_goes_on_with_the_slots_of_its_parts(page_of):
    page = page_of(
        "BỆNH ÁN UNG BƯỚU\n7. Địa chỉ: Số nhà, thôn: Bản Mòn        Xã: Chiềng Cơi\nHuyện: Mai Sơn                    Tỉnh: Sơn La"
    )
    assert "Mai Sơn" in values_of(page, Form.INPATIENT_CHART)["address"]


def test_a_signers_title_may_be_the_end_of_a_name(page_of):
    found = values_of(
        page_of("BỆNH ÁN NHI KHOA\nBáo tin cho: Vi Thu Ngân    Điện thoại: 0912345678"), Form.INPATIENT_CHART
    )
    assert found["contact_name"] == "Vi Thu Ngân"


def test_an_address_under_its_label_goes_on_in_the_next_row(page_of):
    page = page_of(
        "ĐƠN THUỐC\nNgười bệnh                            Tuổi\nLÒ THỊ MAY                            61\n"
        "Địa chỉ                               Thẻ BHYT\n12 Lê Lợi - Phường 5 - Thành phố Hồ   HT2797538640254\nChí Minh"
    )
    assert values_of(page, Form.PRESCRIPTION)["address"].endswith("Hồ Chí Minh")
