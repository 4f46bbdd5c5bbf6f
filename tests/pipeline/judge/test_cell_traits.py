import pytest

from models.geometry import Box
from pipeline.judge.cell_traits import CELL_TRAITS, cell_traits
from pipeline.understand.tables.table_row import TableRow

BOX = Box(left=0, top=0, right=10, bottom=10)


def lab(test: str, value: str, unit: str | None, reference: str | None) -> TableRow:
    cells = {"test": test, "value": value, "unit": unit, "reference": reference}
    return TableRow(table="lab_results", page=1, cells=cells, raw="", box=BOX, words=())


def drug(strength: str, quantity: str, directions: str) -> TableRow:
    cells = {
        "drug": "Piracetam",
        "strength": strength,
        "quantity": quantity,
        "unit": "viên",
        "directions": directions,
    }
    return TableRow(table="prescription_items", page=1, cells=cells, raw="", box=BOX, words=())


GOOD = lab("Glucose", "5,0", "mmol/L", "3,9 - 6,4")


@pytest.mark.parametrize(
    ("row", "trait"),
    [
        (lab("GIucoze", "5,0", "mmol/L", "3,9 - 6,4"), "test_known"),
        (lab("Glucose", "5,0", "mmỏI/L", "3,9 - 6,4"), "unit_known"),
        (lab("Glucose", "5,O", "mmol/L", "3,9 - 6,4"), "value_plain"),
        (lab("Glucose", "5,0", "mmol/L", "3,9 = 6,4"), "reference_plain"),
        (lab("Glucose", "5.0", "mmol/L", "3,9 - 6,4"), "same_decimals"),
        (lab("Glucose", "500", "mmol/L", "3,9 - 6,4"), "near_reference"),
    ],
)
def test_a_cell_that_fits_the_others_less_is_told(row, trait):
    assert cell_traits(GOOD, (GOOD, GOOD))[trait] == 1.0
    assert cell_traits(row, (GOOD, GOOD, row))[trait] == 0.0


def test_a_quantity_lasts_for_whole_days_of_its_doses():
    assert cell_traits(drug("800mg", "40", "Uống sáng 2 viên, chiều 2 viên"), ())["doses_fit"] == 1.0
    assert cell_traits(drug("800mg", "41", "Uống sáng 2 viên, chiều 2 viên"), ())["doses_fit"] == 0.0
    assert cell_traits(drug("S00mg", "40", "Uống khi sốt"), ())["strength_plain"] == 0.0


def test_every_trait_is_told_for_both_tables():
    rows = (GOOD, drug("800mg", "40", "Uống sáng 2 viên"))
    assert all(tuple(cell_traits(row, rows)) == CELL_TRAITS for row in rows)
