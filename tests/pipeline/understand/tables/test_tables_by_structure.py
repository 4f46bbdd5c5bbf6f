"""Tables of many shapes, told by where things stand and not by what their heads are called."""

import numpy as np
import pytest

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.understand.page_tokens import page_tokens
from pipeline.understand.tables.lab_table import find_lab_results


class Clean:
    layout = Layout()
    whitened = np.full((3508, 2480), 255, np.uint8)


def results(page):
    return [tuple(row.cells.values()) for row in find_lab_results(page, Clean()) or ()]


BLOOD = [
    ("Glucose", "5,6", "mmol/L", "3,9 - 6,4"),
    ("Urê", "7,1", "mmol/L", "2,5 - 7,5"),
    ("Creatinin", "88", "µmol/L", "53 - 106"),
]

SHEETS = {
    "no head": """\
Glucose          5,6        mmol/L     3,9 - 6,4
Urê              7,1        mmol/L     2,5 - 7,5
Creatinin        88         µmol/L     53 - 106
""",
    "limits before the unit, numbered": """\
1    Glucose          5,6        3,9 - 6,4     mmol/L
2    Urê              7,1        2,5 - 7,5     mmol/L
3    Creatinin        88         53 - 106      µmol/L
""",
    "result last": """\
Glucose          mmol/L     3,9 - 6,4      5,6
Urê              mmol/L     2,5 - 7,5      7,1
Creatinin        µmol/L     53 - 106       88
""",
    "unknown heads, a machine at the end": """\
Phân tích            Đo được    Quy về     Mức thường     Chạy trên
Glucose              5,6        mmol/L     3,9 - 6,4      AU680 Beckman
Urê                  7,1        mmol/L     2,5 - 7,5      AU680 Beckman
Creatinin            88         µmol/L     53 - 106       AU680 Beckman
""",
    "groups between": """\
SINH HOÁ MÁU
Glucose          5,6        mmol/L     3,9 - 6,4
Urê              7,1        mmol/L     2,5 - 7,5
CHỨC NĂNG THẬN
Creatinin        88         µmol/L     53 - 106
""",
}


@pytest.mark.parametrize("shape", SHEETS)
def test_results_under_no_known_head(page_of, shape):
    page = page_of(SHEETS[shape])
    assert results(page) == BLOOD
    assert {row.findings for row in find_lab_results(page, Clean())} == {("no_head",)}


def test_panels_side_by_side_without_a_head(page_of):
    page = page_of("""\
1   Glucose     5,6   3,9 - 6,4   mmol/L       4   AST        23    5 - 37    U/L
2   Urê         7,1   2,5 - 7,5   mmol/L       5   ALT        31    5 - 40    U/L
3   Creatinin   88    53 - 106    µmol/L       6   GGT        20    7 - 32    U/L
""")
    assert results(page) == [
        *BLOOD,
        ("AST", "23", "U/L", "5 - 37"),
        ("ALT", "31", "U/L", "5 - 40"),
        ("GGT", "20", "U/L", "7 - 32"),
    ]


def test_columns_of_words_are_no_results(page_of):
    page = page_of("""\
Họ tên bệnh nhân: Trần Văn Nam        Tuổi: 45        Giường: 12
Chẩn đoán: Viêm phổi                  Khoa Nội        Phòng 3
Mạch 80                               Nhiệt độ 37     Huyết áp 120/80
""")
    assert results(page) == []


def test_names_of_tests_over_two_lines(page_of):
    page = page_of("""\
Tên xét nghiệm            Kết quả    Đơn vị    Trị số bình thường
HUYẾT HỌC
Số lượng bạch cầu         7,3        G/L       4 - 10
(WBC)
Thể tích trung bình của   88         fL        80 - 100
một hồng cầu
Đông máu
INR                       1,1                  0,8 - 1,2
""")
    assert results(page) == [
        ("Số lượng bạch cầu (WBC)", "7,3", "G/L", "4 - 10"),
        ("Thể tích trung bình của một hồng cầu", "88", "fL", "80 - 100"),
        ("INR", "1,1", None, "0,8 - 1,2"),
    ]


