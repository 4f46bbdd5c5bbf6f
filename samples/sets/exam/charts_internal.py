"""BỆNH ÁN NỘI KHOA of a hospital system."""

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.parts.chart_rows import RESULTS
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import rows
from samples.sets.parts.letterheads import foot, head, logo
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, FAMILIES, GENERAL, HISTORIES, ORGANS


def draw_internal(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NỘI KHOA of a hospital system: three columns of pairs, then A and B on a second page."""
    column, v, stay = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay
    left, right = column.split(1.7, 1)
    beside = logo(left)
    head(beside, case, "post", align="left")
    left.join(left, beside)
    right.words("Mẫu số 01/BV1", scale=0.8, align="right")
    rows(
        right,
        ("Mã NB:", v.own("patient_code")),
        ("Số nhập viện:", v.own("admission_number")),
        ("Số LT:", v.own("archive_number", 0.7)),
    )
    column.join(left, right)
    rule(column, wide=4)
    column.words("BỆNH ÁN NỘI KHOA", scale=1.5, bold=True, align="centre")
    column.words("I. HÀNH CHÍNH", bold=True)
    one, two, three = column.split(1.25, 1, 1, gap=1.0)
    rows(
        one,
        ("Họ tên:", v.name()),
        ("Dân tộc:", v.own("ethnicity")),
        ("CCCD:", v.own("national_id")),
        bold=True,
    )
    rows(
        two,
        ("Ngày sinh:", v.born("slash")),
        ("Quốc tịch:", v.own("nationality")),
        ("Nghề nghiệp:", v.own("occupation")),
        bold=True,
    )
    rows(
        three,
        ("Tuổi:", v.age(), "Giới:", v.sex()),
        ("Đối tượng:", v.payer()),
        ("Nơi LV:", v.own("workplace")),
        bold=True,
    )
    column.join(one, two, three)
    rows(
        column,
        ("Địa chỉ:", v.where()),
        ("Thẻ BHYT:", v.card("whole"), "Từ ngày:", v.since(), "Đến ngày:", v.until()),
        ("Người thân:", v.own("contact_name"), "Số điện thoại:", v.phone("")),
        bold=True,
    )
    column.words("II. THÔNG TIN VÀO VIỆN - RA VIỆN", bold=True)
    one, two = column.split(1, 1, gap=1.0)
    way = {"emergency": "Cấp cứu", "outpatient": "KKB", "ward": "Khoa điều trị"}[stay.route]
    out = {"discharged": "Ra viện", "on_request": "Xin về", "left": "Bỏ về", "taken_home": "Đưa về"}[
        stay.leaving
    ]
    rows(
        one,
        ("Thời gian vào viện:", v.came("print")),
        ("Trực tiếp vào:", Fill(way, "admission_route", stay.route)),
        ("Khoa điều trị:", v.own("department")),
        ("Giường:", v.own("bed")),
        bold=True,
    )
    rows(
        two,
        ("Thời gian ra viện:", v.left("print")),
        ("Loại ra viện:", Fill(out, "discharge_type", stay.leaving)),
        ("Số ngày điều trị:", v.days()),
        ("Chuyển đến:", Fill(None, "transfer_to")),
        bold=True,
    )
    column.join(one, two)
    column.words("III. CHẨN ĐOÁN", bold=True)
    rows(
        column,
        ("Tuyến dưới:", v.dx("referral_diagnosis", "{1} - {0}")),
        ("Khoa khám bệnh:", v.clinic()),
        ("Vào khoa điều trị:", v.dx("admission_diagnosis", "{1} - {0}")),
        ("Ra viện - Bệnh chính:", v.dx("discharge_diagnosis", "{1} - {0}")),
        ("Ra viện - Bệnh kèm theo:", v.dx("comorbidity", "{1} - {0}")),
        bold=True,
    )
    column.words("IV. TÌNH TRẠNG RA VIỆN", bold=True)
    word = dict(zip(("recovered", "improved", "unchanged", "worse", "died"), RESULTS, strict=True))[
        stay.outcome
    ]
    rows(
        column,
        ("Kết quả điều trị:", Fill(word, "treatment_outcome", stay.outcome), "Giải phẫu bệnh:", Fill(None)),
        bold=True,
    )
    column.leap(1)
    sign_off(
        desk,
        column,
        Block(
            titles=("ĐẠI DIỆN CƠ SỞ KCB",),
            slot="director_name",
            name=stay.director,
            honour="TS.BS",
            sealed=True,
        ),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BSCKII"),
        day=stay.discharged.date(),
        high=2.4,
    )
    foot(desk, column, f"Trang 1/2 - In ngày {stay.discharged:%d/%m/%Y %H:%M}")
    _internal_second(desk, case, v)


def _internal_second(desk: Desk, case: Case, v: Values) -> None:
    column, rng, stay = paper(desk), desk.rng, case.stay
    column.words("A. BỆNH ÁN", scale=1.1, bold=True)
    rows(
        column,
        ("I. Lý do vào viện:", Fill(stay.complaint)),
        ("II. Bệnh sử:", v.course()),
        ("III. Tiền sử:", Fill(rng.choice(HISTORIES)), "Gia đình:", Fill(rng.choice(FAMILIES))),
        ("IV. Khám:", Fill(rng.choice(GENERAL))),
        bold=True,
    )
    for organ in rng.sample(sorted(ORGANS), 5):
        rows(column, (f"- {organ}:", Fill(rng.choice(ORGANS[organ]))))
    column.leap(0.4)
    column.words("B. TỔNG KẾT BỆNH ÁN", scale=1.1, bold=True)
    rows(
        column,
        ("1. Diễn biến lâm sàng:", v.course()),
        ("2. Kết quả cận lâm sàng chính:", v.own("lab_summary")),
        ("3. PP điều trị:", v.own("treatment_method")),
        ("4. Tình trạng ra viện:", Fill(rng.choice(CONDITIONS))),
        ("5. Hướng điều trị tiếp:", v.own("next_treatment")),
        bold=True,
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI GIAO HỒ SƠ",), signed=False),
        Block(
            titles=("BÁC SĨ ĐIỀU TRỊ",),
            note="(Đã ký số)",
            slot="doctor_name",
            name=stay.doctor,
            honour="BS.",
            signed=False,
        ),
        day=stay.discharged.date(),
        style="slash",
        lead="Ngày ký:",
        high=1.2,
    )
    foot(desk, column, f"Trang 2/2 - In ngày {stay.discharged:%d/%m/%Y %H:%M}")
