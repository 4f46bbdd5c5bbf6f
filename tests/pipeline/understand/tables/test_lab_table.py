"""Heads of laboratory tables in other words and other columns."""

import numpy as np

from models.clean_page import Layout
from pipeline.understand.tables.lab_table import find_lab_results


class Clean:
    layout = Layout()
    whitened = np.full((3508, 2480), 255, np.uint8)


def cells(page):
    return [tuple(row.cells.values()) for row in find_lab_results(page, Clean()) or ()]


def test_heads_in_two_tongues_and_limits_in_two_columns(page_of):
    page = page_of("""\
PHIẾU KẾT QUẢ XÉT NGHIỆM
Tên xét nghiệm / Test     Kết quả / Result     Min      Max      Đơn vị / Unit
Glucose                   5,6                  3,9      6,4      mmol/L
Urê                       7,1                  2,5      7,5      mmol/L
""")
    assert cells(page) == [("Glucose", "5,6", "mmol/L", "3,9 - 6,4"), ("Urê", "7,1", "mmol/L", "2,5 - 7,5")]


def test_a_section_title_over_the_white_behind_the_numbers(page_of):
    page = page_of("""\
TT        Tên xét nghiệm         Kết quả        Khoảng tham chiếu   Đơn vị
ĐÔNG MÁU CƠ BẢN
1     PT                         10.0           10 - 14             giây
2     INR                        1.02           0.8 - 1.2
3     APTT                       39.0      1    25 - 37             giây
Lấy mẫu: 14:23 11/05/2023
""")
    assert cells(page) == [
        ("PT", "10.0", "giây", "10 - 14"),
        ("INR", "1.02", None, "0.8 - 1.2"),
        ("APTT", "39.0", "giây", "25 - 37"),
    ]


def test_a_mark_before_the_name_is_a_flag(page_of):
    page = page_of("""\
   Test              Result       Unit        Reference range
x  AST (GOT)         43           U/L         5 - 37
   GGT               20           U/L         7 - 32
   Albumin           40           g/L         35 - 50
""")
    assert [row[0] for row in cells(page)] == ["AST (GOT)", "GGT", "Albumin"]
