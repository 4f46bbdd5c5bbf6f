"""Running sheets of a ward for the last measurement."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.sets.parts.frames import grid
from samples.sets.parts.labels import Lean, ringed, rows, sexes, ticked
from samples.sets.parts.letterheads import head, logo
from samples.sets.parts.noted import note_name
from samples.sets.parts.paper import LYING, paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import care, fluid, heads, note, orders_text, pressure, ruled, times, warmth
from samples.stays import Case


def draw_treatment(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI ĐIỀU TRỊ (36/BV2): progress, orders and doctor in columns, boxed head."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.6, 1)
    beside = logo(left, 160)
    head(beside, case, "three", align="left", scale=0.95)
    left.join(left, beside)
    right.words("36/BV2", scale=0.8, align="right")
    rows(right, ("Mã NB:", v.own("patient_code")), ("Số nhập viện:", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU THEO DÕI ĐIỀU TRỊ", scale=1.5, bold=True, align="centre")
    column.leap(0.2)
    grid(
        column,
        (
            (1.7, (("Họ và tên NB:", v.name()),)),
            (0.9, (("Ngày sinh:", v.born("slash")),)),
            (0.6, (("Giới:", v.sex()),)),
        ),
        (
            (0.7, (("Phòng/giường:", v.room_bed("/")),)),
            (1.6, (("Chẩn đoán:", v.dx("admission_diagnosis", "({1}) {0}")),)),
        ),
    )
    column.leap(0.3)
    made = heads(("Thời gian", 0.8), ("Diễn biến bệnh", 1.7), ("Chỉ định", 2.1), ("Bác sĩ", 1.0))
    shown = [
        (
            f"{at:%H:%M}\n{at:%d/%m/%Y}",
            f"{note(rng)}\nT: {warmth(rng)}",
            orders_text(case, rng, "+ {0} {1}: {2} {3}"),
            f"{stay.doctor_title} {stay.doctor}",
        )
        for at in times(case, rng, rng.randint(3, 6), (20, 24, 25))
    ]
    found = ruled(desk, column, made, shown, TableLook(scale=0.86, pad=0.2), rest=(0, 500))
    note_name(desk, found, stay.doctor, "doctor_name")


def draw_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC: Y tá ghi, italics, ringed sex, narrow times."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1, 1.2, 0.85)
    head(left, case, "two", scale=0.9)
    middle.words("PHIẾU CHĂM SÓC", scale=1.6, bold=True, align="centre")
    middle.words("Y tá (điều dưỡng) ghi", scale=0.85, align="centre")
    right.words("MS: 09/BV-01", scale=0.85, align="right")
    rows(right, ("Số vào viện:", v.own("admission_number")), ("Phiếu số:", v.number(1, 9)))
    column.join(left, middle, right)
    rows(
        column,
        (
            Lean("Họ tên bệnh nhân:"),
            v.name(upper=rng.random() < 0.6),
            Lean("Tuổi:"),
            v.age(),
            *ringed(sexes(), case.person.sex, 0.2),
        ),
        (
            Lean("Khoa:"),
            v.own("department"),
            Lean("Số giường:"),
            v.own("bed", 0.9),
            Lean("Buồng:"),
            Fill(stay.room),
        ),
        (Lean("Chẩn đoán:"), v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    made = heads(("NGÀY GIỜ", 0.9), ("THEO DÕI DIỄN BIẾN", 2.1), ("XỬ TRÍ CHĂM SÓC", 1.9), ("TÊN ĐD", 1.0))
    nurse = make_name(rng, "female", "Kinh")
    shown = [
        (
            f"{at.hour}h{at.minute:02d} {at.day}/{at.month}",
            f"{note(rng)}. M {rng.randint(60, 100)}, HA {pressure(rng)}",
            care(rng),
            nurse,
        )
        for at in times(case, rng, rng.randint(5, 9), (4, 8, 12))
    ]
    ruled(desk, column, made, shown, TableLook(scale=0.88, pad=0.2), rest=(100, 700))


def draw_vitals(desk: Desk, case: Case) -> None:
    """Draw BẢNG THEO DÕI CHỨC NĂNG SỐNG lying: a row an hour, figures only, two who sign."""
    column, v, stay, rng = paper(desk, LYING, leader="fine"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1, 1.5, 0.8)
    head(left, case, "mixed", align="left", scale=0.9)
    middle.words("BẢNG THEO DÕI CHỨC NĂNG SỐNG", scale=1.5, bold=True, align="centre")
    rows(right, ("Mã BN:", v.own("patient_code")), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    rows(
        column,
        (
            "Người bệnh:",
            v.name(),
            "Năm sinh:",
            v.year(),
            "Giới tính:",
            *ticked(sexes(), case.person.sex, "before", 0.2),
            "Khoa:",
            v.own("department"),
            "Giường:",
            v.own("bed"),
        ),
        ("Chẩn đoán:", v.dx("admission_diagnosis", "{1} - {0}")),
    )
    column.leap(0.3)
    titles = (
        "Ngày",
        "Giờ",
        "Mạch (l/ph)",
        "Nhiệt độ (°C)",
        "Huyết áp (mmHg)",
        "Nhịp thở (l/ph)",
        "SpO2 (%)",
        "Cân nặng (kg)",
        "Nước tiểu (ml)",
        "Ghi chú",
        "Người theo dõi",
    )
    shares = (0.8, 0.55, 0.7, 0.75, 0.85, 0.75, 0.6, 0.7, 0.8, 1.4, 1.2)
    made = tuple(
        Head(title=title, share=share, align="centre") for title, share in zip(titles, shares, strict=True)
    )
    nurse = make_name(rng, "female", "Kinh")
    shown = [
        (
            f"{at:%d/%m/%y}",
            f"{at:%H:%M}",
            str(rng.randint(62, 104)),
            warmth(rng),
            pressure(rng),
            str(rng.randint(16, 24)),
            str(rng.randint(94, 99)),
            "",
            str(rng.randint(6, 18) * 100) if rng.random() < 0.5 else "",
            "",
            nurse,
        )
        for at in times(case, rng, rng.randint(6, 12), (3, 6, 8, 12))
    ]
    table(column, made, shown, look=TableLook(scale=0.82, pad=0.12), rows_high=1.1)
    column.leap(0.4)
    sign_off(
        desk,
        column,
        Block(titles=("ĐIỀU DƯỠNG TRƯỞNG KHOA",)),
        Block(
            titles=("TRƯỞNG KHOA",),
            slot="department_head",
            name=stay.head if rng.random() < 0.7 else None,
            honour="BSCKI.",
        ),
        day=stay.discharged.date(),
        high=1.5,
    )


def draw_infusion(desk: Desk, case: Case) -> None:
    """Draw PHIẾU TRUYỀN DỊCH of a system: numbered rows, doctor first, reaction last."""
    column, v, stay, rng = paper(desk, LYING, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1, 1.4, 0.8)
    head(left, case, "two", scale=0.9)
    middle.words("PHIẾU TRUYỀN DỊCH", scale=1.6, bold=True, align="centre")
    middle.words("MS: 17/BV-01", scale=0.8, align="centre")
    rows(right, ("Số vào viện:", v.own("admission_number")), ("Số lưu trữ:", v.own("archive_number", 0.6)))
    column.join(left, middle, right)
    rows(
        column,
        (
            "- Họ tên người bệnh:",
            v.name(),
            "Tuổi:",
            v.age(),
            "Nam/Nữ:",
            v.sex(),
            "Khoa:",
            v.own("department"),
            "Số giường:",
            v.own("bed"),
        ),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    made = heads(
        ("STT", 0.3), ("Ngày giờ", 1.0), ("BS chỉ định", 1.3), ("TÊN DỊCH TRUYỀN/ HÀM LƯỢNG", 1.9), ("Số lượng", 0.6),
        ("Lô/ Số sản xuất", 0.8), ("Tốc độ giọt/ph", 0.7), ("Thời gian truyền", 1.1), ("Y tá (ĐD) thực hiện", 1.3), ("Tai biến", 0.7),
    )  # fmt: skip
    nurse, shown = make_name(rng, "female", "Kinh"), []
    for place, at in enumerate(times(case, rng, rng.randint(3, 7), (8, 12, 24)), start=1):
        name, amount = fluid(rng)
        end = at + timedelta(minutes=rng.choice((60, 120, 150)))
        shown.append(
            (
                str(place),
                f"{at:%d/%m/%Y}",
                f"BS {stay.doctor}",
                name,
                f"{amount} ml",
                f"L{rng.randint(100, 999)}",
                rng.choice(("XL", "XXX", "40")),
                f"{at:%H:%M} - {end:%H:%M}",
                nurse,
                rng.choice(("", "Không")),
            )
        )
    found = ruled(desk, column, made, shown, TableLook(scale=0.84, pad=0.15), rest=(100, 500))
    note_name(desk, found, stay.doctor, "doctor_name")
