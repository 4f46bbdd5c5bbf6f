"""Shapes of tables that no sample of ours showed: earlier results, heads of two lines, half a page of drugs."""

import numpy as np
import pytest

from models.clean_page import Layout
from pipeline.understand.tables.dose_times import dose_times
from pipeline.understand.tables.lab_cells import lab_cells
from pipeline.understand.tables.lab_table import find_lab_results
from pipeline.understand.tables.prescription_table import find_prescription_items
from pipeline.understand.tables.ringed_option import ringed_option


class Clean:
    layout = Layout()
    whitened = np.full((3508, 2480), 255, np.uint8)


def results(page):
    return [tuple(row.cells.values()) for row in find_lab_results(page, Clean()) or ()]


def drugs(page):
    return [tuple(row.cells.values()) for row in find_prescription_items(page, Clean()) or ()]


def test_earlier_results_are_left_out(page_of):
    page = page_of("""\
Tên xét nghiệm       Kết quả      24/01       Đơn vị     Khoảng tham chiếu
Glucose              5,6          6,2         mmol/L     3,9 - 6,4
Urê                  7,1          8,0         mmol/L     2,5 - 7,5
Protein              70                       g/L        65 - 82
Albumin              44           41          g/L        35 - 50
""")
    assert [row[1] for row in results(page)] == ["5,6", "7,1", "70", "44"]


@pytest.mark.parametrize(("ions", "chloride"), [(("Na", "K"), "Cl"), (("Na+", "K+"), "Cl-")])
def test_ions_are_named_as_the_house_prints_them(page_of, ions, chloride):
    sodium, potassium = ions
    page = page_of(f"""\
Test          Result      Unit       Reference
{sodium}      140         mmol/L     135 - 145
{potassium}   4,2         mmol/L     3,5 - 5
Cl            101         mmol/L     98 - 106
""")
    assert [row[0] for row in results(page)] == [sodium, potassium, chloride]


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (("WBC", "9.3", "x10°9/L", "4-10"), ("9.3", "x10^9/L", "4 - 10")),
        (("RBC", "4.92", "10/12/L", "4-5.8"), ("4.92", "10^12/L", "4 - 5.8")),
        (("Ure", "11.96 á", "mmol/L", "1.7-8.3"), ("11.96", "mmol/L", "1.7 - 8.3")),
        (("Ure", "11,23", "mmol/L", "1,7 - 8,3 Cao"), ("11,23", "mmol/L", "1,7 - 8,3")),
        (("D-Dimer", "0.35", "", "< 0.5 ng/mL FEU"), ("0.35", "ng/mL FEU", "< 0.5")),
        (("Hematocrit", "46 %", "", "34 - 51"), ("46", "%", "34 - 51")),
    ],
)
def test_cells_without_flags_and_with_powers(cells, told):
    found = lab_cells(dict(zip(("test", "value", "unit", "reference"), cells, strict=True)))
    assert (found.value, found.unit, found.reference) == told


def test_quantity_is_the_total_and_not_the_days(page_of):
    page = page_of("""\
Số    Tên thuốc       Hàm       Sáng    Trưa    Chiều    Tối     Số       Tổng     Đơn vị
TT                    lượng                                      ngày     số
1     Ciprofloxacin   500mg     2               2                07       28       viên
2     Acyclovir       800mg     2               2                10       40       viên
""")
    assert drugs(page) == [
        ("Ciprofloxacin", "500mg", "28", "viên", "Sáng 2, Chiều 2"),
        ("Acyclovir", "800mg", "40", "viên", "Sáng 2, Chiều 2"),
    ]


def test_drugs_beside_the_patient(page_of):
    page = page_of("""\
Họ tên: NGUYỄN VĂN AN                        - Furosemid 40mg            60 viên
Tuổi: 50                                       Ngày uống 3 lần, mỗi lần 2 viên
Nơi ở: Mộc Châu                              - Omeprazol 20mg            20 viên
Nghề nghiệp: Nông dân                          Uống sáng 2 viên
""")
    assert drugs(page) == [
        ("Furosemid", "40mg", "60", "viên", "Ngày uống 3 lần, mỗi lần 2 viên"),
        ("Omeprazol", "20mg", "20", "viên", "Uống sáng 2 viên"),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sáng 1 viên Trưa Chiều Tối 1 viên", "Sáng 1 viên, Tối 1 viên"),
        ("Sáng 1 viên, Tối 1 viên", "Sáng 1 viên, Tối 1 viên"),
        ("Uống sáng 1 viên", "Uống sáng 1 viên"),
    ],
)
def test_times_of_day_without_a_dose(text, told):
    assert dose_times(text) == told


def test_a_first_head_that_nobody_knows_and_the_unit_in_the_head(page_of):
    page = page_of("""\
Loại bạch cầu            Kết quả (%)        Bình thường (%)      Nhận xét
Đoạn trung tính          64,3               55 ÷ 70
Đoạn ưa acid             3,2                1 + 4
Mono                     3,1                3 - 8
""")
    assert results(page) == [
        ("Đoạn trung tính", "64,3", "%", "55 - 70"),
        ("Đoạn ưa acid", "3,2", "%", "1 - 4"),
        ("Mono", "3,1", "%", "3 - 8"),
    ]


def test_results_in_cards_side_by_side(page_of):
    page = page_of("""\
TSH                                FT3
6.648 mIU/mL H                     3.29 pg/mL
Tham chiếu: 0.35 - 4.94            Tham chiếu: 1.71 - 3.71
HBsAg (CMIA)
Positive
Tham chiếu: Negative
""")
    assert results(page) == [
        ("TSH", "6.648", "mIU/mL", "0.35 - 4.94"),
        ("FT3", "3.29", "pg/mL", "1.71 - 3.71"),
        ("HBsAg (CMIA)", "Positive", None, "Negative"),
    ]


def test_titles_of_sections_belong_to_no_drug(page_of):
    page = page_of("""\
TT    Tên thuốc       Hàm lượng    Số lượng    Đơn vị    Cách dùng
1     Oresol          4,1g         7           gói       Uống 1 gói
2     Vitamin C       500mg        20          viên      Uống 1 viên
B. THUỐC NGƯỜI BỆNH TỰ CHI TRẢ: không
""")
    assert [row[0] for row in drugs(page)] == ["Oresol", "Vitamin C"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Âm tính (Dương tính", "Dương tính"),
        ("CÂm tính Dương tính", "Âm tính"),
        ("Âm tính) Dương tính", "Âm tính"),
        ("XÂm tính: Dương tính", "Âm tính"),
        ("Âm tính Dương tính", "Âm tính Dương tính"),
        ("Dương tính (+)", "Dương tính (+)"),
    ],
)
def test_a_ring_is_read_as_a_bracket(text, told):
    assert ringed_option(text) == told
