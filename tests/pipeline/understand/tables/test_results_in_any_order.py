"""The same three results in tables that no sample shows: every order, head and place must tell the same."""

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
    "flags in a column": """\
Tên XN           Kết quả    Cờ    ĐVT       CSBT
Glucose          5,6              mmol/L    3,9 - 6,4
Urê              7,1        H     mmol/L    2,5 - 7,5
Creatinin        88               µmol/L    53 - 106
""",
    "a code before the name": """\
STT    Mã XN      Tên xét nghiệm      KQ       ĐV        GTTC
1      HS001      Glucose             5,6      mmol/L    3,9 - 6,4
2      HS002      Urê                 7,1      mmol/L    2,5 - 7,5
3      HS003      Creatinin           88       µmol/L    53 - 106
""",
    "method, machine and time behind": """\
Tên xét nghiệm      Kết quả     Khoảng tham chiếu     Đơn vị     Phương pháp       Máy XN      Thời gian
Glucose             5,6         3,9 - 6,4             mmol/L     Hexokinase        AU680       08:12
Urê                 7,1         2,5 - 7,5             mmol/L     Động học          AU680       08:12
Creatinin           88          53 - 106              µmol/L     Jaffe             AU680       08:14
""",
    "values under another head": """\
Chỉ số           Giá trị      Đơn vị      Bình thường
Glucose          5,6          mmol/L      3,9 - 6,4
Urê              7,1          mmol/L      2,5 - 7,5
Creatinin        88           µmol/L      53 - 106
""",
    "limits before the result": """\
Tên xét nghiệm      Khoảng tham chiếu     Đơn vị      Kết quả
Glucose             3,9 - 6,4             mmol/L      5,6
Urê                 2,5 - 7,5             mmol/L      7,1
Creatinin           53 - 106              µmol/L      88
""",
    "no head over the tests": """\
                    Kết quả     Đơn vị     Trị số bình thường
Glucose             5,6         mmol/L     3,9 - 6,4
Urê                 7,1         mmol/L     2,5 - 7,5
Creatinin           88          µmol/L     53 - 106
""",
    "units behind the names": """\
Xét nghiệm               Kết quả     Khoảng tham chiếu
Glucose (mmol/L)         5,6         3,9 - 6,4
Urê (mmol/L)             7,1         2,5 - 7,5
Creatinin (µmol/L)       88          53 - 106
""",
    "units behind the names, no head": """\
Glucose (mmol/L)         5,6         3,9 - 6,4
Urê (mmol/L)             7,1         2,5 - 7,5
Creatinin (µmol/L)       88          53 - 106
""",
    "flags before": """\
Test             Result       Unit      Ref. Range
Glucose          5,6          mmol/L    3,9 - 6,4
Urê              H 7,1        mmol/L    2,5 - 7,5
Creatinin        * 88         µmol/L    53 - 106
""",
    "flags behind": """\
Test             Result        Unit      Ref. Range
Glucose          5,6           mmol/L    3,9 - 6,4
Urê              7,1 (H)       mmol/L    2,5 - 7,5
Creatinin        88 *          µmol/L    53 - 106
""",
    "a list with colons": """\
Glucose: 5,6 mmol/L (3,9 - 6,4)
Urê: 7,1 mmol/L (2,5 - 7,5)
Creatinin: 88 µmol/L (53 - 106)
""",
    "a list with equals signs": """\
- Glucose = 5,6 mmol/L (BT: 3,9 - 6,4)
- Urê = 7,1 mmol/L (BT: 2,5 - 7,5)
- Creatinin = 88 µmol/L (BT: 53 - 106)
""",
    "beside the patient, no head": """\
Họ tên: TRẦN VĂN NAM                     Glucose       5,6      mmol/L     (3,9 - 6,4)
Năm sinh: 1960      Giới: Nam            Urê           7,1      mmol/L     (2,5 - 7,5)
Khoa: Nội tổng hợp                       Creatinin     88       µmol/L     (53 - 106)
Ngày 12/03/2020
""",
    "beside the patient": """\
Họ tên: TRẦN VĂN NAM                     Xét nghiệm    KQ       Đơn vị     CSBT
Năm sinh: 1960      Giới: Nam            Glucose       5,6      mmol/L     3,9 - 6,4
Khoa: Nội tổng hợp                       Urê           7,1      mmol/L     2,5 - 7,5
Ngày 12/03/2020                          Creatinin     88       µmol/L     53 - 106
""",
    "the patient on the right": """\
Xét nghiệm    KQ       Đơn vị     CSBT             Họ tên: TRẦN VĂN NAM
Glucose       5,6      mmol/L     3,9 - 6,4        Năm sinh: 1960
Urê           7,1      mmol/L     2,5 - 7,5        Khoa: Nội tổng hợp
Creatinin     88       µmol/L     53 - 106         Ngày 12/03/2020
""",
    "the patient on the right, no head": """\
Glucose       5,6      mmol/L     3,9 - 6,4        Họ tên: TRẦN VĂN NAM
Urê           7,1      mmol/L     2,5 - 7,5        Khoa: Nội tổng hợp
Creatinin     88       µmol/L     53 - 106         Ngày 12/03/2020
""",
    "limits on a third line": """\
Xét nghiệm                Kết quả
Glucose
                          5,6
3,9 - 6,4 mmol/L
Urê
                          7,1
2,5 - 7,5 mmol/L
Creatinin
                          88
53 - 106 µmol/L
""",
    "limits under the names": """\
Xét nghiệm                Kết quả
Glucose                   5,6
3,9 - 6,4 mmol/L
Urê                       7,1
2,5 - 7,5 mmol/L
Creatinin                 88
53 - 106 µmol/L
""",
    "limits in brackets under the names": """\
Xét nghiệm                Kết quả
Glucose                   5,6 mmol/L
(3,9 - 6,4)
Urê                       7,1 mmol/L
(2,5 - 7,5)
Creatinin                 88 µmol/L
(53 - 106)
""",
    "limits under the results": """\
Xét nghiệm                Kết quả
Glucose                   5,6 mmol/L
                          (3,9 - 6,4)
Urê                       7,1 mmol/L
                          (2,5 - 7,5)
Creatinin                 88 µmol/L
                          (53 - 106)
""",
    "every head in two lines": """\
Số    Tên              Kết quả            Trị số      Đơn vị
TT    xét nghiệm       xét nghiệm         tham chiếu  tính
1     Glucose          5,6                3,9 - 6,4   mmol/L
2     Urê              7,1                2,5 - 7,5   mmol/L
3     Creatinin        88                 53 - 106    µmol/L
""",
    "a second head in English": """\
STT     Tên xét nghiệm       Kết quả       Đơn vị      Khoảng tham chiếu      Ghi chú
No.     Test name            Result        Unit        Reference range        Remarks
1       Glucose              5,6           mmol/L      3,9 - 6,4
2       Urê                  7,1           mmol/L      2,5 - 7,5
3       Creatinin            88            µmol/L      53 - 106
""",
    "a sentence under the table": """\
Tên xét nghiệm       Kết quả       Đơn vị      Khoảng tham chiếu
Glucose              5,6           mmol/L      3,9 - 6,4
Urê                  7,1           mmol/L      2,5 - 7,5
Creatinin            88            µmol/L      53 - 106
Kết quả in đậm, gạch chân: nằm ngoài khoảng tham chiếu. Phòng xét nghiệm đạt chuẩn ISO 15189
""",
    "notes under the table": """\
Tên xét nghiệm       Kết quả       Đơn vị      Khoảng tham chiếu
Glucose              5,6           mmol/L      3,9 - 6,4
Urê                  7,1           mmol/L      2,5 - 7,5
Creatinin            88            µmol/L      53 - 106
(*) Xét nghiệm được công nhận theo tiêu chuẩn ISO 15189:2012, mã số VILAS MED 001
H: cao hơn giá trị tham chiếu, L: thấp hơn giá trị tham chiếu
""",
    "who did it": """\
Tên xét nghiệm       Kết quả       Đơn vị      Khoảng tham chiếu      Người thực hiện
Glucose              5,6           mmol/L      3,9 - 6,4              Nguyễn Thị Hoa
Urê                  7,1           mmol/L      2,5 - 7,5              Nguyễn Thị Hoa
Creatinin            88            µmol/L      53 - 106               Nguyễn Thị Hoa
""",
    "stars and square brackets": """\
Tên xét nghiệm       Kết quả       Đơn vị      Khoảng tham chiếu
Glucose *            5,6           mmol/L      [3,9 - 6,4]
Urê *                7,1           mmol/L      [2,5 - 7,5]
Creatinin *          88            µmol/L      [53 - 106]
""",
    "a column of crosses": """\
Yêu cầu xét nghiệm     Chọn     Kết quả     Trị số bình thường     Đơn vị
Glucose                x        5,6         3,9 - 6,4              mmol/L
Urê                    x        7,1         2,5 - 7,5              mmol/L
Creatinin              x        88          53 - 106               µmol/L
""",
    "dashes of all kinds": """\
Tên xét nghiệm       Kết quả       Đơn vị      Khoảng tham chiếu
Glucose              5,6           mmol/L      3,9 ~ 6,4
Urê                  7,1           mmol/L      2,5 ÷ 7,5
Creatinin            88            µmol/L      53 – 106
""",
}


@pytest.mark.parametrize("shape", SHEETS)
def test_results_of_any_sheet(page_of, shape):
    rows = find_lab_results(page_of(SHEETS[shape]), Clean()) or ()
    assert [tuple(row.cells.values()) for row in rows] == BLOOD
