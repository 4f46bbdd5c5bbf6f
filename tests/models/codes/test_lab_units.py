import pytest

from models.codes.lab_tests import known_test
from models.codes.lab_units import known_unit


@pytest.mark.parametrize(
    ("read", "unit"),
    [
        ("gL", "g/L"),
        ("mmọl/L", "mmol/L"),
        ("mlU/L", "mIU/L"),
        ("pmoi/L", "pmol/L"),
        ("mnol/L", "mmol/L"),
        ("g/1", "g/L"),
    ],
)
def test_a_misread_unit_is_written_as_sheets_write_it(read, unit):
    assert known_unit(read) == (unit, True)


@pytest.mark.parametrize("unit", ["g/L", "G/L", "ng/ml", "mg/mL", "mol/L", "giây", "", "tế bào/µL"])
def test_other_units_stay_as_read(unit):
    assert known_unit(unit) == (unit, False)


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("NRUT%", "NEUT%"),
        ("VBC (Số lượng bạch cầu)", "WBC (Số lượng bạch cầu)"),
        ("RBC (Số lượng hỏng cảu)", "RBC (Số lượng hồng cầu)"),
        ("Tý trọng", "Tỷ trọng"),
        ("Magiề", "Magiê"),
        ("Anti-HAV", "Anti-HAV"),
        ("Magie", "Magie"),
    ],
)
def test_a_misread_test_is_written_as_sheets_write_it(read, name):
    assert known_test(read)[0] == name
