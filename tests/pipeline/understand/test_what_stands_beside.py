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
