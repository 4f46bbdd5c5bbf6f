import pytest

from models.forms.definition import Kind, Label
from pipeline.understand.interpret import interpret

LABEL = Label(text=("Khoa",), kind=Kind.DEPARTMENT, field="department")


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
    ],
)
def test_a_ward_keeps_its_number_and_loses_what_follows(raw, department):
    assert [value for field, _, value in interpret(raw, LABEL) if field == "department"] == [department]
