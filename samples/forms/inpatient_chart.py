"""BỆNH ÁN …: front pages in both form generations and several specialties."""

from functools import partial

from models.vocabulary import Form
from samples.forms.chart_front import FrontPrint, draw_head, draw_person
from samples.forms.chart_stay import draw_diagnoses, draw_outcome, draw_stay
from samples.kit.desk import Desk
from samples.layouts import Layout
from samples.stays import Case

INTERNAL = ("respiratory", "cardiac", "digestive", "neuro", "endocrine", "renal", "joint", "infection")


def draw_front(desk: Desk, case: Case, *, form: FrontPrint) -> None:
    """Draw the front page."""
    column = desk.page()
    draw_head(desk, column, case, form)
    draw_person(desk, column, case, form)
    draw_stay(desk, column, case, form)
    draw_diagnoses(desk, column, case, form)
    draw_outcome(desk, column, case, form)


NUMBERS = (
    ("Số lưu trữ:", "archive_number"),
    ("Mã BN:", "patient_code"),
    ("Số vào viện:", "admission_number"),
)

INTERNAL_4069 = FrontPrint(title="BỆNH ÁN NỘI KHOA", code="MS: 01/BV-01")
SURGERY_4069 = FrontPrint(
    title="BỆNH ÁN NGOẠI KHOA",
    code="MS: 02/BV-01",
    head="bv",
    surgery=True,
    choices="before",
    labels={"main": "+ Bệnh chính (tổn thương):", "code": "MÃ ICD10", "sex": "3. Giới tính:"},
    address="slots",
    card_groups=(2, 1, 2, 10),
)
CHILD_4069 = FrontPrint(
    title="BỆNH ÁN NHI KHOA",
    code="MS: 04/BV-01",
    head="plain",
    labels={
        "name": "1. Họ và tên (IN HOA):",
        "contact": "11. Họ tên, địa chỉ người nhà (bố, mẹ) khi cần báo tin:",
    },
    ids=(("Số lưu trữ:", "archive_number"), ("Mã HSBA:", "patient_code")),
)
INTERNAL_32 = FrontPrint(
    title="BỆNH ÁN NỘI KHOA",
    code="Mẫu số: 01/BV1",
    head="plain",
    ids=NUMBERS,
    choices="number",
    age="line",
    birth_cells=False,
    with_id=True,
    card_groups=(),
    address="line",
    code_cells=False,
    labels={
        "name": "1. Họ và tên người bệnh (In hoa):", "birth": "2. Ngày sinh:", "age": "Tuổi:", "sex": "3. Giới tính:",
        "nationality": "6. Quốc tịch:", "id": "Số CCCD/Mã định danh:",
    },
)  # fmt: skip
INTERNAL_32_TEST = FrontPrint(
    title="BỆNH ÁN NỘI KHOA",
    code="01/BV1",
    head="bv",
    ids=NUMBERS,
    choices="after",
    age="line",
    with_id=True,
    card_groups=(2, 1, 2, 10),
    framed=False,
    labels={
        "section1": "I - HÀNH CHÍNH", "name": "1. Họ tên (chữ in hoa):", "birth": "2. Ngày, tháng, năm sinh:", "age": "- Tuổi:",
        "sex": "3. Giới tính:", "hamlet": "Thôn/Tổ", "ward": "Xã/Phường/TT", "district": "Quận/Huyện/TX",
        "province": "Tỉnh/TP", "code": "Mã ICD-10", "valid": "10. Thẻ BHYT có giá trị đến ngày", "card": "Số thẻ",
        "contact": "11. Họ và tên, địa chỉ thân nhân khi cần báo tin:", "phone": "Số điện thoại:",
    },
)  # fmt: skip
SURGERY_32 = FrontPrint(
    title="BỆNH ÁN NGOẠI KHOA",
    code="MS: 10/BV1",
    head="label",
    surgery=True,
    choices="number",
    with_id=True,
    card_groups=(),
    labels={"id": "Số định danh cá nhân:", "main": "+ Bệnh chính:", "work": "8. Nơi công tác:"},
)

LAYOUTS = tuple(
    Layout(
        form=Form.INPATIENT_CHART,
        name=name,
        group=group,
        draw=partial(draw_front, form=form),
        serif=serif,
        size=size,
        fields=fields,
    )
    for name, group, form, serif, size, fields in (
        ("noi-4069", "train", INTERNAL_4069, True, 41, INTERNAL),
        ("ngoai-4069", "train", SURGERY_4069, True, 40, ("surgery", "trauma")),
        ("nhi-4069", "tune", CHILD_4069, True, 40, ("child",)),
        ("noi-32", "tune", INTERNAL_32, False, 39, INTERNAL),
        ("noi-32-b", "test", INTERNAL_32_TEST, True, 41, INTERNAL),
        ("ngoai-32", "test", SURGERY_32, False, 38, ("surgery", "trauma")),
    )
)
