"""Days of a sheet without rules between them; results in two columns."""

import pytest

from models.clean_page import Layout
from tests.pipeline.read.order.test_reading_order import read, rule, wall

EDGES = (200, 600, 1300, 2300)


@pytest.mark.parametrize("apart", [".", "/"])
def test_days_between_walls_are_read_one_after_the_other(piece, apart):
    days = [
        ("01/03/2024", "2h59", "Không sốt", "- Calci 300mg", "- Alverin 40mg", "BS Lê An"),
        ("02/03/2024", "5h29", "Tỉnh, đỡ đau", "- Cefdinir 300mg", "- Chăm sóc cấp II", "BS Lê An"),
    ]
    places = ((220, 0), (220, 60), (620, 0), (1320, 0), (1320, 60), (1320, 120))
    days = [(day[0].replace("/", apart), *day[1:]) for day in days]
    pieces = [
        piece(x, 1020 + 200 * at + down, text)
        for at, day in enumerate(days)
        for (x, down), text in zip(places, day, strict=True)
    ]
    layout = Layout(
        horizontal=(rule(1000, 200, 2300), rule(1500, 200, 2300)),
        vertical=tuple(wall(x, 1000, 1503) for x in EDGES),
    )
    assert read(*pieces, layout=layout) == [text for day in days for text in day]


def test_dates_with_nothing_beside_them_are_a_column(piece):
    dates = ("01/03/2024", "02/03/2024")
    notes = ("Không sốt, ăn được cháo", "bụng xẹp, tiểu 1,2 lít", "không nôn, đỡ đau")
    pieces = [
        *(piece(220, 1020 + 200 * at, text) for at, text in enumerate(dates)),
        *(piece(620, 1020 + 60 * at, text) for at, text in enumerate(notes)),
    ]
    layout = Layout(
        horizontal=(rule(1000, 200, 1300), rule(1500, 200, 1300)),
        vertical=tuple(wall(x, 1000, 1503) for x in EDGES[:3]),
    )
    assert read(*pieces, layout=layout) == [*dates, *notes]


LEFT = ("Ure 5,1 mmol/L (2,8 - 7,2)", "SGOT 32 U/L (< 40)", "Protein 70 g/L (64 - 83)", "CRP 4 mg/L (< 6)")
RIGHT = ("Natri 140 mmol/L (136 - 145)", "Kali 4,1 mmol/L (3,4 - 4,5)", "Clo 99 mmol/L (98 - 107)")


def test_results_that_end_in_their_ranges_are_read_column_by_column(piece):
    pieces = [
        piece(x, 1400 + 60 * at, text)
        for x, texts in ((200, LEFT), (1300, RIGHT))
        for at, text in enumerate(texts)
    ]
    leaders = tuple(rule(1441 + 60 * at, x, x + 900) for at in range(3) for x in (220, 1320))
    below = piece(200, 1700, "Nhận xét: không có gì lạ")
    assert read(*pieces, below, layout=Layout(leaders=leaders)) == [*LEFT, *RIGHT, below.text]


def test_a_result_beside_an_earlier_one_and_its_range_is_one_row(piece):
    rows = [("Ure", "5,1", "(2,8 - 7,2)"), ("Natri", "140", "(136 - 145)"), ("Kali", "4,1", "(3,4 - 4,5)")]
    pieces = [
        piece(x, 1400 + 60 * at, text)
        for at, row in enumerate(rows)
        for x, text in zip((200, 700, 1200), row, strict=True)
    ]
    leaders = tuple(rule(1441 + 60 * at, 250, 1190) for at in range(3))
    assert read(*pieces, layout=Layout(leaders=leaders)) == [" ".join(row) for row in rows]
