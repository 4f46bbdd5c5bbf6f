"""Figures by hour and day, a curve, infusions, in other hospitals."""

from datetime import timedelta

from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.sets.blind.pieces import letterhead
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import rows
from samples.sets.parts.noted import note_name
from samples.sets.parts.paper import LYING, paper
from samples.sets.parts.phrased import age
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import fluid, heads, pressure, ruled, times, warmth
from samples.stays import Case


def draw_figures(desk: Desk, case: Case) -> None:
    """Draw BẢNG THEO DÕI DẤU HIỆU SINH TỒN: times as columns, figures as rows, two days."""
    column, v, stay, rng = paper(desk, LYING, leader="line"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1, 1.8)
    letterhead(left, case, "above", scale=0.9)
    right.words("PHIẾU THEO DÕI CHỨC NĂNG SỐNG", scale=1.5, bold=True, align="centre")
    rows(
        right,
        ("Họ và tên:", v.name(), "Tuổi:", age(case, rng), "Giới:", v.sex(), "Mã BN:", v.own("patient_code")),
        (
            "Khoa:",
            v.own("department"),
            "Phòng/giường:",
            v.room_bed("/"),
            "Số vào viện:",
            v.own("admission_number"),
        ),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.join(left, right)
    column.leap(0.4)
    hours = ("6h", "10h", "14h", "18h", "22h")
    for day in range(rng.randint(2, 3)):
        at = stay.admitted.date() + timedelta(days=day)
        made = (
            Head(title=f"Ngày {at:%d/%m/%Y}", share=1.5, printed=True),
            *(Head(title=hour, share=0.8, align="centre") for hour in hours),
        )
        shown = [
            ("Mạch (lần/phút)", *(str(rng.randint(64, 108)) for _ in hours)),
            ("Nhiệt độ (°C)", *(warmth(rng) for _ in hours)),
            ("Huyết áp (mmHg)", *(pressure(rng) for _ in hours)),
            ("Nhịp thở (lần/phút)", *(str(rng.randint(16, 24)) for _ in hours)),
            ("SpO2 (%)", *(str(rng.randint(94, 99)) for _ in hours)),
        ]
        table(column, made, shown, look=TableLook(scale=0.84, pad=0.15))
        column.leap(0.3)
    sign_off(
        desk,
        column,
        Block(titles=("Điều dưỡng theo dõi",)),
        Block(titles=("Điều dưỡng trưởng khoa",)),
        day=stay.admitted.date() + timedelta(days=1),
        style="slash",
        high=1.2,
    )


def draw_pulse(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI MẠCH - NHIỆT - HUYẾT ÁP of the nineties: a curve on squared paper, figures below."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    letterhead(column, case, "slash")
    column.words("PHIẾU THEO DÕI MẠCH, NHIỆT ĐỘ, HUYẾT ÁP", scale=1.3, bold=True, align="centre")
    rows(
        column,
        ("Họ tên BN:", v.name(), "Tuổi:", age(case, rng), "Phái:", v.sex()),
        ("Khoa:", v.own("department"), "Giường:", v.own("bed")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.5)
    sheet, wide, high, step = desk.sheet, column.width, 1100, column.width / 14
    top = column.y
    for n in range(15):
        sheet.draw.line(
            (column.x + n * step, top, column.x + n * step, top + high), fill=(150, 150, 150), width=2
        )
    for n in range(12):
        sheet.draw.line(
            (column.x, top + n * 100, column.x + wide, top + n * 100), fill=(150, 150, 150), width=2
        )
    for ink, low, up in (((190, 40, 40), 300, 800), ((40, 60, 170), 200, 700)):
        dots = [(column.x + (n + 0.5) * step, top + rng.randint(low, up)) for n in range(14)]
        sheet.draw.line(dots, fill=ink, width=4)
        for x, y in dots:
            sheet.draw.ellipse((x - 8, y - 8, x + 8, y + 8), fill=ink)
    column.y = top + high + 20
    days = [stay.admitted.date() + timedelta(days=n) for n in range(7)]
    made = (
        Head(title="Ngày", share=1, printed=True),
        *(Head(title=f"{day:%d/%m}", share=0.8, align="centre") for day in days),
    )
    shown = [
        ("Huyết áp", *(pressure(rng) for _ in days)),
        ("Nhịp thở", *(str(rng.randint(16, 24)) for _ in days)),
        ("Cân nặng", *(str(rng.randint(44, 70)) if n % 3 == 0 else "" for n, _ in enumerate(days))),
    ]
    table(column, made, shown, look=TableLook(scale=0.9))


def draw_infusion(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI TRUYỀN DỊCH: start and end in one column, lot number, two names."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.2, 1)
    letterhead(left, case, "above", scale=0.9)
    rows(right, ("Mã NB:", v.own("patient_code")), ("Số phiếu:", v.number(1, 30)))
    column.join(left, right)
    column.words("PHIẾU THEO DÕI TRUYỀN DỊCH", scale=1.4, bold=True, align="centre")
    rows(
        column,
        ("Họ và tên NB:", v.name(), "Năm sinh:", v.year(), "Giới:", v.sex()),
        ("Khoa:", v.own("department"), "Buồng/giường:", v.room_bed("/")),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    made = heads(
        ("STT", 0.35),
        ("Ngày", 0.7),
        ("Bắt đầu – Kết thúc", 1.1),
        ("Tên dịch truyền, hàm lượng", 1.8),
        ("ml", 0.5),
        ("Giọt/ph", 0.6),
        ("Số lô", 0.7),
        ("BS chỉ định", 1.2),
        ("ĐD", 0.8),
    )
    nurse, shown = make_name(rng, "female", "Kinh").split()[-1], []
    for place, at in enumerate(times(case, rng, rng.randint(3, 7), (12, 24)), start=1):
        name, amount = fluid(rng)
        shown.append(
            (
                str(place),
                f"{at:%d/%m/%y}",
                f"{at:%H:%M} – {at + timedelta(hours=3):%H:%M}",
                name,
                amount,
                str(rng.choice((30, 40, 60))),
                f"{rng.randint(10, 99)}0{rng.randint(100, 999)}",
                stay.doctor,
                nurse,
            )
        )
    found = ruled(desk, column, made, shown, TableLook(scale=0.8, pad=0.12), rest=(100, 600))
    note_name(desk, found, stay.doctor, "doctor_name")
    rule(column)
    rows(column, ("Phản ứng khi truyền:", Fill(rng.choice(("Không", None)))))
