"""Result sheets without a head: numbered lines with a leader and the reference in brackets."""

import numpy as np
import pytest

from pipeline.understand.tables.lab_list import find_lab_list

SHEET = """\
PHIẾU XÉT NGHIỆM
Chẩn đoán: Viêm phổi
1. WBC (Số lượng bạch cầu) 7,3                        G/L (4 - 10)
2. RBC (Số lượng hồng cầu)                            T/L (3,9 - 5,8)
3. MCHC 331g/L (315 - 363)
4. NEUT% 44,4%                                        (43 - 76)
5. RDW 17,26CV (10 - 15)
18 Máu lắng 1h 11                                     mm (20 - 25)
7. Máu lắng 1h                                        mm (20 - 25)
8. CA 125                                             U/mL (0 - 35)
9. INR 1,15                                           (0,8 - 1,2)
10. Ketone ++                                         (Âm tính)
Ngày 16 tháng 02 năm 2008
"""


class Clean:
    whitened = np.full((3508, 2480), 255, np.uint8)


@pytest.fixture
def rows(page_of):
    return find_lab_list(page_of(SHEET), Clean())


def test_lines_with_a_result_become_rows(rows):
    assert [tuple(row.cells.values()) for row in rows] == [
        ("WBC (Số lượng bạch cầu)", "7,3", "G/L", "4 - 10"),
        ("MCHC", "331", "g/L", "315 - 363"),
        ("NEUT%", "44,4", "%", "43 - 76"),
        ("RDW", "17,2", "%CV", "10 - 15"),
        ("Máu lắng 1h", "11", "mm", "20 - 25"),
        ("INR", "1,15", None, "0,8 - 1,2"),
        ("Ketone", "++", None, "Âm tính"),
    ]


def test_a_person_confirms_what_stands_under_no_head(rows):
    assert all("no_head" in row.findings for row in rows)


def test_a_page_of_prose_is_no_list(page_of):
    assert find_lab_list(page_of("1. Glucose máu tăng nhẹ\n2. Uống thuốc theo đơn (7 ngày)"), Clean()) is None


def cells(rows):
    return [tuple(row.cells.values()) for row in rows]


def test_lines_without_numbers_or_brackets(page_of):
    page = page_of("""\
KẾT QUẢ XÉT NGHIỆM
Tuổi: 45 (1960)
Glucose: 5,6 mmol/L (BT: 3,9 - 6,4)
Urê ....... 7,1 (2,5 - 7,5 mmol/L)
Creatinin 88 (62 - 120) µmol/L
Na+ 140 mmol/L 135 - 145
""")
    assert cells(find_lab_list(page, Clean())) == [
        ("Glucose", "5,6", "mmol/L", "3,9 - 6,4"),
        ("Urê", "7,1", "mmol/L", "2,5 - 7,5"),
        ("Creatinin", "88", "µmol/L", "62 - 120"),
        ("Na+", "140", "mmol/L", "135 - 145"),
    ]


def test_lists_side_by_side_are_read_left_first(page_of):
    page = page_of("""\
1. WBC 7,3 G/L (4 - 10)            3. HGB 132 g/L (120 - 165)
2. RBC 4,2 T/L (3,9 - 5,8)         4. PLT 210 G/L (150 - 450)
""")
    assert [row.cells["test"] for row in find_lab_list(page, Clean())] == ["WBC", "RBC", "HGB", "PLT"]


def test_lists_that_stand_close_beside_each_other(page_of):
    page = page_of("""\
Glucose (máu) 5,6 mmol/L (3,9 - 6,4) Acid uric 306 µmol/L (202 - 416)
Ure máu 8,3 mmol/L (2,8 - 7,2) Natri 142 mmol/L (136 - 145)
SGPT ......... U/L (< 41) Kali 4,1 mmol/L (3,4 - 4,5)
""")
    assert cells(find_lab_list(page, Clean())) == [
        ("Glucose (máu)", "5,6", "mmol/L", "3,9 - 6,4"),
        ("Ure máu", "8,3", "mmol/L", "2,8 - 7,2"),
        ("Acid uric", "306", "µmol/L", "202 - 416"),
        ("Natri", "142", "mmol/L", "136 - 145"),
        ("Kali", "4,1", "mmol/L", "3,4 - 4,5"),
    ]
