import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.review.same import same
from models.review.spoil import spoil
from models.review.value_kind import CHOICES


@pytest.mark.parametrize(
    ("field", "one", "other", "alike"),
    [
        ("department", "Nội  tổng hợp", "nội tổng hợp", True),
        ("department", "Hoà Bình", "Hòa Bình", True),
        ("department", "Nội", "Nỏi", False),
        ("advice", "uống thuốc ,tái khám.", "Uống thuốc, tái khám", True),
        ("patient_name", "ĐỖ VĂN ĐỨC", "DO VAN DUC", False),
        ("national_id", "019185001234", "019185001284", False),
        ("age", 41, 41, True),
        ("bed", None, "", True),
        ("bed", None, "3", False),
        ("prescription_items[1]", {"drug": "A", "unit": None}, {"drug": "a", "unit": ""}, True),
        ("prescription_items[1]", {"drug": "A", "unit": "viên"}, {"drug": "A", "unit": "gói"}, False),
    ],
)
def test_the_rules_of_the_field_decide(field: str, one: object, other: object, *, alike: bool) -> None:
    assert same(field, one, other) is alike  # type: ignore[arg-type]


@given(st.text(alphabet="aàáạảãâấầêếềđĐnghiươ ,;/-", max_size=30))
def test_how_letters_are_composed_counts_for_nothing(words: str) -> None:
    assert same("address_line", words, unicodedata.normalize("NFD", words))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("patient_name", "NGUYỄN THỊ HƯƠNG"), ("date_of_birth", "1975-03-12"), ("date_of_birth", "1975"),
        ("age", 41), ("national_id", "019185001234"), ("discharge_diagnosis_icd", "E11.9"),
        ("lab_results[1]", {"test": "Glucose", "value": "5,6", "unit": "mmol/L", "reference": None}),
        *((field, values[0]) for field, values in CHOICES.items()),
    ],
)  # fmt: skip
def test_a_planted_mistake_is_always_one(field: str, value: object) -> None:
    for seed in range(50):
        wrong = spoil(field, value, seed=seed)  # type: ignore[arg-type]
        assert wrong is not None
        assert not same(field, wrong, value)  # type: ignore[arg-type]
        assert wrong == spoil(field, value, seed=seed)  # type: ignore[arg-type]
