"""Which rows of a page are one drug: rules, numbers and the edge of the list say so."""

import dataclasses

import numpy as np
import pytest

from models.clean_page import Layout
from models.geometry import Box
from pipeline.understand.tables.drug_words import plain_strength, split_strength
from pipeline.understand.tables.prescription_table import find_prescription_items


@dataclasses.dataclass
class Clean:
    layout: Layout
    whitened: np.ndarray


def items(page, rules=(), strokes=()):
    lines = tuple(Box(left=90, top=y, right=2000, bottom=y + 3) for y in rules)
    down = tuple(Box(left=x, top=top, right=x + 3, bottom=top + 60) for x, top in strokes)
    clean = Clean(
        Layout(horizontal=lines, vertical=down),
        np.full((3508, 2480), 255, np.uint8),
    )
    return [tuple(row.cells.values()) for row in find_prescription_items(page, clean) or ()]


def under(*rows: int) -> list[int]:
    """Rules under these lines of a page."""
    return [100 + 60 * row + 46 for row in rows]


TWO_LINES = """\
#     Hoạt chất (tên thương mại)     Số lượng     Liều dùng
      Eperison
1                                    60 viên      Uống ngày 2 lần
      (Myonal) 50mg
      Pregabalin
2                                    10 viên      Uống sáng 1 viên, trưa 1 viên, chiều 1
      (Lyrica) 75mg                               viên
                                                  Uống sáng 1 gói, trưa 1 gói,
3     Glucosamin 1500mg              21 gói       chiều 1 gói
                                                  sau ăn
Khám lại xin mang theo đơn này và mọi thứ thuốc khác đang uống
"""


def test_rules_part_drugs_whose_number_stands_between_their_lines(page_of):
    assert items(page_of(TWO_LINES), under(0, 3, 6, 9)) == [
        ("Eperison (Myonal)", "50mg", "60", "viên", "Uống ngày 2 lần"),
        ("Pregabalin (Lyrica)", "75mg", "10", "viên", "Uống sáng 1 viên, trưa 1 viên, chiều 1 viên"),
        ("Glucosamin", "1500mg", "21", "gói", "Uống sáng 1 gói, trưa 1 gói, chiều 1 gói sau ăn"),
    ]


def test_a_drug_between_rules_whose_figures_are_not_read(page_of):
    page = page_of("""\
STT   Tên thuốc, hàm lượng           ĐVT      Số lượng     Liều dùng
1     Eperison 50mg                  viên     60           Uống ngày 2 lần
      Pregabalin 75mg                viên                  Uống sáng 1 viên
3     Glucosamin 1500mg              gói      21           Uống tối 1 gói
""")
    assert items(page, under(0, 1, 2, 3)) == [
        ("Eperison", "50mg", "60", "viên", "Uống ngày 2 lần"),
        ("Pregabalin", "75mg", None, "viên", "Uống sáng 1 viên"),
        ("Glucosamin", "1500mg", "21", "gói", "Uống tối 1 gói"),
    ]


def test_a_rule_under_every_line_parts_no_drug(page_of):
    page = page_of("""\
STT   Tên thuốc, hàm lượng           Số lượng     Liều dùng
1     Amoxicilin + Acid clavulanic   60 viên      Uống ngày 2 lần
      875mg/125mg                                 sau ăn
2     Pregabalin 75mg                10 viên      Uống sáng 1 viên
""")
    assert items(page, under(0, 1, 2, 3)) == [
        ("Amoxicilin + Acid clavulanic", "875mg/125mg", "60", "viên", "Uống ngày 2 lần sau ăn"),
        ("Pregabalin", "75mg", "10", "viên", "Uống sáng 1 viên"),
    ]


def test_directions_ruled_off_under_each_drug_when_the_last_rule_is_lost(page_of):
    page = page_of("""\
STT   Tên thuốc, hàm lượng           ĐVT      Số lượng     Đơn giá
1     Eperison 50mg                  viên     60           1.200
      Cách dùng: Sáng 1 viên
2     Pregabalin 75mg                viên     30           3.100
      Cách dùng: Tối 1 viên
""")
    assert items(page, under(0, 1, 2, 3)) == [
        ("Eperison", "50mg", "60", "viên", "Sáng 1 viên"),
        ("Pregabalin", "75mg", "30", "viên", "Tối 1 viên"),
    ]


def test_titles_of_sections_are_no_drugs(page_of):
    page = page_of("""\
STT   Tên thuốc        Hàm lượng    SL    ĐVT      Hướng dẫn sử dụng
I. THUỐC BẢO HIỂM Y TẾ CHI TRẢ
1     Perindopril      5mg          56    viên     Uống ngày 2 lần
2     Aspirin          81mg         56    viên     Uống sáng 1 viên
II. THU ỐC NGƯỜI BỆNH TỰ MUA
3     Xylometazolin    15ml         I     lọ       Xịt mũi ngày 2 lần
""")
    assert items(page) == [
        ("Perindopril", "5mg", "56", "viên", "Uống ngày 2 lần"),
        ("Aspirin", "81mg", "56", "viên", "Uống sáng 1 viên"),
        ("Xylometazolin", "15ml", "1", "lọ", "Xịt mũi ngày 2 lần"),
    ]


