"""Third prints that builders may look at: a discharge form, orders, infusions, surgery, a summary, a chest film."""

from datetime import timedelta

from samples.forms.surgery_report import STEPS
from samples.fresh.pieces import (
    HALF,
    Lean,
    Tab,
    above,
    barcode,
    foot,
    head,
    paper,
    ringed,
    rows,
    sexes,
    ticked,
)
from samples.fresh.values import Values
from samples.fresh.ward import fluid, heads, note, orders_text, pressure, ruled, times, warmth
from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.stays import Case
from samples.tables.phrases import CONDITIONS, STUDIES
from samples.unseen.chart_parts import outcomes, units
from samples.unseen.parts import Block, grid, moment_as, note_name, rule, sign_off


def draw_discharge(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN of an old print: ringed sex, address in four slots, digit boxes for the card."""
    column, v, stay = paper(desk, leader="dots"), Values(case, desk.rng), case.stay
    left, middle, right = column.split(1.1, 1.1, 0.8)
    head(left, case, "bv", align="left")
    rows(left, ("Khoa:", v.own("department")))
    middle.leap(0.4)
    middle.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="centre")
    right.words("MS: 05/BV-99", scale=0.85, align="right")
    rows(right, ("Số vào viện:", v.own("admission_number")), ("Số lưu trữ:", v.own("archive_number", 0.7)))
    column.join(left, middle, right)
    column.leap(0.4)
    first, second = units(case, ("- Địa chỉ: số nhà, thôn", "xã (phường)", "huyện (quận)", "tỉnh (TP)"))
    card = case.person.card
    rows(
        column,
        ("- Họ và tên người bệnh:", v.name(), "Tuổi:", v.age(), *ringed(sexes(), case.person.sex, 0.2)),
        ("- Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation")),
        ("- BHYT: giá trị từ", v.since("loose"), "đến", v.until("loose"), Gap(3, 1)),
        (Gap(1), "Số:", Cells(card, (2, 1, 2, 10), "insurance_number", card), Gap(1, 1)),
        first,
        second,
        ("- Vào viện lúc:", v.came("g")),
        ("- Ra viện lúc:", v.left("g")),
        ("- Tổng số ngày điều trị:", v.days(), Gap(5, 1)),
        ("- Chẩn đoán: + Khi vào viện:", v.dx("admission_diagnosis")),
        (Gap(3), "+ Khi ra viện:", v.dx("discharge_diagnosis"), "Mã bệnh:", v.code("discharge_diagnosis")),
        (Gap(3), "+ Bệnh kèm theo:", v.dx("comorbidity")),
        ("- Điều trị:", v.own("treatment_method")),
        ("- Lời dặn của thầy thuốc:", v.own("advice")),
    )
    column.blank(2)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(
            titles=("GIÁM ĐỐC BỆNH VIỆN",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director if desk.rng.random() < 0.6 else None,
            prefix="Họ tên:",
            sealed=True,
        ),
        Block(
            titles=("BÁC SĨ ĐIỀU TRỊ",),
            note="(Ký tên)",
            slot="doctor_name",
            name=stay.doctor,
            prefix="Họ tên:",
            honour="BS",
        ),
        day=stay.discharged.date(),
    )


def draw_orders(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI ĐIỀU TRỊ with vital signs in a column of their own and labels at tab stops."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.5, 1)
    head(left, case, "mixed", align="left")
    barcode(right, width=420, high=70)
    column.join(left, right)
    column.words("PHIẾU THEO DÕI ĐIỀU TRỊ", scale=1.5, bold=True, align="centre")
    column.words(f"Mẫu 36/BV2 - Tờ số {rng.randint(1, 5)}", scale=0.8, align="centre")
    one, two = column.split(1.3, 1, gap=1)
    rows(
        one,
        (Tab("Họ tên NB", 5.5), v.name()),
        (Tab("Khoa", 5.5), v.own("department")),
        (Tab("Số vào viện", 5.5), v.own("admission_number")),
    )
    rows(
        two,
        (Tab("Năm sinh", 5), v.year(), "Giới tính:", v.sex()),
        (Tab("Phòng", 5), Fill(stay.room), "Giường:", v.own("bed")),
        (Tab("Mã NB", 5), v.own("patient_code")),
    )
    column.join(one, two)
    rows(column, (Tab("Chẩn đoán", 5.5), v.dx("admission_diagnosis", "{1} - {0}")))
    column.leap(0.3)
    made = heads(
        ("Ngày giờ", 0.8),
        ("Sinh hiệu", 0.8),
        ("Theo dõi diễn biến", 1.5),
        ("Thực hiện y lệnh", 2.0),
        ("Bác sĩ điều trị", 1.0),
    )
    shown = [
        (
            f"{at:%d/%m/%Y}\n{at:%H:%M}",
            f"M {rng.randint(62, 99)}\nT {warmth(rng)}\nHA {pressure(rng)}",
            note(rng),
            orders_text(case, rng, "* {0} {1}, {2} {3}"),
            stay.doctor,
        )
        for at in times(case, rng, rng.randint(3, 6), (12, 24))
    ]
    found = ruled(desk, column, made, shown, TableLook(scale=0.84, pad=0.18), rest=(0, 300))
    note_name(desk, found, stay.doctor, "doctor_name")
    foot(desk, column, "Mỗi lần ghi phải có chữ ký của bác sĩ")


def draw_drips(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI TRUYỀN DỊCH on a standing A5: the doctor and nurse signed in one column."""
    column, v, stay, rng = paper(desk, HALF, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    head(column, case, "two", scale=0.95)
    column.words("PHIẾU THEO DÕI TRUYỀN DỊCH", scale=1.35, bold=True, align="centre")
    rows(
        column,
        ("Họ tên:", v.name(upper=rng.random() < 0.5), "Tuổi:", v.age(), "Nam/Nữ:", v.sex()),
        ("Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed")),
        ("Số vào viện:", v.own("admission_number")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.2)
    made = heads(
        ("Ngày/giờ", 0.9),
        ("Loại dịch", 1.5),
        ("Số ml", 0.55),
        ("Giọt/ph", 0.55),
        ("BS chỉ định", 1.2),
        ("ĐD", 0.6),
    )
    nurse, shown = make_name(rng, "female", "Kinh").rsplit(maxsplit=1)[-1], []
    for at in times(case, rng, rng.randint(3, 6), (6, 12, 24)):
        name, amount = fluid(rng)
        shown.append(
            (
                f"{at:%d/%m}\n{at:%H:%M}",
                name,
                amount,
                rng.choice(("XX", "XXX", "40")),
                f"BS. {stay.doctor}",
                nurse,
            )
        )
    found = ruled(desk, column, made, shown, TableLook(scale=0.84, pad=0.15), rest=(50, 250))
    note_name(desk, found, stay.doctor, "doctor_name")


def draw_minor(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THỦ THUẬT of a system on A4: a table of labels and values, steps numbered."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.5, 1)
    head(left, case, "post", align="left")
    rows(right, ("Mã NB:", v.own("patient_code")), ("Mã phiếu:", v.number(100, 9999, "TT{0}")))
    column.join(left, right)
    rule(column)
    column.words("PHIẾU THỦ THUẬT", scale=1.6, bold=True, align="centre")
    operation, narcosis, _ = v.operation()
    at = stay.admitted + timedelta(hours=rng.randint(3, 30))
    column.leap(0.2)
    grid(
        column,
        (
            (1.6, (("Họ tên NB:", v.name()),)),
            (0.9, (("Ngày sinh:", v.born("slash")),)),
            (0.6, (("Giới:", v.sex()),)),
        ),
        (
            (1, (("Khoa:", v.own("department")),)),
            (0.6, (("Giường:", v.own("bed")),)),
            (1.1, (("Số vào viện:", v.own("admission_number")),)),
        ),
        ((1, (("Chẩn đoán:", v.dx("admission_diagnosis", "({1}) {0}")),)),),
        ((1.2, (("Tên thủ thuật:", Fill(operation)),)), (1, (("Vô cảm:", Fill(narcosis)),))),
        (
            (1, (("Bắt đầu:", Fill(moment_as(at, "print"))),)),
            (1, (("Kết thúc:", Fill(moment_as(at + timedelta(minutes=35), "print"))),)),
        ),
    )
    column.leap(0.3)
    column.words("Mô tả", bold=True)
    for place, step in enumerate(STEPS[: rng.randint(3, 5)], start=1):
        rows(column, (Gap(0.6), Fill(f"{place}) {step}")))
    rows(column, ("Tai biến:", Fill("Không")), ("Ghi chú:", v.own("advice", 0.3)))
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("Điều dưỡng phụ",)),
        Block(titles=("Bác sĩ thực hiện",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=at.date(),
        style="slash",
        lead=f"{stay.facility.town}, ngày",
    )


def draw_film(desk: Desk, case: Case) -> None:
    """Draw PHIẾU KẾT QUẢ X-QUANG: labels above, technique, findings in one paragraph, a large conclusion."""
    column, v, stay, rng = paper(desk, leader="line", colon=""), Values(case, desk.rng), case.stay, desk.rng
    study, _, findings, conclusion = next(one for one in STUDIES if "X-QUANG" in one[1])
    head(column, case, "two")
    column.words("PHIẾU KẾT QUẢ X-QUANG", scale=1.6, bold=True, align="centre")
    above(
        column,
        (2, "Họ tên người bệnh", v.name()),
        (0.7, "Năm sinh", v.year()),
        (0.8, "Giới tính", tuple(ticked(sexes(), case.person.sex, "after", 0.1))),
    )
    above(column, (2, "Địa chỉ", v.where()), (1.3, "Số thẻ BHYT", v.card("groups")))
    above(
        column,
        (1, "Khoa", v.own("department")),
        (0.5, "Giường", v.own("bed", 0.8)),
        (2, "Chẩn đoán", v.dx("admission_diagnosis")),
    )
    above(column, (1, "Kỹ thuật", Fill(study)), (1, "Bác sĩ chỉ định", Fill(f"BS {stay.head}")))
    column.leap(0.4)
    column.words("Mô tả", bold=True)
    rows(column, (Fill(" ".join(findings)),))
    column.leap(0.3)
    column.words("Kết luận", bold=True)
    rows(column, (Fill(conclusion, scale=1.15),))
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("KTV chụp phim",)),
        Block(titles=("Bác sĩ đọc phim",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        day=stay.admitted.date(),
        lead=f"{rng.randint(8, 16)} giờ, ngày",
        over="top",
    )


CHANGED = outcomes(("Khỏi", "Đỡ", "Không thay đổi", "Nặng hơn", "Tử vong"), "{w}")


def draw_brief(desk: Desk, case: Case) -> None:
    """Draw TÓM TẮT BỆNH ÁN on one page with a table of the stays and italics as labels."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    head(column, case, "mixed", align="left")
    rows(
        column,
        (
            Lean("Số lưu trữ:"),
            v.own("archive_number", 0.8),
            Lean("Mã người bệnh:"),
            v.own("patient_code"),
            Gap(4, 1),
        ),
    )
    column.words("TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.6, bold=True, align="centre")
    rows(
        column,
        (Lean("Họ và tên người bệnh:"), v.name(), Lean("Tuổi:"), v.age(), Lean("Giới:"), v.sex()),
        (
            Lean("Dân tộc:"),
            v.own("ethnicity"),
            Lean("Nghề nghiệp:"),
            v.own("occupation"),
            Lean("Thẻ BHYT:"),
            v.card("whole"),
        ),
        (Lean("Nơi ở hiện nay:"), v.where()),
    )
    column.leap(0.3)
    made = tuple(
        Head(title=title, share=share, align="centre")
        for title, share in (("Khoa", 1.2), ("Vào", 1), ("Ra", 1), ("Kết quả", 1))
    )
    found = table(
        column,
        made,
        [(stay.department, f"{stay.admitted:%d/%m/%Y}", f"{stay.discharged:%d/%m/%Y}", "")],
        look=TableLook(scale=0.9),
    )
    note_name(desk, found, stay.department, "department")
    column.leap(0.2)
    rows(
        column,
        (
            Lean("Ngày vào viện:"),
            v.came_on("dot"),
            Lean("Ngày ra viện:"),
            v.left_on("dot"),
            Lean("Tổng số ngày điều trị:"),
            v.days(),
        ),
        (Lean("Chẩn đoán khi vào viện:"), v.dx("admission_diagnosis")),
        (
            Lean("Chẩn đoán khi ra viện:"),
            v.dx("discharge_diagnosis"),
            Lean("mã"),
            v.code("discharge_diagnosis"),
        ),
        (Lean("Bệnh kèm theo:"), v.dx("comorbidity"), Lean("mã"), v.code("comorbidity")),
        (Lean("Lý do vào viện:"), Fill(stay.complaint)),
        (Lean("Diễn biến lâm sàng:"), v.course()),
        (Lean("Dấu hiệu lâm sàng chính:"), v.own("clinical_signs")),
        (Lean("Kết quả cận lâm sàng:"), v.own("lab_summary", 0.9)),
        (Lean("Đã điều trị bằng phương pháp:"), v.own("treatment_method")),
        (Lean("Tình trạng ra viện:"), Fill(rng.choice(CONDITIONS))),
        (Lean("Kết quả điều trị:"), Gap(0.6), *CHANGED.pieces(stay.outcome, "strike", gap=0.7), Gap(1, 1)),
        (Lean("Hướng điều trị tiếp theo:"), v.own("next_treatment")),
    )
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BSCKII."),
        Block(titles=("BÁC SĨ TÓM TẮT",), slot="doctor_name", name=stay.doctor, honour="BS."),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
    )
