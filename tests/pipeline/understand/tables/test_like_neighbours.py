"""What a house prints in one way is told in one way, whatever readers saw in single cells."""

import pytest

from models.codes.lab_tests import known_count
from models.geometry import Box
from pipeline.understand.tables.joined_result import apart
from pipeline.understand.tables.lab_cells import lab_cells
from pipeline.understand.tables.like_neighbours import like_neighbours
from pipeline.understand.tables.table_row import TableRow

_COLUMNS = ("test", "value", "unit", "reference")


def rows(*cells: tuple[str, ...]):
    return tuple(
        TableRow(
            table="lab_results",
            page=1,
            cells=dict(zip(_COLUMNS, row, strict=True)),
            raw="",
            box=Box(left=0, top=0, right=1, bottom=1),
            words=(),
        )
        for row in cells
    )


def told(found, column):
    return [row.cells[column] for row in found]


def test_decimal_marks_follow_the_column():
    found = like_neighbours(
        rows(
            ("WBC", "9.0", "G/L", "4,0 - 10,0"),
            ("RBC", "4,5", "T/L", "3,9 - 5,8"),
            ("MCH", "31,1", "pg", "27,0 - 34,0"),
            ("RDW", "10.2", "%", "10.0 - 15,0"),
        )
    )
    assert told(found, "value") == ["9,0", "4,5", "31,1", "10,2"]
    assert told(found, "reference")[-1] == "10,0 - 15,0"
    assert [row.findings for row in found] == [("marks_mended",), (), (), ("marks_mended",)]


def test_dots_stay_where_a_house_prints_dots():
    cells = [("Urê", f"{n}.5", "mmol/L", "2.5 - 7.5") for n in range(4)]
    assert told(like_neighbours(rows(*cells)), "value") == ["0.5", "1.5", "2.5", "3.5"]


def test_signs_have_a_space_behind_them_or_none():
    limits = ("≤ 37", "< 41", "≤ 5", "<7")
    found = like_neighbours(rows(*((f"Test {limit}", "1", "U/L", limit) for limit in limits)))
    assert told(found, "reference") == ["≤ 37", "< 41", "≤ 5", "< 7"]


def test_litres_are_written_with_one_letter():
    units = ("mmol/L", "U/L", "g/L", "U/l")
    assert told(like_neighbours(rows(*(("a", "1", u, None) for u in units))), "unit")[-1] == "U/L"


def test_ions_and_counted_cells_have_their_signs():
    cells = [("Na+", "140"), ("K", "4"), ("Cl", "100"), ("NEUT#", "3"), ("LYM%", "20"), ("MONO%", "5")]
    found = like_neighbours(rows(*((test, value, "G/L", None) for test, value in [*cells, ("EOS", "1")])))
    assert told(found, "test") == ["Na+", "K+", "Cl-", "NEUT#", "LYM%", "MONO%", "EOS#"]


@pytest.mark.parametrize(
    ("name", "unit", "known"),
    [("NEUTS", "%", "NEUT%"), ("LYMớt", "G/L", "LYM#"), ("BASt", "10^9/L", "BAS#"), ("MCHC", "g/L", "MCHC")],
)
def test_signs_of_counted_cells_are_known_by_their_unit(name, unit, known):
    assert known_count(name, False, unit)[0] == known


@pytest.mark.parametrize(
    ("test", "value", "reference", "told"),
    [
        ("Na148", "mmol/L", "135 - 150", ("Na", "148 mmol/L")),
        ("CRP0,6", "mg/L", "<6", ("CRP", "0,6 mg/L")),
        ("Gamma", "GT51.2 U/L", "5 - 61", ("Gamma GT", "51.2 U/L")),
        ("Vitamin B12", "pg/mL", "187 - 883", ("Vitamin B12", "pg/mL")),
        ("FT4", "pmol/L", "9 - 25", ("FT4", "pmol/L")),
        ("9 Ure", "8.1", "1.7 - 8.3", ("Ure", "8.1")),
    ],
)
def test_a_result_joined_to_its_name_is_parted(test, value, reference, told):
    assert apart(test, value, {"reference": reference}) == told


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (("Glucose [Máu", "5.36", "mmol/L", "4.1 - 5.9"), ("Glucose [Máu]", "5.36", "mmol/L", "4.1 - 5.9")),
        (("LDL-C", "3,34", "mmol/L S 3,4", ""), ("LDL-C", "3,34", "mmol/L", "≤ 3,4")),
        (("Protein", "8O", "g/L", "65 - 82"), ("Protein", "80", "g/L", "65 - 82")),
        (("Ure", "3.77", "mmol/L", "L.7 - 8.3"), ("Ure", "3.77", "mmol/L", "1.7 - 8.3")),
        (("Hồng cầu", "(4)", "", "Không thấy"), ("Hồng cầu", "(+)", None, "Không thấy")),
        (("Tiểu cầu", "280 x1089/L", "", "150-400"), ("Tiểu cầu", "280", "x10^9/L", "150 - 400")),
    ],
)
def test_cells_that_readers_misspell(cells, told):
    found = lab_cells(dict(zip(_COLUMNS, cells, strict=True)))
    assert (found.test, found.value, found.unit, found.reference) == told
