import pytest

from models.review.entered import NotUnderstoodError, entered, entered_row
from models.review.value_kind import ValueKind

CASES = [
    ("patient_name", "  nguyễn   thị hương ", "NGUYỄN THỊ HƯƠNG"),
    ("patient_name", "đỗ văn đức", "ĐỖ VĂN ĐỨC"),
    ("date_of_birth", "1960", "1960"),
    ("date_of_birth", "12/3/1975", "1975-03-12"),
    ("date_of_birth", "12031975", "1975-03-12"),
    ("signed_on", "01.02.2024", "2024-02-01"),
    ("admitted_at", "21/10/2025 8:05", "2025-10-21T08:05"),
    ("admitted_at", "8h05 21/10/2025", "2025-10-21T08:05"),
    ("admitted_at", "8 giờ 5 phút, 21/10/2025", "2025-10-21T08:05"),
    ("admitted_at", "21/10/2025", "2025-10-21"),
    ("national_id", "019 185 001 234", "019185001234"),
    ("insurance_number", "dn 4 19 1234567890", "DN4191234567890"),
    ("discharge_diagnosis_icd", "e119; i10", "E11.9;I10"),
    ("age", "41", 41),
    ("sex", "male", "male"),
    ("department", "Nội  tổng hợp", "Nội tổng hợp"),
    ("advice", "Tái khám\u200b sau 7 ngày", "Tái khám sau 7 ngày"),
]


@pytest.mark.parametrize(("field", "typed", "value"), CASES)
def test_what_people_type_becomes_the_contracts_value(field: str, typed: str, value: str | int) -> None:
    assert entered(field, typed) == value


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("patient_name", " "),
        ("signed_on", "31/02/2024"),
        ("signed_on", "1/1/24"),
        ("admitted_at", "25:00 21/10/2025"),
        ("national_id", "12345"),
        ("insurance_number", "DN419"),
        ("age", "4 tháng"),
        ("sex", "nam"),
        ("discharge_diagnosis_icd", "I1O"),
    ],
)
def test_what_is_no_value_is_refused_without_quoting_it(field: str, typed: str) -> None:
    with pytest.raises(NotUnderstoodError) as refused:
        entered(field, typed)
    assert str(refused.value) in {kind.value for kind in ValueKind}


def test_a_row_is_cells_and_an_empty_one_is_nothing() -> None:
    typed = {"drug": " Paracetamol", "strength": "500mg", "quantity": "", "unit": "", "directions": ""}
    assert entered_row("prescription_items[2]", typed) == {
        "drug": "Paracetamol", "strength": "500mg", "quantity": None, "unit": None, "directions": None,
    }  # fmt: skip
    with pytest.raises(NotUnderstoodError):
        entered_row("lab_results[1]", {"test": "Ure", "value": ""})
