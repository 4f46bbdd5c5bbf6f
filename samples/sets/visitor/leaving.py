"""GIẤY RA VIỆN: a system's, a typewriter's, a foreign house's."""

from datetime import timedelta

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Say
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import Lean, above, below, pair, rows, sexes, ticked
from samples.sets.parts.letterheads import quick
from samples.sets.parts.paper import HALF_LYING
from samples.sets.parts.signing import Block, sign_off
from samples.sets.visitor import heads
from samples.sets.visitor.told import Told, leaf, levered
from samples.stays import Case


def draw_system(desk: Desk, case: Case) -> None:
    """Draw today's form from a hospital's system: dashes before labels, date and time in words, two who sign."""
    column, v, stay, rng = (
        leaf(desk, machine=True, leader="none", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, middle, right = column.split(1.15, 1.5, 0.8)
    heads.stacked(left, case, scale=0.85, line=True, ward=True)
    heads.nation(middle, scale=0.85)
    rows(right, ("Mẫu số 02",), ("Mã YT:", v.own("patient_code")), ("Số lưu trữ:", v.own("archive_number")))
    column.join(left, middle, right)
    heads.titled(column, "GIẤY RA VIỆN", scale=1.8)
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Ngày sinh:", v.born("slash"), "Giới tính:", v.sex()),
        ("- Dân tộc:", v.own("ethnicity"), "Nghề nghiệp:", v.own("occupation")),
        ("- Mã số BHXH/Thẻ BHYT số:", v.card("groups"), "Số CCCD:", v.own("national_id")),
        ("- Địa chỉ:", v.where()),
        ("- Vào viện lúc:", v.came("words")),
        ("- Ra viện lúc:", v.left("words")),
        ("- Chẩn đoán:", v.dx("discharge_diagnosis", "{0} ({1})")),
        ("- Bệnh kèm theo:", v.dx("comorbidity", "{0} ({1})")),
        ("- Phương pháp điều trị:", v.own("treatment_method")),
        ("- Ghi chú:", v.own("advice", 0.85)),
        leading=1.12,
    )
    column.leap(0.8)
    sign_off(
        desk,
        column,
        Block(titles=("TRƯỞNG KHOA ĐIỀU TRỊ",), note="(Ký tên)", slot="department_head", name=stay.head, honour="BSCKI."),
        Block(titles=("THỦ TRƯỞNG ĐƠN VỊ",), note="(Ký tên, đóng dấu)", slot="director_name", name=stay.director, honour="BSCKII."),
        day=stay.discharged.date(),
        high=4.0,
    )  # fmt: skip
    heads.seal(column, case, 0.75)
    quick(column, f"Tra cứu hồ sơ: mã {rng.randint(10**7, 10**8)}")


def draw_typed(desk: Desk, case: Case) -> None:
    """Draw a lying A5 of former years, filled by typewriter or pen: two columns under one line, labels below lines."""
    levered(desk, 0.8)
    column, v, stay = leaf(desk, HALF_LYING, leader="dots", colon=":"), Told(case, desk.rng), case.stay
    left, middle, right = column.split(1.2, 1.2, 0.9)
    heads.dotted(left, case, v)
    middle.words("GIẤY RA VIỆN", scale=1.7, bold=True, align="centre")
    rows(
        right,
        ("MS: 01/BV-01",),
        ("Số lưu trữ:", v.own("archive_number")),
        ("Số vào viện:", v.own("admission_number")),
    )
    column.join(left, middle, right)
    column.leap(0.2)
    rows(
        column,
        ("Họ và tên:", v.name(), "Tuổi:", v.age(), *ticked(sexes(), case.person.sex, "strike", 0.2)),
        (
            "Dân tộc:",
            v.own("ethnicity"),
            "Nghề nghiệp:",
            v.own("occupation"),
            "Nơi làm việc:",
            v.own("workplace"),
        ),
        ("Chỗ ở:", v.where()),
        ("BHYT: có giá trị đến", v.until("slash"), "Số:", v.card("groups")),
        ("Vào viện lúc", v.came("g"), "Ra viện lúc", v.left("g")),
        ("Chẩn đoán:", v.dx("discharge_diagnosis")),
        ("Phương pháp điều trị:", v.own("treatment_method")),
        ("Lời dặn của thầy thuốc:", v.own("advice", 0.9)),
    )
    column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(
            titles=("GIÁM ĐỐC BỆNH VIỆN",),
            slot="director_name",
            name=stay.director,
            prefix="Họ tên:",
        ),
        Block(titles=("TRƯỞNG KHOA ĐIỀU TRỊ",), slot="department_head", name=stay.head, prefix="Họ tên:"),
        day=stay.discharged.date(),
        high=2.6,
    )
    heads.seal(column, case, 0.25)


