"""More of the same three results: groups, codes, labels before limits, tables on their side."""

import numpy as np
import pytest

from models.clean_page import Layout
from pipeline.understand.tables.lab_table import find_lab_results


class Clean:
    layout = Layout()
    whitened = np.full((3508, 2480), 255, np.uint8)


BLOOD = [
    ("Glucose", "5,6", "mmol/L", "3,9 - 6,4"),
    ("Urê", "7,1", "mmol/L", "2,5 - 7,5"),
    ("Creatinin", "88", "µmol/L", "53 - 106"),
]

SHEETS = {
    "group column": """\
Nhóm         Tên xét nghiệm      Kết quả     Đơn vị      Trị số bình thường
Sinh hoá     Glucose             5,6         mmol/L      3,9 - 6,4
             Urê                 7,1         mmol/L      2,5 - 7,5
             Creatinin           88          µmol/L      53 - 106
""",
    "danh gia": """\
Chỉ số          KQ        Đánh giá        Đơn vị       BT
Glucose         5,6       Bình thường     mmol/L       3,9 - 6,4
Urê             7,1       Bình thường     mmol/L       2,5 - 7,5
Creatinin       88        Bình thường     µmol/L       53 - 106
""",
    "no head, flags": """\
Glucose          5,6          mmol/L     3,9 - 6,4
Urê              7,1 H        mmol/L     2,5 - 7,5
Creatinin        88 L         µmol/L     53 - 106
""",
    "no head, flag cell": """\
Glucose          5,6                mmol/L     3,9 - 6,4
Urê              7,1        H       mmol/L     2,5 - 7,5
Creatinin        88         L       µmol/L     53 - 106
""",
    "no head, unit in brackets": """\
Glucose          5,6          (mmol/L)     3,9 - 6,4
Urê              7,1          (mmol/L)     2,5 - 7,5
Creatinin        88           (µmol/L)     53 - 106
""",
    "unit in brackets, head": """\
Xét nghiệm       Kết quả      Đơn vị       Tham chiếu
Glucose          5,6          (mmol/L)     (3,9 - 6,4)
Urê              7,1          (mmol/L)     (2,5 - 7,5)
Creatinin        88           (µmol/L)     (53 - 106)
""",
    "leaders": """\
1. Glucose ................ 5,6 mmol/L (3,9 - 6,4)
2. Urê .................... 7,1 mmol/L (2,5 - 7,5)
3. Creatinin .............. 88 µmol/L (53 - 106)
""",
    "no brackets list": """\
Glucose: 5,6 mmol/L      BT: 3,9 - 6,4
Urê: 7,1 mmol/L          BT: 2,5 - 7,5
Creatinin: 88 µmol/L     BT: 53 - 106
""",
    "list CSBT": """\
Glucose          5,6 mmol/L      CSBT: 3,9 - 6,4
Urê              7,1 mmol/L      CSBT: 2,5 - 7,5
Creatinin        88 µmol/L       CSBT: 53 - 106
""",
    "transposed": """\
               Glucose       Urê           Creatinin
Kết quả        5,6           7,1           88
Đơn vị         mmol/L        mmol/L        µmol/L
Bình thường    3,9 - 6,4     2,5 - 7,5     53 - 106
""",
    "min max heads": """\
Xét nghiệm       Kết quả      Đơn vị       Thấp      Cao
Glucose          5,6          mmol/L       3,9       6,4
Urê              7,1          mmol/L       2,5       7,5
Creatinin        88           µmol/L       53        106
""",
    "min max under common": """\
Xét nghiệm       Kết quả      Đơn vị       Khoảng tham chiếu
                                           Từ         Đến
Glucose          5,6          mmol/L       3,9        6,4
Urê              7,1          mmol/L       2,5        7,5
Creatinin        88           µmol/L       53         106
""",
    "qualifier head: KQXN": """\
Thông số XN      KQXN         ĐVT          Giá trị BT
Glucose          5,6          mmol/L       3,9 - 6,4
Urê              7,1          mmol/L       2,5 - 7,5
Creatinin        88           µmol/L       53 - 106
""",
    "result, ref same head": """\
TÊN XN                KẾT QUẢ - ĐƠN VỊ          TRỊ SỐ BÌNH THƯỜNG
Glucose               5,6 mmol/L                3,9 - 6,4
Urê                   7,1 mmol/L                2,5 - 7,5
Creatinin             88 µmol/L                 53 - 106
""",
    "times stamps rows": """\
Tên xét nghiệm      Kết quả     Đơn vị      Trị số bình thường     Giờ
Glucose             5,6         mmol/L      3,9 - 6,4              08:12
Urê                 7,1         mmol/L      2,5 - 7,5              08:12
Creatinin           88          µmol/L      53 - 106               08:14
""",
    "ref two lines": """\
Tên xét nghiệm      Kết quả     Đơn vị      Trị số bình thường
Glucose             5,6         mmol/L      3,9 -
                                            6,4
Urê                 7,1         mmol/L      2,5 - 7,5
Creatinin           88          µmol/L      53 - 106
""",
    "code in brackets col last": """\
Mã số     Chỉ số             Kết quả    ĐV       Khoảng TC        Máy
GLU       Glucose            5,6        mmol/L   3,9 - 6,4        AU5800
URE       Urê                7,1        mmol/L   2,5 - 7,5        AU5800
CRE       Creatinin          88         µmol/L   53 - 106         AU5800
""",
    "vn+en names two lines": """\
Tên xét nghiệm           Kết quả     Đơn vị      Khoảng tham chiếu
Glucose                  5,6         mmol/L      3,9 - 6,4
Urê                      7,1         mmol/L      2,5 - 7,5
Creatinin                88          µmol/L      53 - 106
Người thực hiện: CN Nguyễn Văn Nam
""",
    "indented": """\
TÊN XÉT NGHIỆM           KẾT QUẢ     ĐƠN VỊ      CHỈ SỐ BÌNH THƯỜNG     MÁY XN
SINH HOÁ MÁU
   Glucose               5,6         mmol/L      3,9 - 6,4              AU680
   Urê                   7,1         mmol/L      2,5 - 7,5              AU680
   Creatinin             88          µmol/L      53 - 106               AU680
""",
    "arrows": """\
Tên xét nghiệm           Kết quả     Đơn vị      Khoảng tham chiếu
Glucose                  5,6         mmol/L      3,9 - 6,4
Urê                      ↑ 7,1       mmol/L      2,5 - 7,5
Creatinin                ↓ 88        µmol/L      53 - 106
""",
    "arrows behind ref": """\
Tên xét nghiệm           Kết quả     Đơn vị      Khoảng tham chiếu
Glucose                  5,6         mmol/L      3,9 - 6,4
Urê                      7,1         mmol/L      2,5 - 7,5          ↑
Creatinin                88          µmol/L      53 - 106           ↓
""",
    "high low words": """\
Tên xét nghiệm           Kết quả     Bất thường   Đơn vị      Khoảng tham chiếu
Glucose                  5,6                      mmol/L      3,9 - 6,4
Urê                      7,1         Cao          mmol/L      2,5 - 7,5
Creatinin                88          Thấp         µmol/L      53 - 106
""",
    "stt glued": """\
STT Tên xét nghiệm       Kết quả     Đơn vị      Khoảng tham chiếu
1 Glucose                5,6         mmol/L      3,9 - 6,4
2 Urê                    7,1         mmol/L      2,5 - 7,5
3 Creatinin              88          µmol/L      53 - 106
""",
    "page of two tables": """\
SINH HOÁ
Tên xét nghiệm           Kết quả     Đơn vị      Khoảng tham chiếu
Glucose                  5,6         mmol/L      3,9 - 6,4
Urê                      7,1         mmol/L      2,5 - 7,5
THẬN
Tên xét nghiệm           Kết quả     Đơn vị      Khoảng tham chiếu
Creatinin                88          µmol/L      53 - 106
""",
    "two tables, other order": """\
SINH HOÁ
Tên xét nghiệm           Kết quả     Đơn vị      Khoảng tham chiếu
Glucose                  5,6         mmol/L      3,9 - 6,4
Urê                      7,1         mmol/L      2,5 - 7,5
THẬN
Tên xét nghiệm           Khoảng tham chiếu       Đơn vị      Kết quả
Creatinin                53 - 106                µmol/L      88
""",
    "three columns no unit col": """\
Xét nghiệm                      Kết quả              Bình thường
Glucose                         5,6 (mmol/L)         3,9 - 6,4
Urê                             7,1 (mmol/L)         2,5 - 7,5
Creatinin                       88 (µmol/L)          53 - 106
""",
    "unit in ref brackets": """\
Xét nghiệm                      Kết quả        Bình thường
Glucose                         5,6            3,9 - 6,4 (mmol/L)
Urê                             7,1            2,5 - 7,5 (mmol/L)
Creatinin                       88             53 - 106 (µmol/L)
""",
    "kq numbers only flags (H)": """\
STT  Tên xét nghiệm          KQ            CSBT               ĐVT
1    Glucose                 5,6           (3,9 - 6,4)        mmol/L
2    Urê                     (H) 7,1       (2,5 - 7,5)        mmol/L
3    Creatinin               88 (L)        (53 - 106)         µmol/L
""",
    "two panels one head each different": """\
SINH HOÁ         KQ      CSBT                   THẬN             KQ      CSBT
Glucose          5,6     3,9 - 6,4 mmol/L       Creatinin        88      53 - 106 µmol/L
Urê              7,1     2,5 - 7,5 mmol/L
""",
    "head only kq": """\
                         KẾT QUẢ                TRỊ SỐ BÌNH THƯỜNG
Glucose                  5,6 mmol/L             3,9 - 6,4
Urê                      7,1 mmol/L             2,5 - 7,5
Creatinin                88 µmol/L              53 - 106
""",
    "value then ref joined": """\
Tên xét nghiệm           Kết quả (Trị số bình thường)
Glucose                  5,6 mmol/L (3,9 - 6,4)
Urê                      7,1 mmol/L (2,5 - 7,5)
Creatinin                88 µmol/L (53 - 106)
""",
    "result before ref, group col numbers": """\
TT     Mã DV       Tên dịch vụ          Kết quả     ĐVT         Giới hạn BT
1      23.0075     Glucose              5,6         mmol/L      3,9 - 6,4
2      23.0166     Urê                  7,1         mmol/L      2,5 - 7,5
3      23.0051     Creatinin            88          µmol/L      53 - 106
""",
}


@pytest.mark.parametrize("shape", SHEETS)
def test_results_of_any_house(page_of, shape):
    rows = find_lab_results(page_of(SHEETS[shape]), Clean()) or ()
    assert [tuple(row.cells.values()) for row in rows] == BLOOD
