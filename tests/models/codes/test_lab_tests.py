import pytest

from models.codes.lab_tests import known_test


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("HbAlc", "HbA1c"),
        ("LYMH", "LYM#"),
        ("CI", "Cl-"),
        ("CỊ", "Cl-"),
        ("HBSAg", "HBsAg"),
        ("Giucose", "Glucose"),
    ],
)
def test_letters_that_look_alike_are_spelled_as_sheets_do(read, name):
    assert known_test(read) == (name, True)


@pytest.mark.parametrize("read", ["Acid Uric", "Glucose", "creatinin", "Đạm", "Một xét nghiệm lạ"])
def test_what_is_known_or_unknown_stays(read):
    assert known_test(read) == (read, False)