def draw_foreign(desk: Desk, case: Case) -> None:
    """Draw a foreign house's certificate in two languages: small labels above values, rules between sections."""
    column, v, stay = leaf(desk, machine=True, leader="none", colon=":"), Told(case, desk.rng), case.stay
    heads.sign(column, case, english=True)
    rule(column, gap=0.2)
    heads.titled(column, "GIẤY RA VIỆN", "DISCHARGE CERTIFICATE", scale=1.7)
    above(
        column,
        (2.2, "Họ và tên / Full name", v.name()),
        (1.2, "Ngày sinh / Date of birth", v.born("slash")),
        (0.8, "Giới tính / Sex", v.sex()),
        (1.2, "Mã người bệnh / PID", v.own("patient_code")),
    )
    above(
        column,
        (1, "Quốc tịch / Nationality", v.own("nationality")),
        (1, "Nghề nghiệp / Occupation", v.own("occupation")),
        (1.4, "Số CCCD / ID number", v.own("national_id")),
        (1.6, "Thẻ BHYT / Insurance card", v.card("whole")),
    )
    above(column, (1, "Địa chỉ / Address", v.where()))
    rule(column, gap=0.3)
    above(
        column,
        (1.2, "Khoa / Department", v.own("department")),
        (1, "Ngày giờ vào viện / Admitted at", v.came("print")),
        (1, "Ngày giờ ra viện / Discharged at", v.left("print")),
    )
    rule(column, gap=0.3)
    _clinical(column, v)
    column.leap(0.6)
    sign_off(
        desk,
        column,
        Block(titles=("Bác sĩ điều trị", "Attending physician"), slot="doctor_name", name=stay.doctor, honour="ThS.BS."),
        Block(titles=("Giám đốc y khoa", "Medical director"), slot="director_name", name=stay.director, honour="TS.BS."),
        day=stay.discharged.date(),
        style="slash",
        lead="Ngày / Date:",
        high=3.2,
    )  # fmt: skip
    heads.seal(column, case, 0.75)


def _clinical(column: Column, v: Told) -> None:
    """Print diagnosis, treatment and advice, each after a label in two languages."""
    rows(
        column,
        (*pair("Chẩn đoán", "Diagnosis"), v.dx("discharge_diagnosis", "{0} ({1})")),
        (*pair("Bệnh kèm theo", "Comorbidities"), v.dx("comorbidity", "{0} ({1})")),
        (*pair("Phương pháp điều trị", "Treatment"), v.own("treatment_method")),
        (*pair("Lời dặn", "Advice"), v.own("advice")),
        leading=1.1,
    )


def draw_appointment(desk: Desk, case: Case) -> None:
    """Draw a GIẤY HẸN KHÁM LẠI on a lying A5: labels below lines, the day to come back."""
    column, v, stay, rng = (
        leaf(desk, HALF_LYING, leader="line", colon=":"),
        Told(case, desk.rng),
        case.stay,
        desk.rng,
    )
    left, right = column.split(1, 1.2)
    heads.stacked(left, case, scale=0.9, line=True)
    heads.nation(right, scale=0.85)
    column.join(left, right)
    heads.titled(column, "GIẤY HẸN KHÁM LẠI", scale=1.5)
    below(
        column,
        (2, v.name(), "Họ và tên người bệnh"),
        (1, v.born("slash"), "Ngày, tháng, năm sinh"),
        (0.7, v.sex(), "Giới tính"),
    )
    below(column, (1.6, v.card("groups"), "Số thẻ BHYT"), (2.4, v.where(), "Địa chỉ"))
    back = stay.discharged + timedelta(days=rng.choice((7, 14, 28)))
    rows(
        column,
        ("Vào viện ngày:", v.came_on("slash"), "Ra viện ngày:", v.left_on("slash")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
        ("Bệnh kèm theo:", v.dx("comorbidity")),
        (
            Say("Hẹn khám lại vào ngày"),
            Fill(f"{back:%d/%m/%Y}"),
            Lean("hoặc đến bất kỳ lúc nào nếu có dấu hiệu bất thường"),
            Gap(0.2, 1),
        ),
    )
    column.leap(0.2)
    sign_off(
        desk,
        column,
        Block(titles=("BÁC SĨ ĐIỀU TRỊ",), slot="doctor_name", name=stay.doctor, honour="BS."),
        Block(
            titles=("ĐẠI DIỆN CƠ SỞ KCB",),
            note="(ký, đóng dấu)",
            slot="director_name",
            name=stay.director,
            honour="BSCKII.",
        ),
        day=stay.discharged.date(),
        high=2.2,
    )
