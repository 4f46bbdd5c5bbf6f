"""Columns whose words do not stand where their headings do."""

import numpy as np

from models.clean_page import Layout
from pipeline.understand.tables.lab_table import find_lab_results
from pipeline.understand.tables.prescription_table import find_prescription_items


class Clean:
    layout = Layout()
    whitened = np.full((3508, 2480), 255, np.uint8)


def results(page):
    return [tuple(row.cells.values()) for row in find_lab_results(page, Clean()) or ()]


def test_one_long_name_is_not_cut_where_the_others_end(page_of):
    page = page_of("""\
XÉT NGHIỆM                         KẾT QUẢ     ĐƠN VỊ       BÌNH THƯỜNG
Ure máu                             7,41       mmol/L       (1,7 - 8,3)
Albumin                             45         g/L          (35 - 52)
Kali                                3,9        mmol/L       (3,4 - 4,5)
Natri                               141        mmol/L       (136 - 146)
Clo                                 101        mmol/L       (98 - 109)
GGT                                 17,7       U/L          (11 - 55)
Cholesterol  toàn  phần             3,07       mmol/L       (3,1 - 5,2)
""")
    assert results(page)[-1] == ("Cholesterol toàn phần", "3,07", "mmol/L", "3,1 - 5,2")
    assert len(results(page)) == 7


def test_results_right_of_their_heading_under_a_head_in_two_languages(page_of):
    page = page_of("""\
           Tên xét nghiệm              Kết quả           Tham chiếu           Đơn vị
                Test                    Result           Reference             Unit
HUYẾT HỌC / HEMATOLOGY
Glucose                                       7,4        4,1 - 5,9       mmol/L
Natri                                         138   H    136 - 146       mmol/L
Kali                                          3,1   L    3,4 - 4,5       mmol/L
Albumin                                       35         35 - 52         g/L
""")
    assert results(page) == [
        ("Glucose", "7,4", "mmol/L", "4,1 - 5,9"),
        ("Natri", "138", "mmol/L", "136 - 146"),
        ("Kali", "3,1", "mmol/L", "3,4 - 4,5"),
        ("Albumin", "35", "g/L", "35 - 52"),
    ]


def test_directions_that_fill_rows_of_their_own_keep_their_ends(page_of):
    page = page_of("""\
ĐƠN THUỐC
STT    Thuốc, hàm lượng            Liều dùng - Cách dùng             Số lượng
1    Meloxicam 7,5mg         Sáng uống 1 viên                        15 viên
                             Trưa uống 1 viên; Tối uống 1 viên
2    Cefditoren 200mg        Sáng uống 1 viên                        10 viên
3    Esomeprazol 20mg        Sáng uống 1 viên                        30 viên
                             Chiều uống 1 viên; Tối uống 1 viên
""")
    found = [tuple(row.cells.values()) for row in find_prescription_items(page, Clean()) or ()]
    assert found[0] == (
        "Meloxicam",
        "7,5mg",
        "15",
        "viên",
        "Sáng uống 1 viên Trưa uống 1 viên; Tối uống 1 viên",
    )
    assert len(found) == 3


def test_units_right_behind_their_results_under_one_heading_beside_another(page_of):
    page = page_of("""\
XÉT NGHIỆM                KẾT QUẢ ĐƠN VỊ         BÌNH THƯỜNG
WBC                        9.28 K / uL           (4.6 - 10.2)
GGT                  x     54.3 U / L            (11 - 55)
Ure                        3.44 mmol / L         (1.7 - 8.3)
Albumin              *     41.8 g / L            (35 - 52)
""")
    assert results(page) == [
        ("WBC", "9.28", "K/uL", "4.6 - 10.2"),
        ("GGT", "54.3", "U/L", "11 - 55"),
        ("Ure", "3.44", "mmol/L", "1.7 - 8.3"),
        ("Albumin", "41.8", "g/L", "35 - 52"),
    ]


def test_a_row_without_a_result_does_not_run_into_the_next(page_of):
    page = page_of("""\
Tên xét nghiệm      Kết quả     Đơn vị              Trị số bình thường
Creatinine                      µmol/L              58 - 110
eGFR                268         mL/min/1.73m2       90 - 120
Ure                 5,4         mmol/L              1,7 - 8,3
""")
    assert results(page) == [
        ("eGFR", "268", "mL/min/1.73m2", "90 - 120"),
        ("Ure", "5,4", "mmol/L", "1,7 - 8,3"),
    ]


def test_a_note_under_the_table_is_no_result_and_lost_percent_signs_come_back(page_of):
    page = page_of("""\
Test            Result      Unit        Reference
NEU%            51,7        %           45 - 70
LYM%            20,7        N6          20 - 45
BASO            0,5         %           0 - 2,5
H: cao / high L: thấp / low. Kết quả chỉ có giá trị trên mẫu thử
                            29/01/2000
""")
    assert results(page) == [
        ("NEU%", "51,7", "%", "45 - 70"),
        ("LYM%", "20,7", "%", "20 - 45"),
        ("BASO%", "0,5", "%", "0 - 2,5"),
    ]


def test_a_listed_drug_whose_first_letter_was_read_as_a_figure(page_of):
    page = page_of("""\
TOA THUỐC
1/ Metformin 750mg                   05 viên
   Tối uống 1 viên
2/ 3moxicilin 1000mg                 20 viên
   Cách dùng; Sáng uống 2 viên
3/ Clopidogrel 75mg                  10 viên
   Sáng uống 1 viên
""")
    found = [tuple(row.cells.values()) for row in find_prescription_items(page, Clean()) or ()]
    assert [row[1:] for row in found] == [
        ("750mg", "5", "viên", "Tối uống 1 viên"),
        ("1000mg", "20", "viên", "Sáng uống 2 viên"),
        ("75mg", "10", "viên", "Sáng uống 1 viên"),
    ]
