"""An operation, a summary, a promise."""

from datetime import timedelta

from samples.kit.boxes import Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.people import make_name
from samples.sets.parts.chart_rows import outcomes
from samples.sets.parts.labels import Lean, rows, sexes, ticked
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import heads
from samples.sets.visitor.told import Told, bold, leaf, levered, penned
from samples.stays import Case

ENDS = ("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong")
STEPS = {
    "surgery": "Vào bụng bằng 3 trocar. Quan sát thấy tổn thương phù hợp chẩn đoán, có ít dịch đục. Bóc tách, kẹp cắt, cầm máu kỹ. Rửa ổ bụng, đặt 1 dẫn lưu, đóng các lỗ trocar.",
    "trauma": "Bệnh nhân nằm ngửa. Rạch da, tách cơ vào ổ gãy, lấy máu tụ, nắn chỉnh hết di lệch, đặt nẹp bắt vít. Kiểm tra vững, cầm máu, khâu da từng lớp, băng ép.",
}


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT/THỦ THUẬT: a drawing left free at one side, steps at the other."""
    levered(desk, 0.4)
    column, v, stay, rng = leaf(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1.4, 0.9)
    heads.dotted(left, case, v)
    middle.words("PHIẾU PHẪU THUẬT/", scale=1.25, bold=True, align="centre")
    middle.words("THỦ THUẬT", scale=1.25, bold=True, align="centre")
    rows(right, ("MS: 14/BV-01",), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    operation, narcosis, way = _done(case, v)
    start = stay.admitted + timedelta(hours=rng.randint(2, 40))
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), *ticked(sexes(), case.person.sex, "after", 0.2)),
        ("- Buồng:", Fill(stay.room, stretch=0.4), "Giường:", v.own("bed", stretch=0.4), "Vào viện lúc:", v.came("dot")),
        ("- Phẫu thuật/thủ thuật lúc:", Fill(f"{start.hour}h{start.minute:02d} ngày {start:%d/%m/%Y}")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
        ("- Phương pháp phẫu thuật/thủ thuật:", Fill(operation)),
        ("- Loại:", Fill(rng.choice(("I", "II", "III"))), "Phương pháp vô cảm:", Fill(narcosis), "Đường mổ:", Fill(way)),
        ("- Phẫu thuật viên:", Fill(f"BS. {stay.doctor}"), "Gây mê:", Fill(f"BS. {make_name(rng, 'male', 'Kinh')}")),
    )  # fmt: skip
    column.leap(0.3)
    _account(column, STEPS.get(stay.field, STEPS["surgery"]))
    rows(
        column,
        (
            "- Dẫn lưu:",
            Fill(rng.choice(("01 ống hố chậu phải", "Không"))),
            "- Ngày cắt chỉ:",
            v.number(6, 9, "Sau {0} ngày"),
        ),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("",), signed=False),
        Block(
            titles=("PHẪU THUẬT / THỦ THUẬT VIÊN",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"
        ),
        day=start.date(),
        high=2.6,
    )


def _done(case: Case, v: Told) -> tuple[str, str, str]:
    """Return an operation of the case's specialty, its anaesthesia and its way."""
    is_bone = case.stay.field == "trauma"
    made = v.operation()
    while ("xương" in made[0] or "vết thương" in made[0]) != is_bone:
        made = v.operation()
    return made


