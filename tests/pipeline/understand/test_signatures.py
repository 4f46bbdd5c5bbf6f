import pytest

from models.forms.load import load_forms
from models.vocabulary import Form
from pipeline.understand.labels.nlp import read_doc
from pipeline.understand.ordering_names import find_ordering_doctor
from pipeline.understand.signatures import find_signatures


def signed(page, form):
    definition = load_forms()[form]
    found = find_signatures(page, read_doc(page, definition).anchors, definition.labels)
    return {one.field: one.value for one in found if one.value is not None}


def foot(roles, names, date="Pleiku, ngày 12 tháng 03 năm 2019"):
    return f"{'':60}{date}\n{roles}\n\n{names}"


@pytest.mark.parametrize(
    ("roles", "names", "told"),
    [
        (
            "   BÁC SĨ ĐIỀU TRỊ          KHOA                              GIÁM ĐỐC",
            "   BS. Rơ Châm Hảo          BSCKI. Vũ Thị Mận                 TS. Cù Huy Lân",
            {"doctor_name": "Rơ Châm Hảo", "department_head": "Vũ Thị Mận", "director_name": "Cù Huy Lân"},
        ),
        (
            "   NGƯỜI LÀM BỆNH ÁN                                   TRƯỞNG TR",
            "   YS. Siu Hờ Bia                                      BS. Cù Huy Lân",
            {"doctor_name": "Siu Hờ Bia", "director_name": "Cù Huy Lân"},
        ),
        (
            "   Bảc sỉ điêu trj                                     Lănh đao trục",
            "   BS. Rơ Châm Hảo                                     Cù Huy Lân",
            {"doctor_name": "Rơ Châm Hảo", "director_name": "Cù Huy Lân"},
        ),
    ],
)
def test_roles_that_ink_covered_in_part_still_lead_to_names(page_of, roles, names, told):
    assert signed(page_of(foot(roles, names)), Form.INPATIENT_CHART) == told


def test_capitals_of_a_stamp_are_no_part_of_a_name(page_of):
    page = page_of(foot("   GIÁM ĐỐC", "   BSCKII. Vũ Thị Mận PLEIKU"))
    assert signed(page, Form.INPATIENT_CHART) == {"director_name": "Vũ Thị Mận"}


def test_words_under_a_date_of_the_stay_are_no_role(page_of):
    page = page_of("Vào viện: 14:20 ngày 12/03/2019\nKết quả điều trị, tình trạng ra viện: Khỏi")
    assert signed(page, Form.INPATIENT_CHART) == {}


@pytest.mark.parametrize("title", ["KTV.", "CNXN.", "ThS.BS.", "S."])
def test_who_ran_a_test_signs_where_no_doctor_does(page_of, title):
    page = page_of(
        foot(
            "   NGƯỜI THỰC HIỆN                                   TRƯỞNG KHOA XÉT NGHIỆM",
            f"   {title} Kpă Ngọc Ánh                                   BSCKI. Vũ Thị Mận",
        )
    )
    assert signed(page, Form.LAB_REPORT) == {"doctor_name": "Kpă Ngọc Ánh", "department_head": "Vũ Thị Mận"}


ORDERS = """
GIỜ        DIỄN BIẾN BỆNH                    Y LỆNH
8h         Tỉnh, mạch 80                     Truyền dịch
                                             BS. {one}
9h         Đỡ đau                            Ăn cháo
                                             BS. {two}
"""


def test_the_doctor_of_every_order_is_the_doctor(page_of):
    page = page_of(ORDERS.format(one="Rơ Châm Hảo", two="Rơ Châm Hảo"))
    found = find_ordering_doctor(page, Form.TREATMENT_SHEET, [])
    assert found is not None
    assert found.value == "Rơ Châm Hảo"


def test_two_doctors_are_none(page_of):
    assert (
        find_ordering_doctor(
            page_of(ORDERS.format(one="Rơ Châm Hảo", two="Siu Hờ Bia")), Form.TREATMENT_SHEET, []
        )
        is None
    )


def test_names_stand_under_the_head_of_their_column(page_of):
    page = page_of(
        "Ngày        Tên dịch          Bác sĩ chỉ định          Điều dưỡng\n"
        "12/3        Ringer             Rơ Châm Hảo              Siu Hờ Bia\n"
        "13/3        Glucose            Rơ Châm Hảo              Siu Hờ Bia"
    )
    found = find_ordering_doctor(page, Form.TREATMENT_SHEET, [])
    assert found is not None
    assert found.value == "Rơ Châm Hảo"


def test_a_name_may_stand_right_behind_its_role(page_of):
    page = page_of("Bác sĩ điều trị  BS. Rơ Châm Hảo                    Trưởng khoa  BSCKI. Vũ Thị Mận")
    told = signed(page, Form.INPATIENT_CHART)
    assert told == {"doctor_name": "Rơ Châm Hảo", "department_head": "Vũ Thị Mận"}


def test_a_deputy_beside_a_role_is_no_name(page_of):
    page = page_of(
        foot(
            "   CHỦ NHIỆM KHOA                              KT. GIÁM ĐỐC",
            "   BS. Rơ Châm Hảo                             TS. Cù Huy Lân",
        )
    )
    told = signed(page, Form.DISCHARGE_CERTIFICATE)
    assert told == {"department_head": "Rơ Châm Hảo", "director_name": "Cù Huy Lân"}


def test_two_lines_of_a_role_share_their_column(page_of):
    page = page_of(
        foot(
            "   TRƯỞNG KHOA                                     KT. GIÁM ĐỐC\n"
            "                                                 PHÓ GIÁM ĐỐC",
            "   BS. Rơ Châm Hảo                                BS. Cù Huy Lân",
        )
    )
    told = signed(page, Form.DISCHARGE_CERTIFICATE)
    assert told == {"department_head": "Rơ Châm Hảo", "director_name": "Cù Huy Lân"}


def test_a_degree_read_as_figures_is_no_part_of_a_name(page_of):
    page = page_of(
        foot(
            "   BÁC SĨ ĐIỀU TRỊ                    GIÁM ĐỐC",
            "   85 Rơ Châm Hảo                    TS. Cù Huy Lân",
        )
    )
    assert signed(page, Form.INPATIENT_CHART)["doctor_name"] == "Rơ Châm Hảo"
