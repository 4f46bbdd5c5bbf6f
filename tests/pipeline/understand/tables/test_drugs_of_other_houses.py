"""More of the same three drugs: numbers, labels, prices and heads of other houses."""

import numpy as np
import pytest

from models.clean_page import Layout
from pipeline.understand.tables.prescription_table import find_prescription_items


class Clean:
    layout = Layout()
    whitened = np.full((3508, 2480), 255, np.uint8)


DRUGS = [
    ("Amlodipin", "5mg", "30", "viên", "Ngày uống 1 viên sau ăn"),
    ("Metformin", "850mg", "60", "viên", "Ngày uống 2 lần, mỗi lần 1 viên"),
    ("Smecta", "3g", "12", "gói", "Ngày uống 3 lần, mỗi lần 1 gói"),
]

PAPERS = {
    "labels one line": """\
ĐƠN THUỐC
1. Amlodipin 5mg
   Số lượng: 30 viên - Cách dùng: Ngày uống 1 viên sau ăn
2. Metformin 850mg
   Số lượng: 60 viên - Cách dùng: Ngày uống 2 lần, mỗi lần 1 viên
3. Smecta 3g
   Số lượng: 12 gói - Cách dùng: Ngày uống 3 lần, mỗi lần 1 gói
""",
    "brackets directions": """\
ĐƠN THUỐC
1. Amlodipin 5mg       30 viên
   (Ngày uống 1 viên sau ăn)
2. Metformin 850mg     60 viên
   (Ngày uống 2 lần, mỗi lần 1 viên)
3. Smecta 3g           12 gói
   (Ngày uống 3 lần, mỗi lần 1 gói)
""",
    "01 numbers": """\
ĐƠN THUỐC
01. Amlodipin 5mg       SL: 30 viên
    Ngày uống 1 viên sau ăn
02. Metformin 850mg     SL: 60 viên
    Ngày uống 2 lần, mỗi lần 1 viên
03. Smecta 3g           SL: 12 gói
    Ngày uống 3 lần, mỗi lần 1 gói
""",
    "cach dung inside head": """\
STT    Tên thuốc - Hàm lượng - Cách dùng          Số lượng     ĐVT
1      Amlodipin 5mg                              30           viên
       Ngày uống 1 viên sau ăn
2      Metformin 850mg                            60           viên
       Ngày uống 2 lần, mỗi lần 1 viên
3      Smecta 3g                                  12           gói
       Ngày uống 3 lần, mỗi lần 1 gói
""",
    "unit before qty, no head": """\
ĐƠN THUỐC
1     Amlodipin 5mg        viên     30      Ngày uống 1 viên sau ăn
2     Metformin 850mg      viên     60      Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g            gói      12      Ngày uống 3 lần, mỗi lần 1 gói
""",
    "no head, price": """\
ĐƠN THUỐC
1     Amlodipin 5mg        viên     30      2.000     60.000      Ngày uống 1 viên sau ăn
2     Metformin 850mg      viên     60      3.200     192.000     Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g            gói      12      4.000     48.000      Ngày uống 3 lần, mỗi lần 1 gói
""",
    "day column dose": """\
STT   Tên thuốc         Hàm lượng   Ngày dùng   SL    ĐVT    Liều dùng/ Cách dùng
1     Amlodipin         5mg         30          30    viên   Ngày uống 1 viên sau ăn
2     Metformin         850mg       30          60    viên   Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta            3g          04          12    gói    Ngày uống 3 lần, mỗi lần 1 gói
""",
    "route column": """\
STT   Tên thuốc         Hàm lượng   SL    ĐVT    Đường dùng    Cách dùng
1     Amlodipin         5mg         30    viên   Uống          Ngày uống 1 viên sau ăn
2     Metformin         850mg       60    viên   Uống          Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta            3g          12    gói    Uống          Ngày uống 3 lần, mỗi lần 1 gói
""",
    "number in brackets": """\
ĐƠN THUỐC
(1) Amlodipin 5mg x 30 viên
    Ngày uống 1 viên sau ăn
(2) Metformin 850mg x 60 viên
    Ngày uống 2 lần, mỗi lần 1 viên
(3) Smecta 3g x 12 gói
    Ngày uống 3 lần, mỗi lần 1 gói
""",
    "plus marks": """\
THUỐC ĐIỀU TRỊ
+ Amlodipin 5mg x 30 viên
Ngày uống 1 viên sau ăn
+ Metformin 850mg x 60 viên
Ngày uống 2 lần, mỗi lần 1 viên
+ Smecta 3g x 12 gói
Ngày uống 3 lần, mỗi lần 1 gói
""",
    "qty col right only": """\
Thuốc điều trị:
1. Amlodipin 5mg                                              30 (ba mươi) viên
Ngày uống 1 viên sau ăn
2. Metformin 850mg                                            60 (sáu mươi) viên
Ngày uống 2 lần, mỗi lần 1 viên
3. Smecta 3g                                                  12 (mười hai) gói
Ngày uống 3 lần, mỗi lần 1 gói
""",
    "strength under": """\
STT   Tên thuốc              Số lượng     Cách dùng
1     Amlodipin              30 viên      Ngày uống 1 viên sau ăn
      5mg
2     Metformin              60 viên      Ngày uống 2 lần, mỗi lần 1 viên
      850mg
3     Smecta                 12 gói       Ngày uống 3 lần, mỗi lần 1 gói
      3g
""",
    "tsv dose table no qty": """\
STT   Tên thuốc, hàm lượng    Sáng    Trưa    Chiều    Tối     Số lượng     Cách dùng
1     Amlodipin 5mg                                            30 viên      Ngày uống 1 viên sau ăn
2     Metformin 850mg                                          60 viên      Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g                                                12 gói       Ngày uống 3 lần, mỗi lần 1 gói
""",
    "notes after": """\
STT   Tên thuốc, hàm lượng    ĐVT     SL     Cách dùng
1     Amlodipin 5mg           viên    30     Ngày uống 1 viên sau ăn
2     Metformin 850mg         viên    60     Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g               gói     12     Ngày uống 3 lần, mỗi lần 1 gói
(Tổng số: 03 loại thuốc)
Uống nhiều nước, ăn nhạt.
""",
    "glued number": """\
ĐƠN THUỐC
1.Amlodipin 5mg  SL:30 viên
Ngày uống 1 viên sau ăn
2.Metformin 850mg  SL:60 viên
Ngày uống 2 lần, mỗi lần 1 viên
3.Smecta 3g  SL:12 gói
Ngày uống 3 lần, mỗi lần 1 gói
""",
    "upper qty unit": """\
STT   Tên thuốc               Hàm lượng     Đơn vị     Số lượng    HDSD
1     Amlodipin               5mg           viên       030         Ngày uống 1 viên sau ăn
2     Metformin               850mg         viên       060         Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta                  3g            gói        012         Ngày uống 3 lần, mỗi lần 1 gói
""",
    "in-line directions": """\
ĐƠN THUỐC
1. Amlodipin 5mg x 30 viên. Ngày uống 1 viên sau ăn
2. Metformin 850mg x 60 viên. Ngày uống 2 lần, mỗi lần 1 viên
3. Smecta 3g x 12 gói. Ngày uống 3 lần, mỗi lần 1 gói
""",
    "slash qty": """\
ĐƠN THUỐC
1- Amlodipin 5mg                          = 30 viên
   Ngày uống 1 viên sau ăn
2- Metformin 850mg                        = 60 viên
   Ngày uống 2 lần, mỗi lần 1 viên
3- Smecta 3g                              = 12 gói
   Ngày uống 3 lần, mỗi lần 1 gói
""",
    "days per drug": """\
STT   Tên thuốc               Liều/ngày     Số ngày     Tổng SL     ĐVT      Cách dùng
1     Amlodipin 5mg           1             30          30          viên     Ngày uống 1 viên sau ăn
2     Metformin 850mg         2             30          60          viên     Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g               3             4           12          gói      Ngày uống 3 lần, mỗi lần 1 gói
""",
    "head lost drug": """\
STT                          Hàm lượng    SL    ĐVT     Cách dùng
1     Amlodipin              5mg          30    viên    Ngày uống 1 viên sau ăn
2     Metformin              850mg        60    viên    Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta                 3g           12    gói     Ngày uống 3 lần, mỗi lần 1 gói
""",
    "drug code": """\
STT   Mã thuốc    Tên thuốc         Hàm lượng    ĐVT     SL     Cách dùng
1     40.540      Amlodipin         5mg          viên    30     Ngày uống 1 viên sau ăn
2     40.807      Metformin         850mg        viên    60     Ngày uống 2 lần, mỗi lần 1 viên
3     40.722      Smecta            3g           gói     12     Ngày uống 3 lần, mỗi lần 1 gói
""",
    "directions above qty col": """\
Tên thuốc/ Cách dùng                                              Số lượng
1. Amlodipin 5mg                                                  30 viên
   Ngày uống 1 viên sau ăn
2. Metformin 850mg                                                60 viên
   Ngày uống 2 lần, mỗi lần 1 viên
3. Smecta 3g                                                      12 gói
   Ngày uống 3 lần, mỗi lần 1 gói
""",
    "qty directions col joined": """\
STT   Tên thuốc             Số lượng, cách dùng
1     Amlodipin 5mg         30 viên. Ngày uống 1 viên sau ăn
2     Metformin 850mg       60 viên. Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g             12 gói. Ngày uống 3 lần, mỗi lần 1 gói
""",
    "Qty with slash unit": """\
STT   Tên thuốc             SL/ĐVT        Cách dùng
1     Amlodipin 5mg         30/viên       Ngày uống 1 viên sau ăn
2     Metformin 850mg       60/viên       Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g             12/gói        Ngày uống 3 lần, mỗi lần 1 gói
""",
    "signed inside": """\
STT   Tên thuốc             ĐVT     SL    Cách dùng                          Ghi chú
1     Amlodipin 5mg         viên    30    Ngày uống 1 viên sau ăn            BHYT
2     Metformin 850mg       viên    60    Ngày uống 2 lần, mỗi lần 1 viên    BHYT
3     Smecta 3g             gói     12    Ngày uống 3 lần, mỗi lần 1 gói     Dịch vụ
""",
}


@pytest.mark.parametrize("shape", PAPERS)
def test_drugs_of_any_house(page_of, shape):
    rows = find_prescription_items(page_of(PAPERS[shape]), Clean()) or ()
    assert [tuple(row.cells.values()) for row in rows] == DRUGS
