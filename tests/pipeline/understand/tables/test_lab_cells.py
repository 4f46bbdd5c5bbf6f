import pytest

from pipeline.understand.tables.lab_cells import lab_cells


def cells(texts):
    found = lab_cells(texts)
    return found.test, found.value, found.unit, found.reference


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            {"test": "1. Glucose", "value": "5,6 H", "unit": "mmol/L", "reference": "3,9-6,4"},
            ("Glucose", "5,6", "mmol/L", "3,9 - 6,4"),
        ),
        (
            {"test": "Na+", "value": "150", "unit": "", "reference": "135 --145 mmol/L"},
            ("Na+", "150", "mmol/L", "135 - 145"),
        ),
        (
            {"test": "WBC", "value": "5.8", "unit": "G/L 4-10", "reference": ""},
            ("WBC", "5.8", "G/L", "4 - 10"),
        ),
        (
            {"test": "MCH", "value": "35.1", "unit": "H pg 27-34", "reference": ""},
            ("MCH", "35.1", "pg", "27 - 34"),
        ),
        ({"test": "Albumin 35-50 g/L", "value": "38"}, ("Albumin", "38", "g/L", "35 - 50")),
        ({"test": "AST (GOT)", "value": "14", "reference": "S37 U/L"}, ("AST (GOT)", "14", "U/L", "≤37")),
        (
            {"test": "EOS%", "value": "8.1", "unit": "To", "reference": "0.5 - 7"},
            ("EOS%", "8.1", "%", "0.5 - 7"),
        ),
        (
            {"test": "Ketone", "value": "44", "unit": "", "reference": "Âm tính"},
            ("Ketone", "++", None, "Âm tính"),
        ),
        (
            {"test": "Glucose niệu", "value": "5,5", "reference": "Am tính mmol/L"},
            ("Glucose niệu", "5,5", "mmol/L", "Âm tính"),
        ),
        (
            {"test": "HbAlc", "value": "7,3", "unit": "%", "reference": "4 - 6,2"},
            ("HbA1c", "7,3", "%", "4 - 6,2"),
        ),
        (
            {"test": "Tiểu cầu", "value": "346", "unit": "109/L", "reference": "150 - 400"},
            ("Tiểu cầu", "346", "10^9/L", "150 - 400"),
        ),
        (
            {"test": "Bạch cầu", "value": "4,55", "reference": "4 - 10 10/9/L"},
            ("Bạch cầu", "4,55", "10^9/L", "4 - 10"),
        ),
        (
            {"test": "Hematocrit", "value": "41.2", "unit": "No", "reference": "36 - 48"},
            ("Hematocrit", "41.2", "%", "36 - 48"),
        ),
    ],
)
def test_words_of_cells_fall_into_place(texts, expected):
    assert cells(texts) == expected


def test_what_was_mended_goes_to_a_person():
    assert lab_cells({"test": "HbAlc", "value": "7,3", "unit": "%"}).findings == ("spelling_by_list",)
    assert lab_cells({"test": "Nitrite", "value": "Am tính"}).findings == ("marks_mended",)
    assert lab_cells({"test": "Glucose", "value": "5,6", "unit": "mmol/L"}).findings == ()


def test_the_capital_of_an_antibody():
    found = [
        lab_cells({"test": test, "value": "Âm tính"}).test for test in ("Dengue lgM", "Dengue 1gG", "IgE")
    ]
    assert found == ["Dengue IgM", "Dengue IgG", "IgE"]
