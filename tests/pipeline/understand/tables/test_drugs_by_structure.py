"""Lists of drugs of many shapes, told by where things stand and not by what their heads are called."""

import numpy as np
import pytest

from models.clean_page import Layout
from pipeline.understand.tables.prescription_table import find_prescription_items


class Clean:
    layout = Layout()
    whitened = np.full((3508, 2480), 255, np.uint8)


def drugs(page):
    return [tuple(row.cells.values()) for row in find_prescription_items(page, Clean()) or ()]


DRUGS = [
    ("Amlodipin", "5mg", "30", "viên", "Ngày uống 1 viên sau ăn"),
    ("Metformin", "850mg", "60", "viên", "Ngày uống 2 lần, mỗi lần 1 viên"),
    ("Smecta", "3g", "12", "gói", "Ngày uống 3 lần, mỗi lần 1 gói"),
]

LISTS = {
    "head, directions last": """\
STT   Tên thuốc, hàm lượng    ĐVT     SL     Cách dùng
1     Amlodipin 5mg           viên    30     Ngày uống 1 viên sau ăn
2     Metformin 850mg         viên    60     Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g               gói     12     Ngày uống 3 lần, mỗi lần 1 gói
""",
    "directions before the quantity": """\
STT   Tên thuốc        Cách dùng                          Đơn vị    Số lượng
1     Amlodipin 5mg    Ngày uống 1 viên sau ăn            viên      30
2     Metformin 850mg  Ngày uống 2 lần, mỗi lần 1 viên    viên      60
3     Smecta 3g        Ngày uống 3 lần, mỗi lần 1 gói     gói       12
""",
    "directions under the drug": """\
STT   Tên thuốc, hàm lượng                  ĐVT     SL
1     Amlodipin 5mg                         viên    30
      Ngày uống 1 viên sau ăn
2     Metformin 850mg                       viên    60
      Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g                             gói     12
      Ngày uống 3 lần, mỗi lần 1 gói
""",
    "directions over two lines": """\
STT   Tên thuốc               ĐVT     SL     Cách dùng
1     Amlodipin 5mg           viên    30     Ngày uống 1 viên
                                             sau ăn
2     Metformin 850mg         viên    60     Ngày uống 2 lần,
                                             mỗi lần 1 viên
3     Smecta 3g               gói     12     Ngày uống 3 lần,
                                             mỗi lần 1 gói
""",
    "no head, numbered": """\
ĐƠN THUỐC
1     Amlodipin 5mg           30 viên     Ngày uống 1 viên sau ăn
2     Metformin 850mg         60 viên     Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g               12 gói      Ngày uống 3 lần, mỗi lần 1 gói
""",
    "no head, no number, strength apart": """\
ĐƠN THUỐC
Amlodipin     5mg      viên   30    Ngày uống 1 viên sau ăn
Metformin     850mg    viên   60    Ngày uống 2 lần, mỗi lần 1 viên
Smecta        3g       gói    12    Ngày uống 3 lần, mỗi lần 1 gói
""",
    "unknown heads": """\
Mục   Chế phẩm         Phân liều   Tổng   Đóng gói   Dùng thế nào
1     Amlodipin        5mg         30     viên       Ngày uống 1 viên sau ăn
2     Metformin        850mg       60     viên       Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta           3g          12     gói        Ngày uống 3 lần, mỗi lần 1 gói
""",
}


LISTS["directions in two columns"] = """\
STT   Tên thuốc, hàm lượng    ĐVT     SL     Liều dùng                       Cách dùng
1     Amlodipin 5mg           viên    30     Ngày uống 1 viên                sau ăn
2     Metformin 850mg         viên    60     Ngày uống 2 lần,                mỗi lần 1 viên
3     Smecta 3g               gói     12     Ngày uống 3 lần,                mỗi lần 1 gói
"""
LISTS["a price at the end, a registration before the unit"] = """\
STT   Tên thuốc          Hàm lượng   Số đăng ký   ĐVT     SL    Cách dùng                         Đơn giá
1     Amlodipin          5mg         VD-1234-18   viên    30    Ngày uống 1 viên sau ăn           1.200
2     Metformin          850mg       VD-5678-20   viên    60    Ngày uống 2 lần, mỗi lần 1 viên   900
3     Smecta             3g          VN-9012-21   gói     12    Ngày uống 3 lần, mỗi lần 1 gói    3.500
"""


@pytest.mark.parametrize("shape", LISTS)
def test_drugs_in_columns_of_any_kind(page_of, shape):
    assert drugs(page_of(LISTS[shape])) == DRUGS


def test_doses_by_time_of_day_under_a_common_head(page_of):
    page = page_of("""\
STT   Tên thuốc, hàm lượng    ĐVT     SL     Liều dùng trong ngày
                                             Sáng    Trưa    Chiều    Tối
1     Amlodipin 5mg           viên    30     1
2     Metformin 850mg         viên    60     1                        1
""")
    assert drugs(page) == [
        ("Amlodipin", "5mg", "30", "viên", "Sáng 1"),
        ("Metformin", "850mg", "60", "viên", "Sáng 1, Tối 1"),
    ]


def test_a_drug_over_two_lines_and_a_group_of_drugs(page_of):
    page = page_of("""\
STT   Tên thuốc                     ĐVT     SL     Cách dùng
I. THUỐC KHÁNG SINH
1     Amoxicilin + Acid clavulanic  viên    14     Ngày uống 2 viên
      (Augmentin) 875mg/125mg
II. THUỐC KHÁC
2     Smecta 3g                     gói     12     Ngày uống 3 gói
""")
    assert drugs(page) == [
        ("Amoxicilin + Acid clavulanic (Augmentin)", "875mg/125mg", "14", "viên", "Ngày uống 2 viên"),
        ("Smecta", "3g", "12", "gói", "Ngày uống 3 gói"),
    ]
