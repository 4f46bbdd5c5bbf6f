"""BỆNH ÁN NỘI of a private house's system, BỆNH ÁN NGOẠI of the nineties."""

from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.chart_rows import leavings, outcomes, payers, routes
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Tab, rows, sexes
from samples.sets.parts.letterheads import quick
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, signer, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import pressure, warmth
from samples.sets.trial.crests import crest, pencil
from samples.stays import Case
from samples.tables.phrases import GENERAL, HISTORIES, ORGANS


def draw_internal(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NỘI TRÚ of a system: a rule between two columns of pairs, numbered boxes, a page of examination."""
    column, v, stay = paper(desk, leader="none", colon=":", machine=True), Values(case, desk.rng), case.stay
    crest(column, case, "bar")
    one, two = column.split(1.6, 1)
    one.words("BỆNH ÁN NỘI TRÚ", scale=1.5, bold=True)
    one.words("Chuyên khoa: Nội", scale=0.9)
    rows(
        two,
        (Tab("Mã BN", 5), v.own("patient_code")),
        (Tab("Mã BA", 5), v.own("admission_number")),
        (Tab("Lưu trữ", 5), v.own("archive_number", 0.7)),
    )
    column.join(one, two)
    column.words("I. THÔNG TIN HÀNH CHÍNH", bold=True)
    top = column.y
    one, two = column.split(1, 1, gap=2)
    rows(
        one,
        ("Họ tên:", v.name()),
        ("Ngày sinh:", v.born("slash"), "Tuổi:", age(case, desk.rng)),
        ("Giới tính:", v.sex(), "Dân tộc:", v.own("ethnicity")),
        ("Số CCCD:", v.own("national_id")),
        ("Nghề nghiệp:", v.own("occupation")),
        ("Nơi làm việc:", v.own("workplace")),
    )
    rows(
        two,
        ("Đối tượng:", *payers(("BHYT", "Thu phí", "Miễn", "Khác"), "{n}.{w}").pieces(stay.payer, "number", gap=0.2)),
        ("Thẻ BHYT:", v.card("whole")),
        ("Hạn thẻ:", v.valid(" - ")),
        ("Người nhà:", v.own("contact_name")),
        ("Điện thoại:", v.phone("")),
        ("Quốc tịch:", v.own("nationality")),
    )  # fmt: skip
    column.join(one, two)
    _upright(desk, (one.x + one.width + two.x) / 2, top, column.y)
    rows(column, ("Địa chỉ:", v.where()))
    column.words("II. THÔNG TIN ĐIỀU TRỊ", bold=True)
    top = column.y
    one, two = column.split(1, 1, gap=2)
    rows(
        one,
        ("Vào viện:", when(stay.admitted, "admitted_at", "%H:%M %d/%m/%Y")),
        (
            "Vào từ:",
            *routes(("Cấp cứu", "Khoa KB", "Khoa ĐT"), "{n}.{w}").pieces(stay.route, "number", gap=0.2),
        ),
        ("Khoa:", v.own("department")),
        ("Buồng/giường:", v.room_bed(" / ")),
    )
    rows(
        two,
        ("Ra viện:", when(stay.discharged, "discharged_at", "%H:%M %d/%m/%Y")),
        ("Loại ra:", *leavings(("Ra", "Xin về", "Bỏ về", "Đưa về"), "{n}.{w}").pieces(stay.leaving, "number", gap=0.2)),
        ("Số ngày điều trị:", v.days()),
        ("Kết quả:", *outcomes(("Khỏi", "Đỡ", "KTĐ", "Nặng", "TV"), "{n}.{w}").pieces(stay.outcome, "number", gap=0.15)),
    )  # fmt: skip
    column.join(one, two)
    _upright(desk, (one.x + one.width + two.x) / 2, top, column.y)
    column.words("III. CHẨN ĐOÁN", bold=True)
    rows(
        column,
        (Tab("Nơi giới thiệu", 11), v.dx("referral_diagnosis", "{0} ({1})")),
        (Tab("Cấp cứu, khoa khám", 11), v.clinic()),
        (Tab("Khi vào khoa điều trị", 11), v.dx("admission_diagnosis", "{0} ({1})")),
        (Tab("Ra viện - bệnh chính", 11), v.dx("discharge_diagnosis", "{0} ({1})")),
        (Tab("Ra viện - kèm theo", 11), v.dx("comorbidity", "{0} ({1})")),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="BSCKII."),
        Block(
            titles=("Giám đốc chuyên môn",),
            slot="director_name",
            name=stay.director,
            honour="TS.BS.",
            sealed=True,
        ),
        day=stay.discharged.date(),
        style="slash",
        high=2,
    )
    quick(column, "Bệnh án điện tử in lại từ hệ thống\nTrang 1/2", 150)
    _draw_examination(desk, case, v)


def _upright(desk: Desk, x: float, top: float, low: float) -> None:
    desk.sheet.draw.line((x, top + 8, x, low + 10), fill=(110, 110, 110), width=3)


def _draw_examination(desk: Desk, case: Case, v: Values) -> None:
    """Draw the second page: history, figures of the vital signs on one line, organs as a list."""
    column, rng, stay = paper(desk), desk.rng, case.stay
    rows(column, ("Họ tên:", Fill(case.person.name), "Mã BN:", Fill(stay.patient_code)))
    rule(column)
    column.words("IV. HỎI BỆNH", bold=True)
    rows(
        column,
        ("Lý do vào viện:", Fill(stay.complaint)),
        ("Bệnh sử:", v.course()),
        ("Tiền sử:", Fill(rng.choice(HISTORIES))),
    )
    column.words("V. KHÁM BỆNH", bold=True)
    rows(
        column,
        (
            "Mạch:", v.number(64, 118, "{0} l/ph"), "Nhiệt độ:", Fill(f"{warmth(rng)} °C"), "HA:", Fill(f"{pressure(rng)} mmHg"),
            "Nhịp thở:", v.number(16, 28, "{0} l/ph"), "Cân nặng:", v.number(38, 82, "{0} kg"),
        ),
        ("Toàn thân:", Fill(rng.choice(GENERAL))),
    )  # fmt: skip
    for place, (organ, found) in enumerate(ORGANS.items()):
        rows(column, (f"{chr(97 + place)}) {organ}:", Fill(rng.choice(found))))
    column.words("VI. TỔNG KẾT", bold=True)
    rows(
        column,
        ("Tóm tắt kết quả cận lâm sàng:", v.own("lab_summary")),
        ("Phương pháp điều trị:", v.own("treatment_method")),
        ("Hướng điều trị tiếp:", v.own("next_treatment")),
    )
    column.leap(0.6)
    rows(column, ("Bác sĩ làm bệnh án:", signer(stay.doctor, stay.doctor_title)))


def draw_old_surgery(desk: Desk, case: Case) -> None:
    """Draw BỆNH ÁN NGOẠI of the nineties: short labels, ringed words, years of two digits, no codes."""
    pencil(desk)
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    crest(left, case, "blank")
    rows(left, ("KHOA:", v.own("department"), "Giường:", v.own("bed", 0.8)))
    right.words("BỆNH ÁN NGOẠI", scale=1.7, bold=True, align="centre")
    rows(right, ("Số lưu trữ:", v.own("archive_number", 0.7), "Số BA:", v.own("admission_number")))
    column.join(left, right)
    rule(column, wide=5)
    person = case.person
    rows(
        column,
        ("Họ tên BN:", v.name(upper=rng.random() < 0.4), "Tuổi:", age(case, rng), *sexes(("Nam", "Nữ")).pieces(person.sex, "ring", gap=1.0)),
        ("Dân tộc:", v.own("ethnicity"), "NN:", v.own("occupation"), "Cơ quan:", v.own("workplace")),
        ("Chỗ ở:", v.where()),
        ("Báo tin cho ai:", v.own("contact_name"), "ĐT:", v.phone("-")),
        ("Vào viện:", when(stay.admitted, "admitted_at", "%Hh%M - %d/%m/%y"), "Ra viện:", when(stay.discharged, "discharged_at", "%Hh%M - %d/%m/%y")),
        ("Nằm viện:", v.days("{0} ngày"), Gap(0.6), *routes(("Cấp cứu", "Phòng khám", "Khoa khác"), "{w}").pieces(stay.route, "ring", gap=0.9)),
        ("CĐ tuyến trước:", v.dx("referral_diagnosis")),
        ("CĐ phòng khám:", v.clinic()),
        ("CĐ vào khoa:", v.dx("admission_diagnosis")),
        ("CĐ ra viện:", v.dx("discharge_diagnosis")),
        ("Bệnh kèm theo:", v.dx("comorbidity")),
        leading=1.08,
    )  # fmt: skip
    operation, narcosis, _ = v.operation()
    rows(
        column,
        ("Phẫu thuật:", Fill(operation), "Vô cảm:", Fill(narcosis)),
        ("Phương pháp điều trị:", v.own("treatment_method")),
        ("Kết quả:", *outcomes(("Khỏi", "Đỡ", "Như cũ", "Nặng thêm", "Chết"), "{w}").pieces(stay.outcome, "ring", gap=0.9)),
        ("Ra viện do:", *leavings(("Cho ra", "Xin ra", "Trốn", "Gia đình xin về"), "{w}").pieces(stay.leaving, "ring", gap=0.8)),
        ("Giải phẫu bệnh:", Fill(None), "Tử vong:", Tick(), Gap(0.4)),
        leading=1.08,
    )  # fmt: skip
    column.leap(0.5)
    column.words("BỆNH SỬ - TIỀN SỬ", bold=True, align="centre")
    rows(
        column,
        (v.course(),),
        ("Tiền sử:", Fill(rng.choice(HISTORIES))),
        ("Toàn thân:", Fill(rng.choice(GENERAL))),
        (
            Say("M:"),
            v.number(70, 110),
            Say("t°:"),
            Fill(warmth(rng)),
            Say("HA:"),
            Fill(pressure(rng)),
            Say("Bụng:"),
            Fill(rng.choice(ORGANS["Tiêu hóa"])),
        ),
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("Y BÁC SĨ LÀM BỆNH ÁN",), slot="doctor_name", name=stay.doctor if rng.random() < 0.8 else None, honour="BS"),
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BS"),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )  # fmt: skip
    if rng.random() < 0.5:
        oblong(
            desk.sheet,
            column.x + column.width * 0.36,
            desk.sheet.image.height - 420,
            "ĐÃ KIỂM TRA\nPHÒNG KHTH",
        )
