"""GIẤY RA VIỆN that builders may look at."""

from samples.forms.pieces import motto
from samples.kit.boxes import Cells
from samples.kit.desk import Desk
from samples.kit.pieces import Gap
from samples.sets.parts.chart_rows import units
from samples.sets.parts.labels import ringed, rows, sexes
from samples.sets.parts.letterheads import head, logo, square
from samples.sets.parts.paper import HALF_LYING, paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.stays import Case


def draw_certificate(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN of TT 56: bullets, moments as words, two who sign."""
    column, v, stay = paper(desk), Values(case, desk.rng), case.stay
    left, middle, right = column.split(1.2, 1.1, 0.9)
    head(left, case, "two")
    motto(middle, scale=0.7)
    right.words("MS: 01/BV-01", scale=0.85, align="right")
    rows(right, ("Số lưu trữ:", v.own("archive_number", 0.9)), ("Mã y tế:", v.own("patient_code")))
    column.join(left, middle, right)
    column.leap(0.4)
    column.words("GIẤY RA VIỆN", scale=1.9, bold=True, align="centre")
    column.leap(0.3)
    rows(
        column,
        ("- Họ và tên người bệnh:", v.name(), "Giới tính:", v.sex()),
        ("- Ngày/tháng/năm sinh:", v.born("slash"), "(Tuổi:", v.age(), ")"),
        ("- Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation")),
        ("- Mã số BHXH/Thẻ BHYT số:", v.card("whole")),
        ("- Địa chỉ:", v.where()),
        ("- Vào viện lúc:", v.came("words")),
        ("- Ra viện lúc:", v.left("words")),
        ("- Chẩn đoán:", v.dx("discharge_diagnosis", "{1}- {0}", of="all")),
        ("- Phương pháp điều trị:", v.own("treatment_method")),
        ("- Ghi chú:", v.own("advice", 0.8)),
    )
    column.blank(1)
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(
            titles=("Thủ trưởng đơn vị",),
            note="(Ký tên, đóng dấu)",
            slot="director_name",
            name=stay.director,
            sealed=True,
        ),
        Block(
            titles=("Trưởng khoa",),
            note="(Ký và ghi rõ họ tên)",
            slot="department_head",
            name=stay.head,
            honour="BSCKI.",
        ),
        day=stay.discharged.date(),
        over="last",
    )


def draw_system(desk: Desk, case: Case) -> None:
    """Draw GIẤY RA VIỆN of a hospital system on a lying A5: logo, QR code, two columns, no leaders."""
    column, v, stay = paper(desk, HALF_LYING, leader="none", colon=":"), Values(case, desk.rng), case.stay
    left, right = column.split(1.5, 1)
    beside = logo(left, 150)
    head(beside, case, "post", align="left", scale=0.9)
    left.join(left, beside)
    square(desk.sheet, right.x + right.width - 170, right.y, 165)
    inner = right.split(1, 0.42, gap=0.4)[0]
    rows(inner, ("Số vào viện:", v.own("admission_number")), ("Mã NB:", v.own("patient_code")))
    right.y = max(inner.y, right.y + 180)
    column.join(left, right)
    column.words("GIẤY RA VIỆN", scale=1.5, bold=True, align="centre")
    rows(
        column,
        ("Họ và tên:", v.name(), "Ngày sinh:", v.born("dash"), "Giới:", v.sex()),
        (
            "Dân tộc:",
            v.own("ethnicity"),
            "Nghề nghiệp:",
            v.own("occupation"),
            "CCCD/ĐDCN:",
            v.own("national_id"),
        ),
        ("Số thẻ BHYT:", v.card("groups"), "GT từ:", v.since("dash"), "đến:", v.until("dash")),
        ("Địa chỉ:", v.where()),
        ("Khoa:", v.own("department"), "Ngày vào:", v.came("print"), "Ngày ra:", v.left("print")),
        ("Chẩn đoán ra viện:", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("Chẩn đoán kèm theo:", v.dx("comorbidity", "{0} ({1})")),
        ("Phương pháp ĐT:", v.own("treatment_method")),
        ("Lời dặn BS:", v.own("advice")),
        bold=True,
        leading=0.93,
    )
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour=stay.doctor_title),
        Block(titles=("TL. GIÁM ĐỐC", "TRƯỞNG KHOA"), slot="department_head", name=stay.head, sealed=True),
        day=stay.discharged.date(),
        lead=f"{stay.facility.town}, ngày",
        high=1.8,
    )


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
