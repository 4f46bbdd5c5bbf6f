"""PHIẾU PHẪU THUẬT, TÓM TẮT HỒ SƠ BỆNH ÁN for the last measurement."""

from datetime import timedelta

from samples.forms.surgery_report import STEPS
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.people import make_name
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import rows, sexes, ticked
from samples.sets.parts.letterheads import barcode, head, logo
from samples.sets.parts.paper import paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.written import moment_as
from samples.stays import Case
from samples.tables.phrases import CONDITIONS


def draw_operation(desk: Desk, case: Case) -> None:
    """Draw PHIẾU PHẪU THUẬT with bullets and leaders, a drawing's frame, the surgeon's full name."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1, 1.3, 0.8)
    head(left, case, "bv", align="left")
    middle.words("PHIẾU PHẪU THUẬT", scale=1.6, bold=True, align="centre")
    right.words("MS: 14/BV-01", scale=0.85, align="right")
    rows(right, ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    operation, narcosis, method = v.operation()
    at = stay.admitted + timedelta(hours=rng.randint(3, 40))
    rows(
        column,
        ("- Họ và tên người bệnh:", v.name(), "Tuổi:", v.age(), "Nam/nữ:", v.sex()),
        ("- Khoa:", v.own("department"), "Buồng:", Fill(stay.room), "Giường:", v.own("bed")),
        ("- Vào viện lúc:", v.came("words")),
        ("- Phẫu thuật/thủ thuật lúc:", Fill(moment_as(at, "words"))),
        ("- Chẩn đoán: + Trước phẫu thuật:", Fill(stay.ward[0])),
        (Gap(3), "+ Sau phẫu thuật:", Fill(stay.main[0])),
        ("- Phương pháp phẫu thuật:", Fill(operation)),
        ("- Loại phẫu thuật:", Fill(method), "- Phương pháp vô cảm:", Fill(narcosis)),
        (
            "- Bác sĩ phẫu thuật:",
            Fill(f"{stay.doctor_title} {stay.doctor}"),
            "- Bác sĩ gây mê:",
            Fill(f"BS. {make_name(rng, 'male', 'Kinh')}"),
        ),
    )
    column.leap(0.2)
    one, two = column.split(1, 1.6)
    one.words("LƯỢC ĐỒ PHẪU THUẬT", bold=True, align="centre")
    two.words("TRÌNH TỰ PHẪU THUẬT", bold=True, align="centre")
    for step in STEPS[: rng.randint(4, 6)]:
        rows(two, (Fill(step),))
    high = max(two.y, one.y + 500) + 20
    column.sheet.draw.rectangle(
        (one.x, column.y + 12, one.x + one.width, high), outline=(20, 20, 20), width=3
    )
    column.sheet.draw.rectangle(
        (two.x - 14, column.y + 12, two.x + two.width, high), outline=(20, 20, 20), width=3
    )
    column.y = high
    sign_off(
        desk,
        column,
        Block(titles=(" ",), signed=False),
        Block(titles=("PHẪU THUẬT VIÊN",), slot="doctor_name", name=stay.doctor, prefix="Họ tên:"),
        day=at.date(),
    )


def draw_summary(desk: Desk, case: Case) -> None:
    """Draw TÓM TẮT HỒ SƠ BỆNH ÁN of a system: a table of pairs, bold titles above paragraphs, bar code."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    beside = logo(left, 160)
    head(beside, case, "three", align="left", scale=0.95)
    left.join(left, beside)
    barcode(right)
    rows(right, ("Số lưu trữ HS:", v.own("archive_number", 0.9)))
    column.join(left, right)
    column.words("TÓM TẮT HỒ SƠ BỆNH ÁN", scale=1.6, bold=True, align="centre")
    column.words("Mẫu 03 - TT 25/2025/TT-BYT", scale=0.8, align="centre")
    column.leap(0.2)
    grid(
        column,
        (
            (1.7, (("Họ và tên:", v.name()),)),
            (1, (("Ngày sinh:", v.born("dot")),)),
            (0.9, (tuple(ticked(sexes(), case.person.sex, "before", 0.1)),)),
        ),
        (
            (1, (("Dân tộc:", v.own("ethnicity")),)),
            (1.2, (("Nghề nghiệp:", v.own("occupation")),)),
            (1.3, (("Số ĐDCN:", v.own("national_id")),)),
        ),
        ((1.4, (("Mã thẻ BHYT:", v.card("groups")),)), (1, (("Mã NB:", v.own("patient_code")),))),
        ((1, (("Nơi cư trú:", v.where()),)),),
        (
            (1, (("Vào viện:", v.came("print")),)),
            (1, (("Ra viện:", v.left("print")),)),
            (0.7, (("Số ngày:", v.days()),)),
        ),
    )
    for title, fill in (
        ("Chẩn đoán vào viện", v.dx("admission_diagnosis", "{1} - {0}")),
        ("Chẩn đoán ra viện (bệnh chính)", v.dx("discharge_diagnosis", "{1} - {0}")),
        ("Chẩn đoán kèm theo", v.dx("comorbidity", "{1} - {0}")),
        ("Quá trình bệnh lý", v.course()),
        ("Dấu hiệu lâm sàng", v.own("clinical_signs")),
        ("Kết quả xét nghiệm, cận lâm sàng", v.own("lab_summary", 0.9)),
        ("Phương pháp điều trị", v.own("treatment_method")),
        ("Tình trạng khi ra viện", Fill(rng.choice(CONDITIONS))),
        ("Hướng điều trị và các chế độ tiếp theo", v.own("next_treatment")),
    ):
        column.words(title, bold=True, scale=0.95)
        rows(column, (Gap(0.6), fill), leading=0.95)
    column.leap(0.5)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ LẬP TÓM TẮT",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("ĐẠI DIỆN CƠ SỞ KCB",), slot="director_name", name=stay.director, sealed=True),
        day=stay.discharged.date(),
        over="top",
        lead=f"{stay.facility.town}, ngày",
        high=2,
    )
