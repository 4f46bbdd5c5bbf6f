"""Drugs in columns of any order and in numbered lists."""

import numpy as np
import pytest

from models.clean_page import Layout
from pipeline.understand.tables.drug_words import plain_quantity, split_quantity
from pipeline.understand.tables.prescription_table import find_prescription_items


class Clean:
    layout = Layout()
    whitened = np.full((3508, 2480), 255, np.uint8)


def items(page):
    return [tuple(row.cells.values()) for row in find_prescription_items(page, Clean()) or ()]


def test_columns_in_another_order_under_a_lost_number_sign(page_of):
    page = page_of("""\
ĐƠN THUỐC / PRESCRIPTION
H   Số lượng   Đơn vị     Tên thuốc       Hàm lượng     Cách dùng
    180        viên       Amlodipin       5mg           Uống ngày 6 viên
2   10         viên       Kali clorid     600mg         Ngày uống 02 viên
3   28         viên       Nitroglycerin   2,6mg         Ngày uống 2 lần
""")
    assert items(page) == [
        ("Amlodipin", "5mg", "180", "viên", "Uống ngày 6 viên"),
        ("Kali clorid", "600mg", "10", "viên", "Ngày uống 02 viên"),
        ("Nitroglycerin", "2,6mg", "28", "viên", "Ngày uống 2 lần"),
    ]


def test_doses_by_time_of_day_with_a_remark(page_of):
    page = page_of("""\
ĐƠN THUỐC NGOẠI TRÚ
STT   Tên thuốc - hàm lượng     ĐVT     SL    Sáng   Trưa   Chiều   Tối    Lưu ý
1     Progesteron 200mg         viên    14    1             1              Uống sau ăn no
2     Cefuroxim 500mg           viên    28    1                     1      Uống sau ăn no
""")
    assert items(page) == [
        ("Progesteron", "200mg", "14", "viên", "Sáng 1, Chiều 1, Uống sau ăn no"),
        ("Cefuroxim", "500mg", "28", "viên", "Sáng 1, Tối 1, Uống sau ăn no"),
    ]


def test_a_list_whose_leader_joined_strength_and_quantity(page_of):
    page = page_of("""\
TOA THUỐC
1/ Montelukast 4mg21 gói
   Ngày uống 3 lần, mỗi lần 1 gói sau ăn
2/ Azithromycin 250mg          60 viên
   Uống sáng 2 viên
Thi khám: sau 1 tuần
""")
    assert items(page) == [
        ("Montelukast", "4mg", "21", "gói", "Ngày uống 3 lần, mỗi lần 1 gói sau ăn"),
        ("Azithromycin", "250mg", "60", "viên", "Uống sáng 2 viên"),
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Vitamin B12 20 viên", ("Vitamin B12", "20", "viên")),
        ("Amoxicilin 500mg hai mươi (20) viên", ("Amoxicilin 500mg", "20", "viên")),
        ("Smecta 3g SL: 12 (mười hai) gói", ("Smecta 3g", "12", "gói")),
    ],
)
def test_quantities_in_figures_and_words(text, parts):
    assert split_quantity(text) == parts


def test_a_quantity_cell_in_words():
    assert plain_quantity("hai mươi (20) viên") == ("20", "viên")


@pytest.mark.parametrize(
    "text",
    [
        """ĐƠN THUỐC
1. Amoxicilin 500mg  20 viên   Ngày uống 2 lần, mỗi lần 1 viên
2. Paracetamol 500mg 10 viên   Uống khi sốt
""",
        """ĐƠN THUỐC
- Amoxicilin 500mg x 20 viên
  Ngày uống 2 lần, mỗi lần 1 viên
- Paracetamol 500mg x 10 viên
  Uống khi sốt
""",
        """ĐƠN THUỐC
1. Amoxicilin
   Hàm lượng: 500mg     Số lượng: 20 viên
   Cách dùng: Ngày uống 2 lần, mỗi lần 1 viên
2. Paracetamol
   Hàm lượng: 500mg     Số lượng: 10 viên
   Cách dùng: Uống khi sốt
""",
    ],
)
def test_lists_of_other_houses(page_of, text):
    assert items(page_of(text)) == [
        ("Amoxicilin", "500mg", "20", "viên", "Ngày uống 2 lần, mỗi lần 1 viên"),
        ("Paracetamol", "500mg", "10", "viên", "Uống khi sốt"),
    ]


def test_a_first_number_read_as_a_letter_and_lost_spaces(page_of):
    page = page_of("""\
TOA THUỐC
I- Atorvastatin 20mg             Số lượng: 20 viên
   Sáng1 viên, chiều 1viên
2- Oresol 4,lg                   Số lượng: 14 gói
   Uống sáng 1 gói
""")
    assert items(page) == [
        ("Atorvastatin", "20mg", "20", "viên", "Sáng 1 viên, chiều 1 viên"),
        ("Oresol", "4,1g", "14", "gói", "Uống sáng 1 gói"),
    ]
