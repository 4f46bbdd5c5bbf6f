"""A chart's summary as questions and answers, a consent to a procedure, an appointment slip."""

from datetime import timedelta

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.guest.heads import GREEN, NAVY, corner, quiet, ribbon, signed
from samples.sets.guest.told import Told
from samples.sets.parts.chart_rows import outcomes
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.letterheads import barcode, quick
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.signing import Block, sign_off
from samples.stays import Case


def motto(column: Column) -> None:
    """Print the country and its motto."""
    column.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", scale=0.85, bold=True, align="centre")
    column.words("Độc lập - Tự do - Hạnh phúc", scale=0.88, bold=True, align="centre")


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw TÓM TẮT HỒ SƠ BỆNH ÁN of a chain: ribbons, every answer under its label."""
    column, v, stay = paper(desk, leader="none", colon=":"), Told(case, desk.rng), case.stay
    left, right = column.split(1.6, 1)
    signed(left, case, GREEN)
    barcode(right, width=380, high=64)
    rows(right, (Gap(1, 1), "Số hồ sơ vào viện:", v.own("admission_number", stretch=0)))
    column.join(left, right)
    column.words("TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.5, bold=True, align="centre")
    ribbon(column, "NGƯỜI BỆNH", GREEN)
    rows(
        column,
        ("Họ và tên:", v.name(), "Ngày sinh:", v.born("slash"), "Giới tính:", v.sex()),
        ("Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation"), "CCCD:", v.own("national_id")),
        ("Nơi cư trú:", v.where()),
        ("Mã số BHXH:", v.ten(), "Khoa điều trị:", v.own("department")),
        ("Vào viện:", v.came("first"), "Ra viện:", v.left("first"), "Tổng số ngày điều trị:", v.days()),
    )
    ribbon(column, "CHẨN ĐOÁN", GREEN)
    rows(
        column,
        ("Chẩn đoán vào viện:", v.dx("admission_diagnosis", "{0} ({1})")),
        ("Chẩn đoán ra viện:", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
    )
    ribbon(column, "TÓM TẮT QUÁ TRÌNH ĐIỀU TRỊ", GREEN)
    for label, slot in (
        ("Dấu hiệu lâm sàng chính:", "clinical_signs"),
        ("Kết quả cận lâm sàng:", "lab_summary"),
        ("Phương pháp điều trị:", "treatment_method"),
        ("Hướng điều trị tiếp theo:", "next_treatment"),
    ):
        column.row(Say(label, bold=True), Gap(1, 1), cut=False)
        column.row(v.own(slot))
    words = ("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong")
    column.row(
        Say("Kết quả:", bold=True), *ticked(outcomes(words, "{w}"), stay.outcome, "before", 0.3), cut=False
    )
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS"),
        Block(titles=("GIÁM ĐỐC",), slot="director_name", name=stay.director, honour="TS.BS", sealed=True),
        day=stay.discharged.date(),
        high=2.6,
    )


def draw_consent(desk: Desk, case: Case) -> None:
    """Draw PHIẾU ĐỒNG Ý THỰC HIỆN THỦ THUẬT: the patient speaks, the doctor signs first."""
    column, v, stay, rng = paper(desk, leader="fine", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.1)
    corner(left, case)
    motto(right)
    column.join(left, right)
    column.leap(0.8)
    column.words("GIẤY CAM KẾT", scale=1.6, bold=True, align="centre")
    column.words("Đồng ý thực hiện thủ thuật xâm lấn", scale=1.05, bold=True, align="centre")
    column.leap(0.5)
    rows(
        column,
        ("Tôi là:", v.name(upper=rng.random() < 0.5), "Sinh năm:", v.year()),
        ("Giới tính:", *ticked(sexes(), case.person.sex, "before", 0.4), "Số CCCD:", v.own("national_id")),
        ("Địa chỉ:", v.where()),
        ("Hiện đang điều trị tại khoa:", v.own("department"), "Giường:", v.own("bed", stretch=0.3)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
        leading=1.08,
    )
    column.leap(0.4)
    column.words(
        "Tôi đã được bác sĩ giải thích rõ về tình trạng bệnh, lý do phải làm thủ thuật, các bước tiến hành, "
        "lợi ích, tai biến có thể gặp và những cách điều trị khác. Mọi câu hỏi của tôi đều đã được trả lời."
    )
    column.leap(0.3)
    column.row(
        Lean("Thủ thuật được đề nghị:"),
        Fill(
            rng.choice(
                ("Chọc dịch màng phổi", "Đặt catheter tĩnh mạch trung tâm", "Nội soi dạ dày có gây mê")
            )
        ),
    )
    column.words("Tôi tự nguyện ký giấy này và không khiếu nại về sau.")
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ GIẢI THÍCH",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("NGƯỜI BỆNH",), note="(Ký, ghi rõ họ tên)"),
        day=stay.admitted.date(),
        style="slash",
        high=3,
    )


def draw_appointment(desk: Desk, case: Case) -> None:
    """Draw GIẤY HẸN KHÁM LẠI on A5 with a QR code."""
    column, v, stay, rng = (
        paper(desk, HALF, leader="none", colon=":", machine=True),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    quiet(column, case, align="centre")
    column.leap(0.5)
    column.words("GIẤY HẸN KHÁM LẠI", scale=1.6, bold=True, align="centre")
    column.leap(0.3)
    ribbon(column, "Dành cho người bệnh có thẻ BHYT", NAVY, scale=0.85)
    back = stay.discharged.date() + timedelta(days=rng.choice((7, 14, 28)))
    rows(
        column,
        ("Họ tên người bệnh:", v.name()),
        ("Ngày sinh:", v.born("dash"), "Giới tính:", v.sex()),
        ("Địa chỉ:", v.where()),
        ("Số thẻ BHYT:", v.card("whole")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
        ("Hẹn khám lại vào ngày:", Fill(f"{back:%d/%m/%Y}"), "tại phòng khám:", v.number(1, 24)),
    )
    column.leap(0.5)
    column.words("Giấy hẹn chỉ dùng một lần, trong vòng 10 ngày kể từ ngày hẹn.", scale=0.82)
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("BÁC SĨ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.discharged.date(),
        style="slash",
        high=2.6,
    )
    quick(column, "Quét mã để đặt giờ khám")
