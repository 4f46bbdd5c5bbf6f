"""Houses print "Số BA" for the stay's number and for the archive's."""

import pytest

from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.nlp import read_doc
from pipeline.understand.labels.two_numbers import two_numbers


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("Số bệnh án: 1192/24\nSố vào viện: NT-24-8006", ["archive_number", "admission_number"]),
        ("Số BA: 1192/24          Số nhập viện: 24.006", ["archive_number", "admission_number"]),
        ("Số BA: 1192/24", ["admission_number"]),
        ("Số vào viện: 1192/24          Số lưu trữ: 77", ["admission_number", "archive_number"]),
        (
            "Số BA: 24.006          Số vào viện: 24.006          Số lưu trữ: 77",
            ["admission_number", "admission_number", "archive_number"],
        ),
    ],
)
def test_the_charts_number_is_the_archives_where_the_stays_stands_beside_it(page_of, head, fields):
    page = page_of(f"BỆNH ÁN NỘI KHOA\n{head}\nHọ và tên: TRẦN AN          Tuổi: 52")
    anchors = two_numbers(read_doc(page, load_forms()[Form.INPATIENT_CHART]).anchors)
    assert [one.field for one in anchors if one.field.endswith("_number")] == fields