def _account(column: Column, steps: str) -> None:
    """Print two boxes beside each other: free room for a drawing, and what was done."""
    top = column.y
    left, right = column.split(1, 1.6, gap=1.0)
    left.words("LƯỢC ĐỒ PHẪU THUẬT", bold=True, align="centre")
    left.leap(9)
    right.words("TRÌNH TỰ PHẪU THUẬT", bold=True, align="centre")
    rows(right, (Fill(steps, leader="none"),))
    wall = (left.x + left.width + right.x) / 2
    column.join(left, right)
    column.leap(0.4)
    pen, ink = column.sheet.draw, column.sheet.style.print_ink
    pen.rectangle((column.x - 10, top, column.x + column.width + 10, column.y), outline=ink, width=3)
    pen.line((wall, top, wall, column.y), fill=ink, width=3)
    column.leap(0.2)


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw TÓM TẮT HỒ SƠ BỆNH ÁN from a system, capital labels without colons, letters before the points."""
    column, v, stay = leaf(desk, machine=True, leader="none", colon=""), Told(case, desk.rng), case.stay
    left, right = column.split(1, 1.2)
    heads.stacked(left, case, scale=0.9, line=True)
    heads.nation(right, scale=0.88)
    column.join(left, right)
    heads.titled(column, "BẢN TÓM TẮT HỒ SƠ BỆNH ÁN", "(Mẫu 52/BV2)", scale=1.5)
    rows(
        column,
        (bold("HỌ TÊN"), v.name(), bold("NGÀY SINH"), v.born("slash"), bold("GIỚI TÍNH"), v.sex()),
        (
            bold("DÂN TỘC"),
            v.own("ethnicity"),
            bold("NGHỀ NGHIỆP"),
            v.own("occupation"),
            bold("CCCD"),
            v.own("national_id"),
        ),
        (bold("MÃ SỐ BHXH"), v.ten(), bold("ĐỊA CHỈ"), v.where()),
        (bold("VÀO VIỆN"), v.came("print"), bold("RA VIỆN"), v.left("print")),
        (bold("KHOA"), v.own("department"), bold("SỐ NGÀY ĐIỀU TRỊ"), v.days()),
        leading=1.08,
    )
    column.leap(0.3)
    rows(
        column,
        (bold("1. CHẨN ĐOÁN VÀO VIỆN"), v.dx("admission_diagnosis", "{0} ({1})")),
        (bold("2. CHẨN ĐOÁN RA VIỆN"), v.dx("discharge_diagnosis", "{0} ({1})")),
        (bold("BỆNH KÈM THEO"), v.dx("comorbidity", "{0} ({1})")),
        (bold("3. QUÁ TRÌNH BỆNH LÝ"), v.course()),
        (bold("4. DẤU HIỆU LÂM SÀNG"), v.own("clinical_signs")),
        (bold("5. KẾT QUẢ CẬN LÂM SÀNG"), v.own("lab_summary")),
        (bold("6. PHƯƠNG PHÁP ĐIỀU TRỊ"), v.own("treatment_method")),
        (bold("7. TÌNH TRẠNG RA VIỆN"), *outcomes(ENDS, "{w}").pieces(stay.outcome, "before", gap=0.4), Gap(0.1, 1)),
        (bold("8. HƯỚNG ĐIỀU TRỊ TIẾP"), v.own("next_treatment")),
        (bold("9. GHI CHÚ"), v.own("advice", 0.7)),
        leading=1.08,
    )  # fmt: skip
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="ThS.BS."),
        Block(
            titles=("THỦ TRƯỞNG ĐƠN VỊ",),
            note="(Ký, đóng dấu)",
            slot="director_name",
            name=stay.director,
            honour="BSCKII.",
        ),
        day=stay.discharged.date(),
        high=3.2,
    )
    heads.seal(column, case, 0.75)


def draw_promise(desk: Desk, case: Case) -> None:
    """Draw GIẤY CAM KẾT of a relative before an operation, often by pen, ticked boxes at the left."""
    penned(desk, 0.55)
    column, v, stay = leaf(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay
    left, right = column.split(1, 1.3)
    heads.stacked(left, case, scale=0.9)
    heads.nation(right, scale=0.9)
    column.join(left, right)
    heads.titled(column, "GIẤY CAM KẾT", "chấp thuận phẫu thuật, thủ thuật và gây mê hồi sức", scale=1.6)
    first = case.person.contact
    rows(
        column,
        (
            "Tôi tên là:",
            Fill(first.name if first else stay.head),
            "là",
            Say("người nhà"),
            "của người bệnh dưới đây:",
        ),
        ("Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), "Giới tính:", v.sex()),
        ("Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation")),
        ("Địa chỉ:", v.where()),
        ("Hiện đang điều trị tại khoa:", v.own("department"), "Giường:", v.own("bed", stretch=0.3)),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
        leading=1.2,
    )
    column.words(
        "Tôi đã được bác sĩ giải thích rõ về tình trạng bệnh, phương pháp điều trị dự kiến, các nguy cơ và tai biến có thể xảy ra trong và sau phẫu thuật, thủ thuật, gây mê hồi sức. Sau khi suy nghĩ, tôi tự nguyện:"
    )
    agreed = column.sheet.rng.random() < 0.9
    column.row(
        Gap(1), Tick(agreed), "Đồng ý cho người bệnh được phẫu thuật, thủ thuật, gây mê hồi sức.", cut=False
    )
    column.row(
        Gap(1), Tick(not agreed), "Không đồng ý phẫu thuật, thủ thuật và tự chịu trách nhiệm.", cut=False
    )
    column.row(Lean("Cam kết này được lập thành một bản, lưu trong hồ sơ bệnh án."), cut=False)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), note="(ký, ghi rõ họ tên)", slot="doctor_name", name=stay.doctor),
        Block(titles=("NGƯỜI CAM KẾT",), note="(ký, ghi rõ họ tên)"),
        day=stay.admitted.date(),
        lead=f"{stay.facility.town}, ngày",
        high=2.8,
    )
