from models.geometry import Box
from pipeline.judge.table_traits import TABLE_TRAITS, table_traits
from pipeline.understand.tables.table_row import TableRow

BOX = Box(left=0, top=0, right=10, bottom=10)


def lab(test: str, value: str, unit: str | None, reference: str | None) -> TableRow:
    cells = {"test": test, "value": value, "unit": unit, "reference": reference}
    return TableRow(table="lab_results", page=1, cells=cells, raw="", box=BOX, words=())


ROWS = (lab("Glucose", "5,0", "mmol/L", "3,9 - 6,4"), lab("Urê", "7,1", "mmol/L", "2,5 - 7,5"))


def test_rows_that_are_alike_speak_for_each_other():
    told = table_traits(ROWS[0], ROWS)
    assert (told["like_beside"], told["plain_beside"], told["rows"]) == (1.0, 1.0, 0.1)


def test_a_row_that_fills_other_cells_stands_out():
    odd = lab("Kết luận", "bình thường", None, None)
    assert table_traits(odd, (*ROWS, odd))["like_beside"] == 0.0
    assert table_traits(ROWS[0], (*ROWS, odd))["plain_beside"] == 0.5


def test_a_row_alone_says_nothing_of_others():
    assert table_traits(ROWS[0], ROWS[:1]) == dict.fromkeys(TABLE_TRAITS, 0.5) | {"rows": 0.05}
