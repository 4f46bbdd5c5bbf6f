"""GIẤY RA VIỆN, GIẤY CHUYỂN TUYẾN."""

from samples.forms.common import Choice, moment_pieces
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.held.mastheads import masthead
from samples.sets.parts.chart_rows import outcomes
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, below, rows, sexes, ticked
from samples.sets.parts.letterheads import barcode, foot
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.stamps import oblong
from samples.sets.parts.values import Values
from samples.sets.parts.written import moved
from samples.stays import Case

WHY = Choice(
    slot="transfer_reason",
    options=(
        ("1. Đủ điều kiện chuyển tuyến", "Đủ điều kiện chuyển tuyến", "eligible"),
        (
            "2. Theo yêu cầu của người bệnh hoặc người đại diện",
            "Theo yêu cầu của người bệnh hoặc người đại diện",
            "on_request",
        ),
    ),
)


def draw_below(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN on a lying A5: every value on its line with a small label below it."""
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="line", colon=":"),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.2, 1)
    masthead(left, case, "thick", scale=0.9)
    right.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="right")
    barcode(right, width=380, high=56)
    column.join(left, right)
    below(
        column,
        (2.2, v.name(), "Họ và tên người bệnh"),
        (1, v.born("slash"), "Ngày sinh"),
        (0.5, age(case, rng), "Tuổi"),
        (0.5, v.sex(), "Giới"),
    )
    below(
        column,
        (1, v.own("ethnicity"), "Dân tộc"),
        (1.2, v.own("occupation"), "Nghề nghiệp"),
        (1.6, v.card("groups"), "Mã số BHXH / Thẻ BHYT"),
    )
    below(column, (2.4, v.where(), "Địa chỉ"), (1, v.own("department"), "Khoa"))
    below(
        column,
        (1, v.came("print"), "Vào viện lúc"),
        (1, v.left("print"), "Ra viện lúc"),
        (0.6, v.days(), "Số ngày điều trị"),
    )
    below(
        column,
        (2.6, v.dx("discharge_diagnosis"), "Chẩn đoán ra viện"),
        (0.6, v.code("discharge_diagnosis"), "ICD-10"),
    )
    below(column, (2.6, v.dx("comorbidity"), "Bệnh kèm theo"), (0.6, v.code("comorbidity"), "ICD-10"))
    below(
        column,
        (1.4, v.own("treatment_method"), "Phương pháp điều trị"),
        (1.4, v.own("advice"), "Ghi chú, lời dặn"),
    )
    column.leap(0.2)
    sign_off(
        desk,
        column,
        Block(titles=("Trưởng khoa điều trị",), slot="department_head", name=stay.head, honour="BS."),
        Block(titles=("Giám đốc",), slot="director_name", name=stay.director, honour="BSCKII.", sealed=True),
        day=stay.discharged.date(),
        style="slash",
        over="top",
        high=1.3,
    )


def draw_spoken(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN in sentences, with the moments in blanks, the result ticked, and a coupon to be cut off."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.1)
    masthead(left, case, "typed")
    right.words("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", scale=0.85, bold=True, align="centre")
    right.words("Độc lập – Tự do – Hạnh phúc", scale=0.9, align="centre")
    column.join(left, right)
    column.leap(0.8)
    column.words("GIẤY RA VIỆN", scale=1.9, bold=True, align="centre")
    column.leap(0.4)
    words = ("giờ", "phút, ngày", "tháng", "năm")
    rows(
        column,
        (Lean("Bệnh viện chứng nhận người bệnh:"), v.name(upper=rng.random() < 0.6)),
        (Lean("năm sinh:"), v.year(), Lean("giới tính:"), v.sex(), Lean("dân tộc:"), v.own("ethnicity")),
        (Lean("nghề nghiệp:"), v.own("occupation"), Lean("đơn vị:"), v.own("workplace")),
        (Lean("trú tại:"), v.where()),
        (Lean("đã điều trị tại khoa:"), v.own("department"), Lean("số vào viện:"), v.own("admission_number")),
        leading=1.15,
    )
    column.row(
        Lean("Vào viện hồi"),
        *moment_pieces(stay.admitted, "admitted_at", words=words),
        leading=1.15,
        cut=False,
    )
    column.row(
        Lean("Ra viện hồi"),
        *moment_pieces(stay.discharged, "discharged_at", words=words),
        leading=1.15,
        cut=False,
    )
    rows(
        column,
        (Lean("với chẩn đoán:"), v.dx("discharge_diagnosis")),
        (Lean("bệnh kèm theo:"), v.dx("comorbidity")),
        (Lean("đã được điều trị bằng:"), v.own("treatment_method")),
        (
            Lean("Kết quả:"),
            *ticked(
                outcomes(("khỏi", "đỡ", "không đổi", "nặng hơn", "tử vong"), "{w}"),
                stay.outcome,
                "after",
                0.3,
            ),
        ),
        (Lean("Đề nghị, lời dặn:"), v.own("advice")),
        leading=1.15,
    )
    column.leap(1)
    sign_off(
        desk,
        column,
        Block(titles=("CHỦ NHIỆM KHOA",), slot="department_head", name=stay.head, honour="BS."),
        Block(
            titles=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
            slot="director_name",
            name=stay.director,
            honour="BS.",
            sealed=True,
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )
    if rng.random() < 0.5:
        oblong(desk.sheet, column.x + column.width * 0.55, 420, "THU ĐỦ VIỆN PHÍ")


def draw_moving(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN TUYẾN of a system: a framed head of pairs, numbered questions in bold, reason ticked before words."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    masthead(column, case, "sign")
    column.words("GIẤY CHUYỂN TUYẾN KHÁM BỆNH, CHỮA BỆNH BHYT", scale=1.25, bold=True, align="centre")
    column.words(f"Số: {rng.randint(1, 9000):05d}/GCT", scale=0.85, align="centre")
    rows(column, (Say("Kính gửi:", bold=True), v.own("transfer_to")))
    grid(
        column,
        ((1.6, (("Họ tên:", v.name()),)), (0.9, (("Sinh năm:", v.year()),)), (0.9, (tuple(ticked(sexes(), case.person.sex, "before", 0.2)),))),
        ((1, (("Dân tộc:", v.own("ethnicity")),)), (1, (("Quốc tịch:", v.own("nationality")),)), (1.3, (("Nghề:", v.own("occupation")),))),
        ((1, (("Địa chỉ:", v.where()),)),),
        ((1, (("Thẻ BHYT:", v.card("wide")),)), (1, (("Hạn:", v.valid(" ÷ ")),))),
        ((1, (("Vào viện:", when(stay.admitted, "admitted_at", "%d/%m/%Y %H:%M")),)), (1, (("Chuyển lúc:", when(stay.discharged, "transferred_at", "%d/%m/%Y %H:%M")),))),
        ((1.2, (("Khoa:", v.own("department")),)), (0.7, (("Giường:", v.own("bed")),)), (1.1, (("Mã BN:", v.own("patient_code")),))),
    )  # fmt: skip
    column.leap(0.2)
    for label, fill in (
        ("1. Chẩn đoán (mã ICD-10):", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("2. Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
        ("3. Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("4. Cận lâm sàng:", v.own("lab_summary")),
        ("5. Phương pháp, thuốc đã sử dụng:", v.own("treatment_method")),
        ("6. Tình trạng lúc chuyển tuyến:", v.own("condition_at_transfer")),
        ("7. Hướng điều trị:", v.own("next_treatment")),
    ):
        rows(column, (label, fill), bold=True)
    rows(column, ("8. Lý do chuyển tuyến:", Gap(1, 1)), bold=True)
    chosen = rng.choice(("eligible", "eligible", "on_request"))
    for piece in WHY.pieces(chosen, "before"):
        if not isinstance(piece, Gap):
            rows(column, (Gap(1.5), piece, Gap(1, 1)))
    rows(column, ("9. Phương tiện vận chuyển:", Fill(moved(case, rng)), "Có giấy hẹn", Tick(), Gap(0.3)))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(
            titles=("Người có thẩm quyền chuyển tuyến",),
            slot="director_name",
            name=stay.director,
            honour="BSCKII.",
            sealed=True,
        ),
        day=stay.discharged.date(),
        style="slash",
        high=2,
    )
    rule(column, wide=1)
    foot(desk, column, "Giấy có giá trị 10 ngày làm việc kể từ ngày ký")