def test_tables_side_by_side_one_after_the_other(page_of):
    page = page_of("""\
STT   Vị thuốc         SL      Đơn vị       STT   Vị thuốc         SL      Đơn vị
1     Độc hoạt         08      g            3     Xuyên khung      19      g
2     Tần giao         05      g            4     Đỗ trọng         14      g
Số thang: 07 thang.
Sắc uống ngày 1 thang, chia 2 lần sau ăn
""")
    assert items(page) == [
        ("Độc hoạt", None, "8", "g", None),
        ("Tần giao", None, "5", "g", None),
        ("Xuyên khung", None, "19", "g", None),
        ("Đỗ trọng", None, "14", "g", None),
    ]


LISTS = {
    "numbers without their dots": """\
ĐƠN THUỐC
1 Amlodipin 5mg                       30 viên
  Cách dùng: Uống sáng 1 viên
2 Metformin 850mg                     60 viên
  Cách dùng: Uống sáng 1 viên, tối 1 viên/ần
""",
    "a warning and a date under the list": """\
ĐƠN THUỐC
1. Amlodipin 5mg
   Số lượng: 30 viên
   Uống sáng 1 viên
2. Metformin 85omg
   Số lượng: 60 viên
   Uống sáng 1 viên, tối 1 viên/lần
Không tự ý đổi thuốc hoặc dùng lại đơn.
""",
    "a line that goes on at the margin": """\
ĐƠN THUỐC
1. Amlodipin 5mg    SL: 30 viên
   Uống sáng 1 viên
2. Metformin 850mg    SL: 60 viên
   Uống sáng 1 viên,
tối 1 viên/lần
Không tự ý đổi thuốc hoặc dùng lại đơn.
""",
    "a date under directions that stand out": """\
ĐƠN THUỐC
1, Amlodipin 5mg    SL: 30 viên
Uống sáng 1.viên
2, Metformin 850mg    SL: 60 viên
Uống sáng 1 viên, tối 1 viên/tần
Ngày 15/08/2017
""",
    "numbers with dots under a head over both": """\
STT        Tên thuốc, hàm lượng           Số lượng      Cách dùng
l. Amlodipin 5mg                          30 viên       Uống sáng 1 viên
2. Metformin 850mg                        60 viên       Uống sáng 1 viên, tối 1 viên/lần
""",
    "quantities in the unit's column": """\
#    Số lượng        Đơn vị     Tên thuốc       Hàm lượng     Cách dùng
1                    30 viên    Amlodipin       5mg           Uống sáng 1 viên
2                    60 viên    Metformin       85omg         Uống sáng 1 viên, tối 1 viên/lần
""",
}


@pytest.mark.parametrize("paper", LISTS)
def test_where_each_drug_of_a_list_begins_and_ends(page_of, paper):
    assert items(page_of(LISTS[paper])) == [
        ("Amlodipin", "5mg", "30", "viên", "Uống sáng 1 viên"),
        ("Metformin", "850mg", "60", "viên", "Uống sáng 1 viên, tối 1 viên/lần"),
    ]


def test_strokes_of_a_signature_end_no_column(page_of):
    page = page_of("""\
STT   Tên thuốc           Số lượng   ĐVT          Liều dùng
1     Amlodipin 5mg       30         viên     Uống sáng 1 viên
2     Metformin 850mg     60         viên     Uống tối 1 viên
Bác sĩ kê đơn
""")
    assert items(page, strokes=[(1040, 700)]) == [
        ("Amlodipin", "5mg", "30", "viên", "Uống sáng 1 viên"),
        ("Metformin", "850mg", "60", "viên", "Uống tối 1 viên"),
    ]


@pytest.mark.parametrize(
    ("printed", "strength"),
    [
        ("Cefalexin 5oomg", "500mg"),
        ("Colchicin lmg", "1mg"),
        ("Nifedipin Iomg", "10mg"),
        ("Bacillus clausii 2 tỷ/5ml", "2 tỷ/5ml"),
        ("Penicilin 1 triệu UI", "1 triệu UI"),
        ("Omega 3", None),
    ],
)
def test_strengths_read_with_letters_and_in_thousands_of_millions(printed, strength):
    assert split_strength(printed)[1] == strength


def test_a_cell_of_strengths_keeps_its_figures_together():
    assert (plain_strength("1 5ml"), plain_strength("0,9% 1o0mg"), plain_strength("")) == (
        "15ml",
        "0,9% 100mg",
        None,
    )
