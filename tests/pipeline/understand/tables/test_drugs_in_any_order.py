"""The same three drugs in prescriptions that no sample shows: every order, head and place must tell the same."""

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
    "qty first": """\
Số lượng    Thuốc              Hàm lượng      Cách dùng
30 viên     Amlodipin          5mg            Ngày uống 1 viên sau ăn
60 viên     Metformin          850mg          Ngày uống 2 lần, mỗi lần 1 viên
12 gói      Smecta             3g             Ngày uống 3 lần, mỗi lần 1 gói
""",
    "qty first no head": """\
ĐƠN THUỐC
30 viên     Amlodipin 5mg        Ngày uống 1 viên sau ăn
60 viên     Metformin 850mg      Ngày uống 2 lần, mỗi lần 1 viên
12 gói      Smecta 3g            Ngày uống 3 lần, mỗi lần 1 gói
""",
    "labels under": """\
ĐƠN THUỐC
1      Amlodipin 5mg
       Số lượng: 30 viên       Bằng chữ: Ba mươi viên
       Cách dùng: Ngày uống 1 viên sau ăn
2      Metformin 850mg
       Số lượng: 60 viên       Bằng chữ: Sáu mươi viên
       Cách dùng: Ngày uống 2 lần, mỗi lần 1 viên
3      Smecta 3g
       Số lượng: 12 gói        Bằng chữ: Mười hai gói
       Cách dùng: Ngày uống 3 lần, mỗi lần 1 gói
""",
    "SL under dots": """\
ĐƠN THUỐC
1. Amlodipin 5mg
   SL: 30 viên
   CD: Ngày uống 1 viên sau ăn
2. Metformin 850mg
   SL: 60 viên
   CD: Ngày uống 2 lần, mỗi lần 1 viên
3. Smecta 3g
   SL: 12 gói
   CD: Ngày uống 3 lần, mỗi lần 1 gói
""",
    "price, number in the middle": """\
STT    Tên thuốc          Hàm lượng    ĐVT      SL     Đơn giá     Thành tiền
       Amlodipin          5mg          viên     30     2.000       60.000
1
       Cách dùng: Ngày uống 1 viên sau ăn
       Metformin          850mg        viên     60     3.200       192.000
2
       Cách dùng: Ngày uống 2 lần, mỗi lần 1 viên
       Smecta             3g           gói      12     4.000       48.000
3
       Cách dùng: Ngày uống 3 lần, mỗi lần 1 gói
       Tổng cộng                                                   300.000
""",
    "insurance share": """\
TT    Tên thuốc, hàm lượng     ĐVT     SL    Đơn giá    Thành tiền    BHYT trả   BN trả     Cách dùng
1     Amlodipin 5mg            viên    30    1.000      30.000        24.000     6.000      Ngày uống 1 viên sau ăn
2     Metformin 850mg          viên    60    900        54.000        43.200     10.800     Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g                gói     12    3.500      42.000        33.600     8.400      Ngày uống 3 lần, mỗi lần 1 gói
""",
    "ingredient column": """\
STT   Tên thuốc        Hoạt chất          Hàm lượng    ĐVT     SL    Cách dùng
1     Amlodipin        Amlodipine besylat 5mg          viên    30    Ngày uống 1 viên sau ăn
2     Metformin        Metformin HCl      850mg        viên    60    Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta           Diosmectit         3g           gói     12    Ngày uống 3 lần, mỗi lần 1 gói
""",
    "arrow": """\
ĐƠN THUỐC
1/ Amlodipin 5mg                                  30 viên
   → Ngày uống 1 viên sau ăn
2/ Metformin 850mg                                60 viên
   → Ngày uống 2 lần, mỗi lần 1 viên
3/ Smecta 3g                                      12 gói
   → Ngày uống 3 lần, mỗi lần 1 gói
""",
    "qty with unit col": """\
STT   Tên thuốc                Số lượng (ĐVT)      Liều dùng - Cách dùng
1     Amlodipin 5mg            30 viên             Ngày uống 1 viên sau ăn
2     Metformin 850mg          60 viên             Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g                12 gói              Ngày uống 3 lần, mỗi lần 1 gói
""",
    "cards": """\
ĐƠN THUỐC
Tên thuốc: Amlodipin
Hàm lượng: 5mg          Số lượng: 30 viên
Cách dùng: Ngày uống 1 viên sau ăn
Tên thuốc: Metformin
Hàm lượng: 850mg        Số lượng: 60 viên
Cách dùng: Ngày uống 2 lần, mỗi lần 1 viên
Tên thuốc: Smecta
Hàm lượng: 3g           Số lượng: 12 gói
Cách dùng: Ngày uống 3 lần, mỗi lần 1 gói
""",
    "qty in words col": """\
STT   Tên thuốc, hàm lượng     Đơn vị    Số lượng                  Cách dùng
                                         Bằng số    Bằng chữ
1     Amlodipin 5mg            viên      30         Ba mươi        Ngày uống 1 viên sau ăn
2     Metformin 850mg          viên      60         Sáu mươi       Ngày uống 2 lần, mỗi lần 1 viên
3     Smecta 3g                gói       12         Mười hai       Ngày uống 3 lần, mỗi lần 1 gói
""",
    "drug last": """\
STT   SL     ĐVT     Cách dùng                          Tên thuốc, hàm lượng
1     30     viên    Ngày uống 1 viên sau ăn            Amlodipin 5mg
2     60     viên    Ngày uống 2 lần, mỗi lần 1 viên    Metformin 850mg
3     12     gói     Ngày uống 3 lần, mỗi lần 1 gói     Smecta 3g
""",
    "no number dot": """\
ĐƠN THUỐC
1   Amlodipin 5mg                            30 viên
    Ngày uống 1 viên sau ăn
2   Metformin 850mg                          60 viên
    Ngày uống 2 lần, mỗi lần 1 viên
3   Smecta 3g                                12 gói
    Ngày uống 3 lần, mỗi lần 1 gói
""",
}


@pytest.mark.parametrize("shape", PAPERS)
def test_drugs_of_any_prescription(page_of, shape):
    rows = find_prescription_items(page_of(PAPERS[shape]), Clean()) or ()
    assert [tuple(row.cells.values()) for row in rows] == DRUGS
