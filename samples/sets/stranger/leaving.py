"""GIẤY RA VIỆN: a typewriter's card, the boxes of today's form, a maternity house's sheet."""

from samples.forms.common import moment_pieces
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, Tab, rows, sexes, ticked
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.stranger import heads
from samples.sets.stranger.told import Told, carbon
from samples.stays import Case


def draw_typed(desk: Desk, case: Case) -> None:
    """Draw a lying A5 of the nineties: one carbon copy, every value typed on dots, nobody's name below."""
    carbon(desk)
    column, v, stay, rng = (
        paper(desk, HALF_LYING, leader="dots", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1)
    heads.blanks(left, case)
    right.words("GIẤY RA VIỆN", scale=1.9, bold=True, align="centre")
    rows(right, (Gap(1), "Số lưu trữ:", v.own("archive_number"), Gap(1)))
    column.join(left, right)
    words = ("giờ", "phút, ngày", "tháng", "năm")
    rows(
        column,
        (
            "Họ tên người bệnh:",
            v.name(),
            "Tuổi:",
            age(case, rng),
            *ticked(sexes(), case.person.sex, "strike", 0.2),
        ),
        ("Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation"), "Cơ quan:", v.own("workplace")),
        ("Địa chỉ:", v.where()),
        ("Vào viện lúc", *moment_pieces(stay.admitted, "admitted_at", words=words)),
        ("Ra viện lúc", *moment_pieces(stay.discharged, "discharged_at", words=words)),
        ("Chẩn đoán:", v.dx("discharge_diagnosis")),
        ("Phương pháp điều trị:", v.own("treatment_method")),
        ("Lời dặn của thầy thuốc:", v.own("advice")),
    )
    column.leap(0.1)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(titles=("GIÁM ĐỐC BỆNH VIỆN",), slot="director_name", name=stay.director, honour="BS."),
        day=stay.discharged.date(),
        high=2.0,
    )


def draw_today(desk: Desk, case: Case) -> None:
    """Draw Mẫu số 02 of today: identity and birth over digit boxes, codes before their diagnoses, a seal."""
    column, v, stay = paper(desk, leader="fine"), Told(case, desk.rng), case.stay
    heads.beside(column, case, code=f"Số: {desk.rng.randint(100, 9999)}/GRV", scale=0.95)
    column.words("Mẫu số 02", scale=0.8, align="right")
    rows(column, ("Mã y tế:", v.own("patient_code"), Gap(2, 1), "Số lưu trữ:", v.own("archive_number")))
    column.leap(0.4)
    column.words("GIẤY RA VIỆN", scale=1.9, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        ("1. Họ và tên:", v.name()),
        (
            "2. Ngày sinh:",
            v.born_cells(),
            Gap(1),
            "3. Giới tính:",
            v.sex(),
            "4. Dân tộc:",
            v.own("ethnicity"),
        ),
        ("5. Số định danh/CCCD:", v.id_cells(), Gap(1, 1), "6. Nghề nghiệp:", v.own("occupation")),
        ("7. Mã thẻ BHYT:", v.card_cells(), Gap(1, 1)),
        ("8. Nơi cư trú:", v.where()),
        ("9. Vào viện:", v.came("words")),
        ("10. Ra viện:", v.left("words")),
        ("11. Khoa điều trị:", v.own("department"), "Số ngày điều trị:", v.days()),
        ("12. Chẩn đoán:", v.dx("discharge_diagnosis", "{1}. {0}")),
        ("13. Bệnh kèm theo:", v.dx("comorbidity", "{1}. {0}")),
        ("14. Phương pháp điều trị:", v.own("treatment_method")),
        ("15. Ghi chú:", v.own("advice", 0.85)),
        leading=1.15,
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("NGƯỜI HÀNH NGHỀ",), note="(Ký, ghi rõ họ tên)", slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("THỦ TRƯỞNG ĐƠN VỊ",), note="(Ký tên, đóng dấu)", slot="director_name", name=stay.director, honour="TS.BS."),
        day=stay.discharged.date(),
    )  # fmt: skip
    heads.seal(column, case, column.x + column.width * 0.68, column.y - 3.2 * column.em)


def draw_mother(desk: Desk, case: Case) -> None:
    """Draw a maternity house's sheet: labels in a column with colons at a tab stop, dates with dots."""
    column, v, stay, rng = paper(desk, leader="none"), Told(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.5, 1)
    heads.hotline(left, case, scale=1.0)
    rows(right, ("Số vào viện:", v.own("admission_number")), ("Mã BN:", v.own("patient_code")))
    column.join(left, right)
    rule(column)
    column.words("GIẤY RA VIỆN", scale=1.8, bold=True, align="centre")
    column.row(Lean("(dùng cho sản phụ và người bệnh phụ khoa)", 0.85), align="centre", cut=False)
    column.leap(0.4)
    wide, born = 9.0, stay.main[1][:2] in {"O8", "O4"}
    rows(
        column,
        (Tab("Họ tên", wide, bold=True), v.name()),
        (
            Tab("Ngày sinh", wide),
            v.born("dot"),
            "Tuổi:",
            age(case, rng),
            Gap(0.5),
            "Dân tộc:",
            v.own("ethnicity"),
        ),
        (Tab("Nghề nghiệp", wide), v.own("occupation")),
        (Tab("Địa chỉ", wide), v.where()),
        (Tab("Thẻ BHYT", wide), v.card("wide")),
        (Tab("Giá trị thẻ", wide), v.valid(" đến ", "slash")),
        (Tab("Vào viện", wide), v.came("dot")),
        (Tab("Ra viện", wide), v.left("dot")),
        (Tab("Khoa", wide), v.own("department"), "Giường:", v.own("bed", stretch=0.4)),
        (Tab("Chẩn đoán", wide, bold=True), v.dx("discharge_diagnosis", "{0} (mã ICD: {1})")),
        (Tab("Phương pháp điều trị", wide), v.own("treatment_method")),
        (
            Tab("Trẻ sơ sinh", wide),
            Fill(rng.choice(("01 trẻ trai, 3200 g", "01 trẻ gái, 2900 g")) if born else None),
        ),
        (Tab("Lời dặn", wide), v.own("advice")),
        leading=1.12,
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("Nữ hộ sinh",), signed=True),
        Block(titles=("Trưởng khoa",), slot="department_head", name=stay.head, honour="BSCKII."),
        Block(titles=("Giám đốc",), slot="director_name", name=stay.director, honour="ThS."),
        day=stay.discharged.date(),
        style="slash",
        over="top",
    )
    column.row(Say("Cấp lại khi mất: liên hệ phòng Kế hoạch tổng hợp.", scale=0.72), cut=False)