HEADED = {
    "panels side by side": """\
Xét nghiệm    Kết quả   Đơn vị    Tham chiếu       Xét nghiệm    Kết quả   Đơn vị    Tham chiếu
Glucose       5,6       mmol/L    3,9 - 6,4        Creatinin     88        µmol/L    53 - 106
Urê           7,1       mmol/L    2,5 - 7,5
""",
    "result before the test": """\
Kết quả    Tên xét nghiệm      Trị số bình thường     Đơn vị
5,6        Glucose             3,9 - 6,4              mmol/L
7,1        Urê                 2,5 - 7,5              mmol/L
88         Creatinin           53 - 106               µmol/L
""",
    "a head of two lines": """\
STT    Tên xét nghiệm      Kết        Trị số          Đơn vị
                           quả        bình thường     đo
1      Glucose             5,6        3,9 - 6,4       mmol/L
2      Urê                 7,1        2,5 - 7,5       mmol/L
3      Creatinin           88         53 - 106        µmol/L
""",
    "unit with the result": """\
Tên xét nghiệm         Kết quả           Khoảng tham chiếu
Glucose                5,6 mmol/L        3,9 - 6,4
Urê                    7,1 mmol/L        2,5 - 7,5
Creatinin              88 µmol/L         53 - 106
""",
    "unit with the limits, flags apart": """\
Tên xét nghiệm         Kết quả     Cờ     Khoảng tham chiếu
Glucose                5,6                3,9 - 6,4 mmol/L
Urê                    7,1         H      2,5 - 7,5 mmol/L
Creatinin              88                 53 - 106 µmol/L
""",
    "a name for the whole above its parts": """\
Tên xét nghiệm         Kết quả     Đơn vị     Khoảng tham chiếu
I. SINH HOÁ
1. Glucose             5,6         mmol/L     3,9 - 6,4
2. Urê                 7,1         mmol/L     2,5 - 7,5
II. THẬN
3. Creatinin           88          µmol/L     53 - 106
""",
    "words between head and body": """\
Tên xét nghiệm         Kết quả     Đơn vị     Khoảng tham chiếu
(1)                    (2)         (3)        (4)
Glucose                5,6         mmol/L     3,9 - 6,4
Urê                    7,1         mmol/L     2,5 - 7,5
Creatinin              88          µmol/L     53 - 106
""",
    "one unknown head": """\
Tên xét nghiệm         Kết quả     Đơn vị     Ngưỡng
Glucose                5,6         mmol/L     3,9 - 6,4
Urê                    7,1         mmol/L     2,5 - 7,5
Creatinin              88          µmol/L     53 - 106
""",
}


@pytest.mark.parametrize("shape", HEADED)
def test_results_under_heads_of_many_shapes(page_of, shape):
    assert results(page_of(HEADED[shape])) == BLOOD


def test_the_result_before_last(page_of):
    page = page_of("""\
Tên xét nghiệm         Lần trước     Kết quả     Đơn vị     Khoảng tham chiếu
Glucose                7,7           5,6         mmol/L     3,9 - 6,4
Urê                    9,9           7,1         mmol/L     2,5 - 7,5
Creatinin              99            88          µmol/L     53 - 106
""")
    assert results(page) == BLOOD


def test_a_result_in_the_middle_of_a_name_of_two_lines():
    box = {"Đo hoạt độ GGT": (120, 100), "(Gama Glutamyl)": (120, 140)}
    words = [(text, left, top) for text, (left, top) in box.items()]
    words += [("Xét nghiệm", 120, 20), ("Kết quả", 600, 20), ("Đơn vị", 900, 20), ("Tham chiếu", 1200, 20)]
    words += [("87", 600, 120), ("U/L", 900, 120), ("8 - 61", 1200, 120)]
    words += [("Urê", 120, 200), ("7,1", 600, 200), ("mmol/L", 900, 200), ("2,5 - 7,5", 1200, 200)]
    lines = []
    for text, left, top in words:
        run, at = [], left
        for piece in text.split():
            run.append(
                Word(
                    text=piece,
                    box=Box(left=at, top=top, right=at + 18 * len(piece), bottom=top + 36),
                    confidence=0.9,
                )
            )
            at += 18 * (len(piece) + 1)
        lines.append(Line(words=tuple(run), box=Box.hull(word.box for word in run)))
    page = page_tokens(
        PageText(number=1, width=2480, height=3508, lines=tuple(lines), engines=("test/1",)), Layout()
    )
    assert results(page) == [
        ("Đo hoạt độ GGT (Gama Glutamyl)", "87", "U/L", "8 - 61"),
        ("Urê", "7,1", "mmol/L", "2,5 - 7,5"),
    ]


def test_a_misread_list_number_keeps_the_column_of_numbers(page_of):
    numbers = ["1", "2", "3", "4", "5", "6", "47", "8", "9", "10"]
    rows = [
        f"{number:<6}Glucose          {place},6        3,9 - 6,4     mmol/L"
        for place, number in enumerate(numbers)
    ]
    page = page_of("\n".join(["            Tên xét nghiệm   Kết quả    Tham chiếu    Đơn vị", *rows]))
    assert {row[0] for row in results(page)} == {"Glucose"}
    assert len(results(page)) == len(numbers)
