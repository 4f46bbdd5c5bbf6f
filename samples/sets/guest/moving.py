"""GIẤY CHUYỂN VIỆN of former years as a letter, PHIẾU CHUYỂN CƠ SỞ of a system of today."""

from samples.forms.common import Choice
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.guest.heads import TEAL, corner, quiet, ribbon
from samples.sets.guest.told import Told
from samples.sets.parts.labels import above, rows, ticked
from samples.sets.parts.letterheads import barcode, foot
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import on, when
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.written import moved
from samples.stays import Case

WHY = Choice(
    slot="transfer_reason",
    options=(
        ("Đủ điều kiện chuyển cơ sở KBCB", "Đủ điều kiện chuyển cơ sở KBCB", "eligible"),
        ("Theo yêu cầu người bệnh", "Theo yêu cầu người bệnh", "on_request"),
    ),
)


def draw_today(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH: coloured ribbons, small labels over the values."""
    column, v, stay, rng = (
        paper(desk, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1.6, 1)
    quiet(left, case)
    barcode(right, width=420, high=70)
    column.join(left, right)
    column.leap(0.4)
    column.words("PHIẾU CHUYỂN CƠ SỞ KHÁM BỆNH, CHỮA BỆNH", scale=1.35, bold=True, align="centre")
    rows(column, ("Nơi chuyển đến:", v.own("transfer_to")), bold=True)
    ribbon(column, "1. THÔNG TIN NGƯỜI BỆNH", TEAL)
    above(
        column,
        (2, "Họ và tên", v.name()),
        (1, "Ngày sinh", v.born("slash")),
        (0.7, "Giới tính", v.sex()),
        (1, "Dân tộc", v.own("ethnicity")),
    )
    above(
        column,
        (1.2, "Số định danh / CCCD", v.own("national_id")),
        (1.2, "Thẻ BHYT số", v.card("whole")),
        (1.3, "Giá trị sử dụng", v.valid(" đến ")),
    )
    above(column, (2.4, "Nơi cư trú", v.where()), (1, "Nghề nghiệp", v.own("occupation")))
    ribbon(column, "2. QUÁ TRÌNH ĐIỀU TRỊ", TEAL)
    above(
        column,
        (1.4, "Khoa điều trị", v.own("department")),
        (1, "Vào viện", v.came("print")),
        (1, "Chuyển đi", v.moved("print")),
    )
    rows(
        column,
        ("Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("Kết quả cận lâm sàng:", v.own("lab_summary")),
        ("Chẩn đoán:", v.dx("discharge_diagnosis", "[{1}] {0}")),
        ("Bệnh kèm theo:", v.dx("comorbidity", "[{1}] {0}")),
        ("Phương pháp, thủ thuật, thuốc đã dùng:", v.own("treatment_method")),
        ("Tình trạng khi chuyển:", v.own("condition_at_transfer")),
        ("Hướng điều trị tiếp theo:", v.own("next_treatment")),
        bold=True,
    )
    ribbon(column, "3. LÝ DO CHUYỂN", TEAL)
    column.row(*ticked(WHY, rng.choice(("eligible", "on_request")), "before", 1.0), cut=False)
    rows(column, ("Phương tiện:", Fill(moved(case, rng)), "Người đi cùng:", Fill(None)), bold=True)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(
            titles=("GIÁM ĐỐC CƠ SỞ KBCB",),
            slot="director_name",
            name=stay.director,
            honour="BS.CKII",
            sealed=True,
        ),
        day=stay.discharged.date(),
        style="slash",
        high=2.6,
    )
    foot(desk, column, f"In lúc {stay.discharged:%H:%M %d/%m/%Y} - Trang 1/1")


def draw_letter(desk: Desk, case: Case) -> None:
    """Draw an old GIẤY CHUYỂN VIỆN as a letter with dotted lines and the year of birth."""
    column, v, stay, rng = paper(desk, leader="dots"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.1)
    corner(left, case)
    right.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", scale=0.88, bold=True, align="centre")
    right.words("Độc lập - Tự do - Hạnh phúc", scale=0.92, bold=True, align="centre")
    column.join(left, right)
    column.leap(0.8)
    column.words("GIẤY CHUYỂN VIỆN", scale=1.9, bold=True, align="centre")
    column.leap(0.3)
    rows(column, (Gap(3), "Kính gửi:", v.own("transfer_to"), Gap(3)))
    column.leap(0.3)
    rows(column, (Gap(2), Say("Chúng tôi trân trọng giới thiệu:"), Gap(1, 1)))
    rows(
        column,
        ("Ông, bà, cháu:", v.name(upper=rng.random() < 0.5), "sinh năm:", v.year(), "Giới:", v.sex()),
        ("Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation")),
        ("Địa chỉ:", v.where()),
        ("Đã điều trị tại:", Say("khoa"), v.own("department"), "số vào viện:", v.own("admission_number")),
        (
            "Vào viện:",
            on(stay.admitted.date(), "admitted_at", "%d-%m-%Y"),
            "Chuyển viện lúc:",
            when(stay.discharged, "transferred_at", "%Hh%M ngày %d-%m-%Y"),
        ),
        ("Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("Các xét nghiệm đã làm:", v.own("lab_summary")),
        ("Chẩn đoán:", v.dx("discharge_diagnosis")),
        ("Thuốc và cách điều trị đã dùng:", v.own("treatment_method")),
        ("Tình trạng người bệnh lúc chuyển:", v.own("condition_at_transfer")),
        ("Phương tiện vận chuyển:", Fill(moved(case, rng)), "Người đưa đi:", Fill(None)),
        leading=1.12,
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS"),
        Block(titles=("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG KHTH"), sealed=True),
        day=stay.discharged.date(),
        high=3,
    )
