"""Third prints for the last measurement: in two languages, an old letter, care, figures by day, leaving against advice."""

from datetime import timedelta

from samples.forms.common import Choice
from samples.forms.pieces import motto
from samples.fresh.pieces import HALF_LYING, LYING, Lean, Tab, head, logo, paper, ringed, rows, sexes, ticked
from samples.fresh.values import Values
from samples.fresh.ward import care, heads, note, pressure, ruled, times, warmth
from samples.kit.boxes import Tick
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.stays import Case
from samples.unseen.parts import Block, moved, rule, sign_off

WHY = Choice(
    slot="transfer_reason",
    options=(
        ("1. Đủ điều kiện chuyển tuyến", "Đủ điều kiện chuyển tuyến", "eligible"),
        ("2. Theo yêu cầu của người bệnh", "Theo yêu cầu của người bệnh", "on_request"),
    ),
)


def draw_two_languages(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN with English under the title and behind the labels."""
    column, v, stay = paper(desk, leader="fine", colon=":"), Values(case, desk.rng), case.stay
    beside = logo(column, 180)
    head(beside, case, "post", align="left")
    column.join(column, beside)
    column.leap(1.4)
    rule(column, wide=4)
    column.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="centre")
    column.words("HOSPITAL DISCHARGE CERTIFICATE", scale=0.85, align="centre")
    rows(
        column,
        (
            Gap(14, 1),
            "Mã NB/PID:",
            v.own("patient_code", stretch=0.4),
            "Số lưu trữ:",
            v.own("archive_number", 0.8, stretch=0.4),
        ),
    )
    rows(
        column,
        ("Họ tên", Lean("(Full name):", 0.85), v.name()),
        (
            "Ngày sinh",
            Lean("(DOB):", 0.85),
            v.born("slash"),
            "Giới tính",
            Lean("(Sex):", 0.85),
            v.sex(),
            "Tuổi",
            Lean("(Age):", 0.85),
            v.age(),
        ),
        (
            "Quốc tịch",
            Lean("(Nationality):", 0.85),
            v.own("nationality"),
            "Dân tộc",
            Lean("(Ethnicity):", 0.85),
            v.own("ethnicity"),
        ),
        (
            "Nghề nghiệp",
            Lean("(Occupation):", 0.85),
            v.own("occupation"),
            "CCCD/Hộ chiếu",
            Lean("(ID):", 0.85),
            v.own("national_id"),
        ),
        ("Mã thẻ BHYT", Lean("(Insurance No.):", 0.85), v.card("whole")),
        ("Địa chỉ", Lean("(Address):", 0.85), v.where()),
        ("Khoa", Lean("(Department):", 0.85), v.own("department")),
        (
            "Vào viện",
            Lean("(Admitted):", 0.85),
            v.came("print"),
            "Ra viện",
            Lean("(Discharged):", 0.85),
            v.left("print"),
        ),
        ("Chẩn đoán", Lean("(Diagnosis):", 0.85), v.dx("discharge_diagnosis", "{0} [{1}]")),
        ("Bệnh kèm theo", Lean("(Comorbidities):", 0.85), v.dx("comorbidity", "{0} [{1}]")),
        ("Phương pháp điều trị", Lean("(Treatment):", 0.85), v.own("treatment_method")),
        ("Lời dặn", Lean("(Advice):", 0.85), v.own("advice")),
    )
    column.leap(0.7)
    sign_off(
        desk,
        column,
        Block(
            titles=("BÁC SĨ ĐIỀU TRỊ",),
            note="(Attending physician)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        Block(
            titles=("TRƯỞNG KHOA",),
            note="(Head of department)",
            slot="department_head",
            name=stay.head,
            honour="TS.BS.",
        ),
        Block(
            titles=("GIÁM ĐỐC",),
            note="(Director)",
            slot="director_name",
            name=stay.director if desk.rng.random() < 0.6 else None,
            sealed=True,
        ),
        day=stay.discharged.date(),
        style="slash",
        over="top",
        lead="Ngày (Date):",
    )


def draw_old_letter(desk: Desk, case: Case) -> None:
    """Draw GIẤY CHUYỂN VIỆN NGƯỜI BỆNH CÓ THẺ BHYT (01-QCT/BHYT): the reason's number in a box."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.2)
    head(left, case, "two")
    left.row("Số:", v.number(1, 999, "{0}/CV-BHYT"), cut=False)
    motto(right)
    right.words("Mẫu số: 01-QCT/BHYT", scale=0.8, align="centre")
    column.join(left, right)
    column.leap(0.3)
    column.words("GIẤY CHUYỂN VIỆN", scale=1.6, bold=True, align="centre")
    column.words("NGƯỜI BỆNH CÓ THẺ BẢO HIỂM Y TẾ", scale=1.1, bold=True, align="centre")
    rows(
        column,
        ("Kính gửi:", v.own("transfer_to")),
        ("1. Họ và tên:", v.name(), "2. Tuổi:", v.age(), "3.", *ringed(sexes(), case.person.sex, 0.2)),
        (
            "4. Dân tộc:",
            v.own("ethnicity"),
            "5. Nghề nghiệp:",
            v.own("occupation"),
            "6. Nơi làm việc:",
            v.own("workplace"),
        ),
        ("7. Địa chỉ:", v.where()),
        ("8. Số thẻ BHYT:", v.card("groups"), "giá trị từ", v.since("loose"), "đến", v.until("loose")),
        (
            "9. Đã KCB",
            Tick(),
            Gap(0.6),
            "Đã ĐT ngoại trú",
            Tick(),
            Gap(0.6),
            "Đã ĐT nội trú",
            Tick(True),
            Gap(0.6),
            "Khoa:",
            v.own("department"),
        ),
        ("10. Ngày vào viện:", v.came_on("slash"), "11. Số ngày đã điều trị:", v.days()),
        ("12. Chẩn đoán của nơi gửi:", v.dx("discharge_diagnosis"), "Mã ICD:", v.code("discharge_diagnosis")),
        ("13. Bệnh kèm theo:", v.dx("comorbidity")),
        ("14. Dấu hiệu lâm sàng:", v.own("clinical_signs")),
        ("15. Các xét nghiệm đã làm:", v.own("lab_summary")),
        ("16. Thuốc và phương pháp đã điều trị:", v.own("treatment_method")),
        ("17. Tình trạng người bệnh khi chuyển:", v.own("condition_at_transfer")),
        (
            "18. Lý do chuyển viện:",
            *WHY.pieces(rng.choice(("eligible", "eligible", "on_request")), "number"),
            Gap(1, 1),
        ),
        ("19. Chuyển viện hồi:", v.moved("words")),
        (
            "20. Phương tiện:",
            Fill(moved(case, rng)),
            "Người hộ tống:",
            Fill(make_name(rng, "female", "Kinh")),
        ),
    )
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(
            titles=("BÁC SĨ ĐIỀU TRỊ",),
            note="(Ký, họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ tên:",
        ),
        Block(
            titles=("GIÁM ĐỐC",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director if rng.random() < 0.7 else None,
            prefix="Họ tên:",
            sealed=True,
        ),
        day=stay.discharged.date(),
    )


def draw_close_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC CẤP 1 lying: figures, drains and nursing in columns, labels at tab stops."""
    column, v, stay, rng = (
        paper(desk, LYING, leader="none", colon=":"),
        Values(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, middle, right = column.split(1, 1.4, 0.8)
    head(left, case, "three", align="left", scale=0.9)
    middle.words("PHIẾU CHĂM SÓC CẤP 1", scale=1.5, bold=True, align="centre")
    middle.words("Mẫu 37/BV2", scale=0.8, align="centre")
    rows(right, (Tab("Mã NB", 6), v.own("patient_code")), (Tab("Số vào viện", 6), v.own("admission_number")))
    column.join(left, middle, right)
    one, two, three = column.split(1.3, 1, 0.8)
    rows(one, (Tab("Người bệnh", 6), v.name()))
    rows(two, (Tab("Ngày sinh", 5), v.born("dot"), "Giới:", v.sex()))
    rows(three, (Tab("Phòng", 4), Fill(stay.room), "Giường:", v.own("bed")))
    column.join(one, two, three)
    rows(column, (Tab("Chẩn đoán", 6), v.dx("admission_diagnosis", "{0} ({1})")))
    column.leap(0.3)
    made = heads(
        ("Giờ", 0.6), ("Mạch", 0.45), ("HA", 0.6), ("T°", 0.45), ("SpO2", 0.5), ("Ý thức", 0.6), ("Nhận định", 2.2),
        ("Can thiệp điều dưỡng", 2.0), ("Dịch vào/ra", 0.9), ("Điều dưỡng", 1.0),
    )  # fmt: skip
    nurse = make_name(rng, "female", "Nùng")
    shown = [
        (
            f"{at:%H:%M} {at:%d/%m}",
            str(rng.randint(60, 110)),
            pressure(rng),
            warmth(rng),
            f"{rng.randint(92, 99)}%",
            "Tỉnh",
            note(rng),
            care(rng),
            f"{rng.randint(2, 10) * 50}/{rng.randint(2, 9) * 50}",
            nurse,
        )
        for at in times(case, rng, rng.randint(5, 9), (1, 2, 3))
    ]
    ruled(desk, column, made, shown, TableLook(scale=0.8, pad=0.14), rest=(50, 300))


def draw_days(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI CHỨC NĂNG SỐNG as a table: a measure a row, morning and evening of each day a column."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    head(left, case, "bv", align="left")
    rows(left, ("Khoa:", v.own("department")))
    right.words("MS: 10/BV-01", scale=0.85, align="right")
    rows(right, ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU THEO DÕI CHỨC NĂNG SỐNG", scale=1.45, bold=True, align="centre")
    rows(
        column,
        ("- Họ và tên bệnh nhân:", v.name(), "Tuổi:", v.age(), "Giới tính:", v.sex()),
        ("- Buồng:", Fill(stay.room), "Giường:", v.own("bed"), "Ngày vào viện:", v.came_on("loose")),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    days = rng.randint(4, 6)
    made = (
        Head(title="Chỉ số", share=1.5, printed=True),
        *(
            Head(title=f"{stay.admitted + timedelta(days=n):%d/%m} {part}", share=0.75, align="centre")
            for n in range(days)
            for part in ("S", "C")
        ),
    )
    turns = range(2 * days)
    shown = [
        ("Mạch (lần/phút)", *(str(rng.randint(62, 104)) for _ in turns)),
        ("Nhiệt độ (°C)", *(warmth(rng) for _ in turns)),
        ("Huyết áp (mmHg)", *(pressure(rng) for _ in turns)),
        ("Nhịp thở (lần/phút)", *(str(rng.randint(16, 24)) for _ in turns)),
        ("Cân nặng (kg)", *("" for _ in turns)),
        ("Điều dưỡng ký", *(rng.choice(("Hà", "Lan", "Thu", "Nga")) for _ in turns)),
    ]
    table(column, made, shown, look=TableLook(scale=0.74, pad=0.08), rows_high=1.5)
    column.leap(0.5)
    rows(column, ("Theo dõi khác:", Fill(None)))
    column.blank(2)


def draw_against_advice(desk: Desk, case: Case) -> None:
    """Draw GIẤY CAM KẾT RA VIỆN KHÔNG THEO CHỈ ĐỊNH (46/BV2) on a lying A5: prose with blanks, two who sign."""
    column, v, stay = paper(desk, HALF_LYING, leader="fine"), Values(case, desk.rng), case.stay
    left, right = column.split(1, 1.2)
    head(left, case, "two", scale=0.9)
    motto(right, scale=0.9)
    column.join(left, right)
    column.words("GIẤY CAM KẾT RA VIỆN KHÔNG THEO CHỈ ĐỊNH CỦA BÁC SĨ", scale=1.2, bold=True, align="centre")
    rows(
        column,
        ("Tôi là:", v.own("contact_name"), "số điện thoại:", v.phone(), "là người nhà của:"),
        (
            "Người bệnh:",
            v.name(),
            *ticked(sexes(), case.person.sex, "after", 0.1),
            "Sinh ngày:",
            v.born("slash"),
        ),
        ("Địa chỉ:", v.where()),
        (
            "Đang điều trị tại khoa:",
            v.own("department"),
            "giường:",
            v.own("bed"),
            "số vào viện:",
            v.own("admission_number"),
        ),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.words(
        "Đã được bác sĩ giải thích về tình trạng bệnh và nguy cơ khi ra viện sớm, tôi vẫn xin cho người bệnh ra viện và tự chịu trách nhiệm.",
        scale=0.95,
    )
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("NGƯỜI CAM KẾT",), note="(Ký, ghi rõ họ tên)"),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=1.5,
    )
