import pytest

from models.vocabulary import Form
from tests.pipeline.understand.labels.test_captions_over_values import values_of

_WHOLE = "Chấn thương chỉnh hình - Bỏng"


@pytest.mark.parametrize(
    ("first", "second", "department"),
    [
        ("Khoa: Chấn thương chỉnh", "hình - Bỏng", _WHOLE),
        ("Khoa: Chấn thương chỉnh hình -", "Bỏng", _WHOLE),
        ("Khoa: Ngoại tổng quát", "Trang thiết bị", "Ngoại tổng quát"),
        ("Khoa: Ngoại tổng quát", "", "Ngoại tổng quát"),
        ("Khoa: Ngoại tổng quát", "tờ số: 3", "Ngoại tổng quát"),
    ],
)
def test_a_name_goes_on_below_where_it_was_broken(page_of, first, second, department):
    gap = " " * 60
    page = page_of(
        f"SỞ Y TẾ BẮC NINH{gap}{first}\nBỆNH VIỆN ĐA KHOA{gap[:-1]}{second}\nBỆNH ÁN NGOẠI KHOA\nHọ tên: LÒ VĂN NAM"
    )
    assert values_of(page, Form.INPATIENT_CHART)["department"] == department
