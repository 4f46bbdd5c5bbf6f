"""Results whose limits stand under them, results that a pen rings, cells that are centred on their row."""

import cv2
import numpy as np

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line, PageText, Word
from pipeline.understand.page_tokens import page_tokens
from pipeline.understand.tables.lab_table import find_lab_results
from pipeline.understand.tables.prescription_table import find_prescription_items


class Clean:
    def __init__(self, whitened: np.ndarray | None = None) -> None:
        self.layout = Layout()
        self.whitened = np.full((3508, 2480), 255, np.uint8) if whitened is None else whitened


def page_at(*words: tuple[str, int, int]):
    """A page of phrases at (left, top)."""
    lines = []
    for text, left, top in words:
        run, at = [], left
        for piece in text.split():
            box = Box(left=at, top=top, right=at + 18 * len(piece), bottom=top + 36)
            run.append(Word(text=piece, box=box, confidence=0.9))
            at += 18 * (len(piece) + 1)
        lines.append(Line(words=tuple(run), box=Box.hull(word.box for word in run)))
    return page_tokens(
        PageText(number=1, width=2480, height=3508, lines=tuple(lines), engines=("test/1",)), Layout()
    )


def test_limits_in_brackets_under_the_lines_of_a_list(page_of):
    page = page_of("""\
Urê                                         Triglycerit 1,23
  (2,5 - 7,5 mmol/l)                          (0,46 - 1,88 mmol/l)
X Creatinin 40                              SGOT 12
  (Nam: 62 - 120; Nữ: 53 - 100 µmol/l)        (S 37 U/I - 37°C)
Bilirubin TP 4,3                            Na+ 146
  (≤ 17 µmol/l)                               (135 - 145 mmol/l)
""")
    rows = find_lab_results(page, Clean()) or ()
    assert [tuple(row.cells.values()) for row in rows] == [
        ("Creatinin", "40", "µmol/l", "Nam: 62 - 120; Nữ: 53 - 100"),
        ("Bilirubin TP", "4,3", "µmol/l", "≤ 17"),
        ("Triglycerit", "1,23", "mmol/l", "0,46 - 1,88"),
        ("SGOT", "12", "U/l - 37°C", "≤ 37"),
        ("Na+", "146", "mmol/l", "135 - 145"),
    ]


def test_the_ringed_one_of_two_printed_results():
    words = [("Yêu cầu xét nghiệm", 200, 100), ("Kết quả", 1300, 100)]
    white = np.full((3508, 2480), 255, np.uint8)
    rings = {0: 1200, 2: 1700}
    for place, test in enumerate(("HBsAg", "Anti-HIV", "Anti-HCV", "HEV IgM")):
        top = 200 + 80 * place
        words += [(test, 200, top), ("Âm tính", 1200, top), ("Dương tính", 1700, top)]
        if place in rings:
            left, right = rings[place] - 14, rings[place] + 18 * (7 if place == 0 else 10) + 14
            cv2.ellipse(white, ((left + right) // 2, top + 18), ((right - left) // 2, 30), 0, 0, 360, 60, 3)
    page = page_at(*words)
    rows = find_lab_results(page, Clean(white)) or ()
    assert [(row.cells["test"], row.cells["value"]) for row in rows] == [
        ("HBsAg", "Âm tính"),
        ("Anti-HCV", "Dương tính"),
    ]


def test_directions_over_two_lines_around_their_drug():
    page = page_at(
        *(("Tên thuốc", 200, 100), ("SL", 900, 100), ("ĐVT", 1050, 100), ("Cách dùng", 1400, 100)),
        ("Ngày uống 06 viên, sáng 2 viên,", 1300, 180),
        *(("Diclofenac 75mg", 200, 200), ("42", 900, 200), ("viên", 1050, 200)),
        ("trưa 2 viên, tối 2 viên", 1300, 220),
        ("Ngày uống 2 lần,", 1300, 280),
        *(("Meloxicam 7, 5mg", 200, 300), ("10", 900, 300), ("viên", 1050, 300)),
        ("mỗi lần 1 viên", 1300, 320),
    )
    rows = find_prescription_items(page, Clean()) or ()
    assert [tuple(row.cells.values()) for row in rows] == [
        ("Diclofenac", "75mg", "42", "viên", "Ngày uống 06 viên, sáng 2 viên, trưa 2 viên, tối 2 viên"),
        ("Meloxicam", "7,5mg", "10", "viên", "Ngày uống 2 lần, mỗi lần 1 viên"),
    ]


def test_a_head_of_parts_is_one_head(page_of):
    page = page_of("""\
TT    Thuốc - hoạt chất - hàm lượng     SL     ĐVT      Cách dùng
1     Plavix (Clopidogrel) 75mg         14     viên     Sáng 1 viên, tối 1 viên
2     Citicolin 500mg                   7      viên     Uống sáng 1 viên
""")
    rows = find_prescription_items(page, Clean()) or ()
    assert [tuple(row.cells.values()) for row in rows] == [
        ("Plavix (Clopidogrel)", "75mg", "14", "viên", "Sáng 1 viên, tối 1 viên"),
        ("Citicolin", "500mg", "7", "viên", "Uống sáng 1 viên"),
    ]


def test_a_word_of_advice_is_no_head(page_of):
    page = page_of("""\
1. Salbutamol 2mg                                       15 viên
Sáng 1 viên      Trưa 1 viên      Chiều      Tối 1 viên
2. Smecta 3g                                            42 gói
Sáng 1 gói       Trưa             Chiều      Tối 1 gói
Dặn dò: Uống thuốc theo đơn, tái khám sau 1 tháng
""")
    rows = find_prescription_items(page, Clean()) or ()
    assert [(row.cells["drug"], row.cells["directions"]) for row in rows] == [
        ("Salbutamol", "Sáng 1 viên, Trưa 1 viên, Tối 1 viên"),
        ("Smecta", "Sáng 1 gói, Tối 1 gói"),
    ]
