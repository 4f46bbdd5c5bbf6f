"""Antibiograms, limits of men and women, units and limits in one column, rings without a head, lost cells."""

import cv2
import numpy as np
import pytest

from models.clean_page import Layout
from models.geometry import Box
from models.text import Reading, Word
from pipeline.understand.tables.blood_count import named_blood_count
from pipeline.understand.tables.lab_cells import lab_cells
from pipeline.understand.tables.lab_table import find_lab_results
from pipeline.understand.tables.table_row import TableRow


class Clean:
    def __init__(self) -> None:
        self.layout = Layout()
        self.whitened = np.full((3508, 2480), 255, np.uint8)


class Engine:
    """Reads the same in every crop."""

    name = "test/1"

    def __init__(self, text: str) -> None:
        self.text = text

    def read_lines(self, crops, **_):
        return tuple(Reading(engine=self.name, text=self.text, confidence=0.9) for _ in crops)


def told(page, clean=None, engines=()):
    rows = find_lab_results(page, clean or Clean(), engines) or ()
    return [tuple(row.cells.values()) for row in rows]


ANTIBIOGRAM = """\
STT    Tên xét nghiệm            Kết quả
1      Nhuộm soi                 Cầu khuẩn Gram dương (+)
                   KHÁNG SINH ĐỒ
TT     Kháng sinh        Kết quả        TT     Kháng sinh        Kết quả
1      Penicillin        R              3      Oxacillin         S
2      Erythromycin      1              4      Vancomycin        S
S: nhạy cảm    I: trung gian    R: đề kháng
"""


def test_an_antibiogram_under_a_smear(page_of):
    assert told(page_of(ANTIBIOGRAM)) == [
        ("Nhuộm soi", "Cầu khuẩn Gram dương (+)", None, None),
        ("Penicillin", "R", None, None),
        ("Erythromycin", "I", None, None),
        ("Oxacillin", "S", None, None),
        ("Vancomycin", "S", None, None),
    ]


def test_concentrations_beside_sensitivity_are_no_limits(page_of):
    page = page_of("""\
STT   Tên kháng sinh          MIC (µg/mL)      Kết quả
1     Ampicillin              >= 32            R
2     Cefazolin               <= 4             S
3     Gentamicin              8                I
""")
    assert [row[1:] for row in told(page)] == [("R", None, None), ("S", None, None), ("I", None, None)]


def test_limits_of_men_and_women_in_two_columns(page_of):
    page = page_of("""\
                         Trị số bình thường
Tên xét nghiệm           Nam          Nữ             Kết quả     Đơn vị
GGT                      11-50        7-32           43          U/L
Ferritin                 30-400       13-150         206         ng/mL
Acid uric                180-420      150-360        387         µmol/L
""")
    assert told(page) == [
        ("GGT", "43", "U/L", "Nam: 11 - 50; Nữ: 7 - 32"),
        ("Ferritin", "206", "ng/mL", "Nam: 30 - 400; Nữ: 13 - 150"),
        ("Acid uric", "387", "µmol/L", "Nam: 180 - 420; Nữ: 150 - 360"),
    ]


def test_limits_over_and_under_the_line_of_their_test(page_of):
    page = page_of("""\
Chỉ số          Đơn vị      Kết quả      Giá trị tham chiếu
                                         Nam: 4,3 - 5,8;
RBC             T/L         4,62
                                         Nữ: 3,9 - 5,4

                                         Nam: 40 - 52;
HCT             %           42,9
                                         Nữ: 36 - 48

MCV             fL          88           80 - 100
""")
    assert told(page) == [
        ("RBC", "4,62", "T/L", "Nam: 4,3 - 5,8; Nữ: 3,9 - 5,4"),
        ("HCT", "42,9", "%", "Nam: 40 - 52; Nữ: 36 - 48"),
        ("MCV", "88", "fL", "80 - 100"),
    ]


def test_rings_on_lines_without_a_head(page_of):
    clean = Clean()
    left, top = 100 + 18 * 30, 100  # the first line's "Âm tính"
    cv2.ellipse(clean.whitened, (left + 63, top + 18), (63 + 14, 30), 0, 0, 360, 60, 3)
    page = page_of("""\
1. HBsAg                      Âm tính            Dương tính
2. Anti-HCV                   Âm tính            Dương tính
3. Malaria                    Âm tính            Dương tính
""")
    assert told(page, clean) == [("HBsAg", "Âm tính", None, None)]


