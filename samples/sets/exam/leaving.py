"""GIẤY RA VIỆN for the last measurement."""

from samples.forms.pieces import motto
from samples.kit.desk import Desk
from samples.kit.pieces import Gap
from samples.sets.parts.chart_rows import outcomes
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, above, rows, ticked
from samples.sets.parts.letterheads import barcode, head, logo
from samples.sets.parts.paper import HALF, paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_practice(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN (Mẫu 02, TT 25/2025): numbered items, personal number, representative and practitioner."""
    column, v, stay = paper(desk, leader="fine"), Values(case, desk.rng), case.stay
    left, right = column.split(1, 1.2)
    head(left, case, "two")
    left.row("Số:", v.number(1, 4000, "{0}/GRV"), cut=False)
    motto(right)
    column.join(left, right)
    column.leap(0.5)
    column.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="centre")
    rows(column, (Gap(8), Lean("Số hồ sơ/BA:"), v.own("archive_number", 0.9, stretch=0.3), Gap(8)))
    rows(
        column,
        ("1. Họ, chữ đệm và tên người bệnh:", v.name()),
        ("2. Ngày, tháng, năm sinh:", v.born("spaced"), "3. Giới tính:", v.sex()),
        ("4. Số định danh cá nhân/CCCD/Hộ chiếu:", v.own("national_id", 0.9), "Dân tộc:", v.own("ethnicity")),
        ("5. Nơi cư trú:", v.where()),
        ("6. Nghề nghiệp:", v.own("occupation"), "7. Mã số BHXH:", v.ten()),
        ("8. Thời gian vào viện:", v.came("lúc")),
        ("9. Thời gian ra viện:", v.left("lúc")),
        ("10. Chẩn đoán (mã ICD-10):", v.dx("discharge_diagnosis", "{0} ({1})", of="all")),
        ("11. Phương pháp điều trị:", v.own("treatment_method")),
        ("12. Ghi chú:", v.own("advice", 0.85)),
    )
    column.blank(1)
    column.leap(0.7)
    sign_off(
        desk,
        column,
        Block(
            titles=("Đại diện cơ sở", "khám bệnh, chữa bệnh"),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        Block(
            titles=("Người hành nghề", "khám bệnh, chữa bệnh"),
            note="(Ký, ghi rõ họ tên)",
            slot="doctor_name",
            name=stay.doctor,
            honour=stay.doctor_title,
        ),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        over="top",
    )


def draw_small(desk: Desk, case: Case) -> None:
    """Draw a certificate on standing A5: small labels above values, bar code, result ticked."""
    column, v, stay = paper(desk, HALF, leader="line", colon=""), Values(case, desk.rng), case.stay
    left, right = column.split(1.6, 1)
    head(left, case, "mixed", align="left", scale=0.9)
    barcode(right, width=380, high=70)
    rows(right, ("Mã NB", v.own("patient_code")))
    column.join(left, right)
    column.words("GIẤY RA VIỆN", scale=1.6, bold=True, align="centre")
    above(column, (2, "Họ tên người bệnh", v.name()), (0.6, "Phái", v.sex()), (0.6, "Tuổi", v.age()))
    above(
        column,
        (1, "Ngày sinh", v.born("dot")),
        (1, "Dân tộc", v.own("ethnicity")),
        (1.2, "Nghề nghiệp", v.own("occupation")),
    )
    above(column, (1, "Nơi ở hiện tại", v.where()))
    above(column, (1.4, "Thẻ BHYT số", v.card("groups")), (1, "Hạn dùng đến", v.until("dot")))
    above(column, (1, "Khoa điều trị", v.own("department")), (0.7, "Số ngày ĐT", v.days()))
    above(column, (1, "Nhập viện", v.came("first")), (1, "Xuất viện", v.left("first")))
    above(
        column,
        (2.4, "Chẩn đoán xuất viện", v.dx("discharge_diagnosis")),
        (0.7, "ICD-10", v.code("discharge_diagnosis")),
    )
    above(column, (2.4, "Bệnh kèm theo", v.dx("comorbidity")), (0.7, "ICD-10", v.code("comorbidity")))
    above(column, (1, "Phương pháp điều trị", v.own("treatment_method")))
    result = outcomes(("Khỏi", "Đỡ", "Không đổi", "Nặng hơn", "Tử vong"), "{w}")
    rows(column, ("Kết quả", *ticked(result, stay.outcome, gap=0.1)))
    above(column, (1, "Dặn dò, hẹn tái khám", v.own("advice")))
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BS"),
        Block(
            titles=("GIÁM ĐỐC",),
            slot="director_name",
            name=stay.director if desk.rng.random() < 0.6 else None,
            sealed=True,
        ),
        day=stay.discharged.date(),
        style="slash",
        high=2,
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
