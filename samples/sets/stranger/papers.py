"""An operation, a summary, a promise, a council of doctors."""

from datetime import timedelta

from samples.kit.boxes import Cells, NumberBox, Tick
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.people import make_name
from samples.sets.parts.chart_rows import outcomes
from samples.sets.parts.frames import band, grid
from samples.sets.parts.labels import Lean, below, rows, sexes, ticked
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age, signer
from samples.sets.parts.signing import Block, sign_off
from samples.sets.stranger import heads, phrases
from samples.sets.stranger.told import Told
from samples.stays import Case

ENDS = ("Khỏi", "Đỡ", "Không thay đổi", "Nặng hơn", "Tử vong")
STEPS = {
    "surgery": "Bệnh nhân nằm ngửa. Rạch da đường giữa dưới rốn, vào ổ bụng có ít dịch đục. Xử trí tổn thương, lau rửa, đặt dẫn lưu Douglas, đóng bụng hai lớp.",
    "trauma": "Ga rô gốc chi. Rạch da, bộc lộ ổ gãy, làm sạch hai đầu xương, nắn chỉnh về trục, cố định bằng nẹp và 6 vít. Cầm máu, khâu phục hồi.",
}


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT in boxed cells, the operation's number of minutes in boxes, steps as one paragraph."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.1)
    heads.plain(left, case, scale=0.92, ward=True)
    right.words("PHIẾU PHẪU THUẬT", scale=1.6, bold=True, align="centre")
    rows(right, ("MS: 14/BV-01", Gap(1, 0.5), "Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.leap(0.2)
    operation, narcosis, way = v.operation()
    start = stay.admitted + timedelta(hours=rng.randint(2, 30))
    grid(
        column,
        ((2.2, (("Họ tên:", v.name()),)), (1, (("Tuổi:", age(case, rng)),)), (0.9, (("Giới:", v.sex()),)), (0.9, (("Giường:", v.own("bed")),))),
        ((1, (("Vào viện lúc:", v.came("dash")),)), (1, (("Phẫu thuật lúc:", Fill(f"{start:%Hh%M - %d/%m/%Y}")),))),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "{0} ({1})")),)),),
        ((2, (("Phương pháp phẫu thuật:", Fill(operation)),)), (1, (("Loại:", Fill(rng.choice(("I", "II", "Đặc biệt")))),))),
        ((1, (("Vô cảm:", Fill(narcosis)),)), (1, (("Đường mổ:", Fill(way)),)), (1, (("Số phút:", Cells(f"{rng.randint(35, 180):03d}", (3,))),))),
        ((1, (("Phẫu thuật viên:", signer(stay.doctor, "BSCKI.")),)), (1, (("Gây mê:", Fill(make_name(rng, "male", "Kinh"))),))),
    )  # fmt: skip
    column.leap(0.3)
    band(column, "TRÌNH TỰ PHẪU THUẬT", scale=0.95)
    rows(
        column,
        (Fill(STEPS.get(stay.field, STEPS["surgery"])),),
        (
            "Dẫn lưu:",
            Fill(rng.choice(("01 ống Douglas", "Không"))),
            "Mất máu:",
            v.number(5, 30, "{0}0 ml"),
            "Truyền máu:",
            Fill("Không"),
        ),
    )
    rows(column, ("Gạc, dụng cụ đủ:", Tick(True), "Có", Gap(0.6), Tick(), "Không", Gap(1, 1)))
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI GHI PHIẾU",)),
        Block(titles=("PHẪU THUẬT VIÊN",), note="(ký tên)"),
        day=start.date(),
        high=2.4,
    )


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw BẢN TÓM TẮT HỒ SƠ BỆNH ÁN: roman numbers, bold labels on dots, one box for the number of the result."""
    column, v, stay, rng = paper(desk, leader="fine", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    heads.beside(column, case, code=f"Số: {rng.randint(10, 900)}/TTHSBA", scale=0.92)
    column.leap(0.2)
    column.words("TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.5, bold=True, align="centre")
    column.leap(0.2)
    column.words("I. THÔNG TIN NGƯỜI BỆNH", bold=True)
    rows(
        column,
        (
            "Họ và tên:",
            v.name(),
            "Ngày sinh:",
            v.born("dash"),
            *ticked(sexes(), case.person.sex, "after", 0.2),
        ),
        (
            "Dân tộc:",
            v.own("ethnicity"),
            "Nghề nghiệp:",
            v.own("occupation"),
            "Số CCCD:",
            v.own("national_id"),
        ),
        ("Mã số BHXH:", v.ten(), "Mã người bệnh:", v.own("patient_code")),
        ("Nơi ở:", v.where()),
        ("Vào viện:", v.came("dash"), "Ra viện:", v.left("dash")),
        ("Khoa điều trị:", v.own("department"), "Tổng số ngày điều trị:", v.days()),
    )
    column.words("II. CHẨN ĐOÁN", bold=True)
    rows(
        column,
        ("Khi vào viện:", v.dx("admission_diagnosis"), "Mã ICD:", v.code("admission_diagnosis")),
        ("Khi ra viện:", v.dx("discharge_diagnosis"), "Mã ICD:", v.code("discharge_diagnosis")),
        ("Bệnh kèm theo:", v.dx("comorbidity"), "Mã ICD:", v.code("comorbidity")),
    )
    column.words("III. TÓM TẮT QUÁ TRÌNH ĐIỀU TRỊ", bold=True)
    rows(
        column,
        ("a) Quá trình bệnh lý:", v.course()),
        ("b) Dấu hiệu lâm sàng chính:", v.own("clinical_signs")),
        ("c) Tóm tắt kết quả xét nghiệm:", v.own("lab_summary")),
        ("d) Phương pháp điều trị:", v.own("treatment_method")),
        (
            "e) Kết quả điều trị:",
            *outcomes(ENDS, "{n}. {w}").pieces(stay.outcome, "number", gap=0.3),
            Gap(0.1, 1),
        ),
        ("f) Hướng điều trị tiếp theo:", v.own("next_treatment")),
        ("g) Ghi chú:", v.own("advice", 0.6)),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BSCKII."),
        Block(
            titles=("ĐẠI DIỆN CƠ SỞ KHÁM BỆNH",),
            note="(ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            honour="TS.",
        ),
        day=(stay.discharged + timedelta(days=rng.randint(0, 9))).date(),
    )
    heads.seal(column, case, column.x + column.width * 0.68, column.y - 3.2 * column.em)


def draw_promise(desk: Desk, case: Case) -> None:
    """Draw GIẤY CAM ĐOAN of a patient who agrees to an operation: labels below lines, a box for yes or no."""
    column, v, stay, rng = paper(desk, leader="line", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    heads.motto(column, scale=0.95)
    heads.below_line(column, case)
    column.words("GIẤY CAM ĐOAN", scale=1.7, bold=True, align="centre")
    column.words("CHẤP NHẬN PHẪU THUẬT, THỦ THUẬT VÀ GÂY MÊ HỒI SỨC", scale=0.95, bold=True, align="centre")
    column.leap(0.3)
    below(
        column,
        (2.4, v.name(), "Tên tôi là (người bệnh)"),
        (0.8, age(case, rng), "Tuổi"),
        (0.8, v.sex(), "Nam, nữ"),
    )
    below(
        column,
        (1, v.own("ethnicity"), "Dân tộc"),
        (1.4, v.own("occupation"), "Nghề nghiệp"),
        (2, v.own("workplace"), "Nơi làm việc"),
    )
    below(column, (1, v.where(), "Địa chỉ"))
    below(
        column,
        (1.6, v.own("department"), "Đang điều trị tại khoa"),
        (0.7, v.own("bed"), "Giường số"),
        (2, v.dx("admission_diagnosis"), "Chẩn đoán"),
    )
    column.leap(0.3)
    column.words(
        "Sau khi nghe bác sĩ cho biết tình trạng bệnh, những nguy hiểm của bệnh nếu không thực hiện phẫu thuật, thủ thuật và những rủi ro có thể xảy ra, tôi tự nguyện viết giấy cam đoan này:"
    )  # fmt: skip
    agreed = rng.random() < 0.88
    for number, words in (
        ("1.", "Đồng ý xin phẫu thuật, thủ thuật, gây mê hồi sức và để giấy này làm bằng."),
        ("2.", "Không đồng ý phẫu thuật, thủ thuật, gây mê hồi sức và để giấy này làm bằng."),
    ):
        column.row(Gap(1), Say(number), Say(words), cut=False)
    column.row(
        Gap(1), Lean("(Ghi số 1 hoặc 2 vào ô bên)"), Gap(0.5), Cells("1" if agreed else "2", (1,)), cut=False
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        Block(titles=("NGƯỜI VIẾT CAM ĐOAN",), note="(ký, ghi rõ họ tên)"),
        day=stay.admitted.date(),
        lead=f"Hồi {stay.admitted.hour} giờ, ngày",
    )


def draw_council(desk: Desk, case: Case) -> None:
    """Draw TRÍCH BIÊN BẢN HỘI CHẨN: who sat there in a list, what they found on dotted lines, nobody's printed name."""
    column, v, stay, rng = paper(desk, leader="dots", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    heads.blanks(left, case)
    rows(right, ("MS: 27/BV2",), ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.words("TRÍCH BIÊN BẢN HỘI CHẨN", scale=1.6, bold=True, align="centre")
    at = stay.admitted + timedelta(hours=rng.randint(6, 60))
    sex = "1" if case.person.sex == "male" else "2"
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", age(case, rng)),
        ("- Giới tính: 1. Nam  2. Nữ", NumberBox(sex, "sex", case.person.sex, "Nam" if sex == "1" else "Nữ"), Gap(0.6), "Giường:", v.own("bed"), "Buồng:", Fill(stay.room)),
        ("- Vào viện ngày:", v.came_on("slash"), "Số thẻ BHYT:", v.card("groups")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
        ("- Hội chẩn lúc:", Fill(f"{at.hour} giờ {at.minute:02d}, ngày {at:%d/%m/%Y}")),
    )  # fmt: skip
    _finds(column, case, v)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("THƯ KÝ",), note="(ký tên)"),
        Block(titles=("CHỦ TỌA",), note="(ký tên)"),
        day=at.date(),
    )


def _finds(column: Column, case: Case, v: Told) -> None:
    rng = column.sheet.rng
    rows(
        column,
        ("- Thành viên tham gia:", Fill(f"Lãnh đạo khoa {rng.choice(('Nội', 'Ngoại', 'HSCC'))}, bác sĩ điều trị, bác sĩ gây mê")),
        ("- Tóm tắt quá trình diễn biến bệnh:", v.course()),
        ("- Tình trạng hiện tại:", Fill(rng.choice(phrases.NOTES))),
        ("- Kết luận:", Fill(f"Thống nhất hướng xử trí: {case.stay.method.lower()}")),
        ("- Hướng điều trị tiếp theo:", v.own("next_treatment")),
    )  # fmt: skip
