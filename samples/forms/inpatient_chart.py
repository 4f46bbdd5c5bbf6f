"""BỆNH ÁN …: front pages in both form generations and several specialties."""

from collections.abc import Callable
from functools import partial

from models.vocabulary import Form
from samples.drawn import Group
from samples.forms.chart_front import draw_head, draw_person
from samples.forms.chart_inner import InnerPrint, draw_closing, draw_history
from samples.forms.chart_other import draw_commune, draw_outpatient, draw_rehab
from samples.forms.chart_outcome import draw_outcome
from samples.forms.chart_stay import draw_diagnoses, draw_stay
from samples.forms.front_print import FrontPrint
from samples.kit.desk import Desk
from samples.layouts import Print, layouts
from samples.stays import Case

INTERNAL = ("respiratory", "cardiac", "digestive", "neuro", "endocrine", "renal", "joint", "infection")


def draw_chart(desk: Desk, case: Case, *, form: FrontPrint, inner: InnerPrint) -> None:
    """Draw the front page and, mostly, inner pages."""
    draw_front(desk, case, form=form)
    what = desk.rng.choices(("front", "history", "closing", "all"), weights=(4, 1, 3, 3))[0]
    if what in {"history", "all"}:
        draw_history(desk, case, inner)
    if what in {"closing", "all"}:
        draw_closing(desk, case, inner)


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
    ids=(("Số lưu trữ:", "archive_number"), ("Mã BN:", "patient_code")),
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
        "name": "1. Họ và tên người bệnh (In hoa):",
        "birth": "2. Ngày sinh:",
        "age": "Tuổi:",
        "sex": "3. Giới tính:",
        "nationality": "6. Quốc tịch:",
        "id": "Số CCCD/Mã định danh:",
    },
)
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
        "section1": "I - HÀNH CHÍNH",
        "name": "1. Họ tên (chữ in hoa):",
        "birth": "2. Ngày, tháng, năm sinh:",
        "age": "- Tuổi:",
        "sex": "3. Giới tính:",
        "hamlet": "Thôn/Tổ",
        "ward": "Xã/Phường/TT",
        "district": "Quận/Huyện/TX",
        "province": "Tỉnh/TP",
        "code": "Mã ICD-10",
        "valid": "10. Thẻ BHYT có giá trị đến ngày",
        "card": "Số thẻ",
        "contact": "11. Họ và tên, địa chỉ thân nhân khi cần báo tin:",
        "phone": "Số điện thoại:",
    },
)
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

OUTPATIENT = FrontPrint(
    title="BỆNH ÁN NGOẠI TRÚ",
    code="MS: 15/BV1",
    head="plain",
    ids=(("Số ngoại trú:", "admission_number"), ("Số lưu trữ:", "archive_number")),
    card_groups=(),
    address="line",
    birth_cells=False,
    age="line",
    code_cells=False,
)
OUTPATIENT_TEST = FrontPrint(
    title="BỆNH ÁN NGOẠI TRÚ CHUNG",
    code="15/BV1",
    head="bv",
    ids=NUMBERS[:2],
    choices="before",
    with_id=True,
    labels={"id": "Số CCCD/CMND:", "phone": "SĐT:", "sex": "3. Giới tính:"},
)
COMMUNE = FrontPrint(
    title="BỆNH ÁN TUYẾN XÃ, PHƯỜNG",
    code="MS: 17/BV1",
    head="plain",
    ids=NUMBERS[:1],
    choices="after",
    card_groups=(),
    birth_cells=False,
    age="line",
    address="line",
    code_cells=False,
    labels={"age": "Tuổi:"},
)
REHAB = FrontPrint(
    title="BỆNH ÁN PHỤC HỒI CHỨC NĂNG",
    code="MS: 27/BV1",
    head="plain",
    ids=NUMBERS,
    with_id=False,
    card_groups=(2, 1, 2, 10),
)
INNER: dict[Group, InnerPrint] = {
    "train": InnerPrint(),
    "tune": InnerPrint(history="A. BỆNH ÁN", bullet="- ", doctor="Bác sỹ làm bệnh án", habits=False),
    "test": InnerPrint(
        history="A - BỆNH ÁN", closing="B - TỔNG KẾT BỆNH ÁN", hints=False, doctor="BÁC SĨ LÀM BỆNH ÁN"
    ),
}


def _chart(form: FrontPrint, group: Group) -> Callable[[Desk, Case], None]:
    return partial(draw_chart, form=form, inner=INNER[group])


ANYBODY = (*INTERNAL, "women", "senses")
STATION = ("respiratory", "infection", "child")
LAYOUTS = layouts(
    Form.INPATIENT_CHART,
    Print("noi-4069", "train", _chart(INTERNAL_4069, "train"), 41, fields=INTERNAL),
    Print("ngoai-4069", "train", _chart(SURGERY_4069, "train"), 40, fields=("surgery", "trauma")),
    Print("nhi-4069", "tune", _chart(CHILD_4069, "tune"), 41, fields=("child",)),
    Print("noi-32", "tune", _chart(INTERNAL_32, "tune"), 41, serif=False, fields=INTERNAL),
    Print("noi-32-b", "test", _chart(INTERNAL_32_TEST, "test"), 41, fields=INTERNAL),
    Print("ngoai-32", "test", _chart(SURGERY_32, "test"), 39, serif=False, fields=("surgery", "trauma")),
    Print("ngoai-tru", "train", partial(draw_outpatient, form=OUTPATIENT), 43, fields=ANYBODY),
    Print("phcn", "tune", partial(draw_rehab, form=REHAB), 39, fields=("rehab",), kind="rehab"),
    Print(
        "ngoai-tru-b", "test", partial(draw_outpatient, form=OUTPATIENT_TEST), 42, serif=False, fields=ANYBODY
    ),
    Print("tuyen-xa", "test", partial(draw_commune, form=COMMUNE), 43, fields=STATION, kind="commune"),
)
