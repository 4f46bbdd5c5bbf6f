import pytest

from pipeline.understand.normalise.department import parse_department


@pytest.mark.parametrize(
    ("raw", "department"),
    [
        ("Ngoại B2", "Ngoại B2"),
        ("Nội 3", "Nội 3"),
        ("Nhi 14 giờ 20 ngày 3/4/2019", "Nhi"),
        ("Ngoại Chấn thương 08:15 - 03/04/2019", "Ngoại Chấn thương"),
        ("Phụ Sản từ ngày 04/01/2009 đến 05/01/2009", "Phụ Sản"),
        ("Phục hồi chức năng", "Phục hồi chức năng"),
        ("Hồi sức lúc 7 giờ", "Hồi sức"),
        ("Nội B Giường 12", "Nội B"),
        ("Nội 2019", "Nội"),
        ("Nội 1 2", "Nội"),
        ("Nội B14:20", "Nội B"),
        ("Sản từ ngày", "Sản"),
        ("khác", None),
        ("đa khoa tỉnh Bắc Kạn", None),
    ],
)
def test_a_ward_keeps_its_number_and_loses_what_follows(raw: str, department: str | None) -> None:
    assert parse_department(raw) == department