def test_ink_in_an_empty_cell_is_read(page_of):
    page = page_of("""\
Tên xét nghiệm         Kết quả       Đơn vị        Trị số bình thường
Glucose                5,6           mmol/L        3,9 - 6,4
HbA1c                  5,9                         4 - 6
Urê                    7,1           mmol/L        2,5 - 7,5
INR                    1,1                         0,8 - 1,2
""")
    clean = Clean()
    cv2.putText(clean.whitened, "%", (100 + 18 * 38, 100 + 60 * 2 + 30), cv2.FONT_HERSHEY_SIMPLEX, 1, 0, 2)
    rows = told(page, clean, (Engine("%"),))
    assert [(row[0], row[2]) for row in rows] == [
        ("Glucose", "mmol/L"),
        ("HbA1c", "%"),
        ("Urê", "mmol/L"),
        ("INR", None),
    ]


@pytest.mark.parametrize(
    ("texts", "cells"),
    [
        (("WBC", "11,07", "G/L (4,0 - 10,0)", ""), ("WBC", "11,07", "G/L", "4,0 - 10,0")),
        (("CRP", "+ 52.9", "mg/L", "< 5"), ("CRP", "52.9", "mg/L", "< 5")),
        (("Dengue NSI Ag", "Dương tính (+)", "", ""), ("Dengue NS1 Ag", "Dương tính (+)", None, None)),
        (("LYM% (lympho)", "20", "", "17 - 45"), ("LYM% (lympho)", "20", "%", "17 - 45")),
        (("Natri (Na--)", "138", "mmol/L", "135 - 145"), ("Natri (Na+)", "138", "mmol/L", "135 - 145")),
        (("Nhóm máu ABO", "0", "", ""), ("Nhóm máu ABO", "O", None, None)),
        (("APTT", "35", "S", "24 - 36"), ("APTT", "35", "s", "24 - 36")),
        (("Glucose", "9,0", "mnol/L", "3,9 - 6,4"), ("Glucose", "9,0", "mmol/L", "3,9 - 6,4")),
        (("Acid uric", "306", "imol/L", "202 - 416"), ("Acid uric", "306", "µmol/L", "202 - 416")),
        (("RBC", "4.71", "x10/µL", "3.8 - 5.6"), ("RBC", "4.71", "x10⁶/µL", "3.8 - 5.6")),
        (("WBC", "9.2", "x10?/µL", "4.0 - 10.0"), ("WBC", "9.2", "x10³/µL", "4.0 - 10.0")),
        (("Kháng thể (KẾT)", "0,2", "mg/mL", ""), ("Kháng thể (KET)", "0,2", "mg/mL", None)),
        (("HBSAg", "Âm tính", "", "Âm tính"), ("HBsAg", "Âm tính", None, "Âm tính")),
    ],
)
def test_cells_of_other_houses(texts, cells):
    found = lab_cells(dict(zip(("test", "value", "unit", "reference"), texts, strict=True)))
    assert (found.test, found.value, found.unit, found.reference) == cells


def test_a_unit_in_the_name_where_no_column_has_units():
    found = lab_cells({"test": "Tỷ lệ Prothrombin (%)", "value": "57", "reference": "70 - 140"})
    assert (found.test, found.unit) == ("Tỷ lệ Prothrombin", "%")


@pytest.mark.parametrize(("read", "name"), [("BC", "WBC"), ("RD", "RDW"), ("NRBC", "NRBC"), ("Fe", "Fe")])
def test_a_lost_letter_in_a_blood_count(read, name):
    box = Box(left=0, top=0, right=10, bottom=10)
    rows = tuple(
        TableRow(
            table="lab_results",
            page=1,
            cells={"test": test},
            raw=test,
            box=box,
            words=(Word(text=test, box=box, confidence=0.9),),
        )
        for test in ("RBC", "HGB", "MCV", "PLT", read)
    )
    assert named_blood_count(rows)[-1].cells["test"] == name
