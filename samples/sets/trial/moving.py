"""Papers with which patients go to another house."""

from samples.forms.common import Choice
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, ringed, rows, sexes, ticked
from samples.sets.parts.letterheads import barcode
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.written import moved
from samples.sets.trial.crests import country, crest, pencil
from samples.stays import Case

REASON = Choice(
    slot="transfer_reason",
    options=(
        ("1. Đủ điều kiện chuyển cơ sở KBCB", "Đủ điều kiện chuyển cơ sở KBCB", "eligible"),
        ("2. Theo yêu cầu của người bệnh", "Theo yêu cầu của người bệnh", "on_request"),
    ),
)


def draw_sheet(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH BẢO HIỂM Y TẾ: plus signs, validity boxes, ringed reason."""
    column, v, stay, rng = paper(desk, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.15)
    crest(left, case, "coded", scale=0.9)
    country(right, scale=0.8)
    rows(right, (Gap(1), "Số hồ sơ:", v.own("archive_number"), "SVV:", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH", scale=1.25, bold=True, align="centre")
    column.words("BẢO HIỂM Y TẾ", scale=1.25, bold=True, align="centre")
    rows(
        column,
        (Lean("Kính gửi:"), v.own("transfer_to")),
        (f"Cơ sở {stay.facility.code} trân trọng giới thiệu:", Gap(1, 1)),
        ("- Họ và tên người bệnh:", v.name(), "Giới tính:", v.sex(), "Năm sinh:", v.year()),
        ("- Địa chỉ:", v.where()),
        ("- Dân tộc:", v.own("ethnicity"), "Quốc tịch:", v.own("nationality"), "Nghề nghiệp:", v.own("occupation")),
        ("- Nơi làm việc:", v.own("workplace"), "Số CCCD:", v.own("national_id", 0.8)),
        ("- Số thẻ BHYT:", v.card("wide"), "Thời hạn:", v.valid(" đến ")),
        (Gap(1), Tick(), "Hết thời hạn", Gap(1), Tick(), "Không xác định được thời hạn", Gap(1, 1)),
        ("Đã được khám bệnh, điều trị: + Khoa:", v.own("department"), "từ ngày:", v.came_on("slash"), "đến:", Fill(f"{stay.discharged:%d/%m/%Y}")),
    )  # fmt: skip
    column.words("TÓM TẮT BỆNH ÁN", bold=True, align="centre")
    rows(
        column,
        ("+ Tóm tắt dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("+ Kết quả xét nghiệm, cận lâm sàng:", v.own("lab_summary")),
        ("+ Chẩn đoán (ICD-10):", v.dx("discharge_diagnosis", "{0} ({1})", of="all")),
        ("+ Phương pháp, thủ thuật, thuốc đã dùng:", v.own("treatment_method")),
        ("+ Tình trạng người bệnh lúc chuyển:", v.own("condition_at_transfer")),
        ("+ Lí do chuyển:", *ringed(REASON, rng.choice(("eligible", "eligible", "on_request")))),
        ("+ Hướng điều trị:", v.own("next_treatment")),
        ("+ Chuyển hồi:", v.moved("words")),
        ("+ Phương tiện:", Fill(moved(case, rng)), "Người hộ tống:", Fill(f"ĐD. {make_name(rng, 'female', 'Kinh')}")),
    )  # fmt: skip
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI HÀNH NGHỀ",), note="(Ký, ghi rõ họ tên)", slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("ĐẠI DIỆN CƠ SỞ KBCB",), note="(Ký tên, đóng dấu)", slot="director_name", name=stay.director, honour="BSCKII.", sealed=True),
        day=stay.discharged.date(),
        high=2,
    )  # fmt: skip


def draw_urgent(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN VIỆN of a small house: person left and stay right of a rule, answers on the lines below labels."""
    pencil(desk)
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.5, 1)
    crest(left, case, "dash", scale=0.8)
    barcode(right, width=360, high=60)
    column.join(left, right)
    column.words("GIẤY CHUYỂN VIỆN", scale=1.8, bold=True, align="centre")
    rows(
        column,
        (
            Gap(6),
            "Số:",
            v.number(1, 2000, "{0}/GCV"),
            Tick(rng.random() < 0.5),
            "Cấp cứu",
            Gap(0.5),
            Tick(),
            "Thông thường",
            Gap(6),
        ),
    )
    rows(column, ("Kính chuyển:", v.own("transfer_to")))
    rule(column)
    top = column.y
    one, two = column.split(1, 1, gap=1.6)
    rows(
        one,
        ("Họ tên:", v.name(upper=rng.random() < 0.6)),
        ("Tuổi:", age(case, rng), *ticked(sexes(), case.person.sex, "after", 0.2)),
        ("Dân tộc:", v.own("ethnicity"), "Nghề:", v.own("occupation")),
        ("Số thẻ BHYT:", v.card("whole")),
        ("Thân nhân:", v.own("contact_name")),
        ("Số ĐT:", v.phone(".")),
    )
    rows(
        two,
        ("Mã BN:", v.own("patient_code")),
        ("Vào viện:", when(stay.admitted, "admitted_at", "%Hh%M %d/%m/%Y")),
        ("Chuyển lúc:", when(stay.discharged, "transferred_at", "%Hh%M %d/%m/%Y")),
        ("Khoa:", v.own("department")),
        ("Đã điều trị:", v.days("{0} ngày")),
        ("Phương tiện:", Fill(moved(case, rng))),
    )
    column.join(one, two)
    middle = (one.x + one.width + two.x) / 2
    desk.sheet.draw.line((middle, top + 6, middle, column.y + 8), fill=(40, 40, 40), width=3)
    rows(column, ("Địa chỉ:", v.where()))
    rule(column)
    for label, fill in (
        ("Chẩn đoán:", v.dx("discharge_diagnosis")),
        ("Bệnh kèm theo:", v.dx("comorbidity")),
        ("Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("Các xét nghiệm chính:", v.own("lab_summary")),
        ("Thuốc và thủ thuật đã dùng:", v.own("treatment_method")),
        ("Tình trạng khi chuyển:", v.own("condition_at_transfer")),
        ("Đề nghị tuyến trên:", v.own("next_treatment")),
    ):
        column.words(label, bold=True)
        rows(column, (Gap(0.8), fill))
    rows(column, ("Lý do chuyển:", *REASON.pieces(rng.choice(("eligible", "on_request")), "after", gap=0.4)))
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ điều trị",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("Lãnh đạo trực",), slot="director_name", name=stay.director if rng.random() < 0.8 else None, sealed=True),
        day=stay.discharged.date(),
        style="slash",
        lead=f"{stay.facility.town}, ngày",
    )  # fmt: skip
