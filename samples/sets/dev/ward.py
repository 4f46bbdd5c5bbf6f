"""Running sheets of a ward that builders may look at."""

from datetime import timedelta
from random import Random

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, table
from samples.people import make_name
from samples.sets.parts.frames import grid, rule
from samples.sets.parts.labels import Lean, above, rows, sexes, ticked
from samples.sets.parts.letterheads import head
from samples.sets.parts.noted import note_name
from samples.sets.parts.paper import low, paper
from samples.sets.parts.signing import Block, sign_off
from samples.sets.parts.values import Values
from samples.sets.parts.ward_rows import care, fluid, heads, note, orders_text, pressure, ruled, times
from samples.stays import Case


def draw_treatment(desk: Desk, case: Case) -> None:
    """Draw TỜ ĐIỀU TRỊ: hour with day in one column, then progress and orders, the doctor under the orders."""
    column, v, stay, rng = paper(desk, leader="dots"), Values(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1.1, 1, 0.85)
    head(left, case, "bv", align="left")
    rows(left, ("Khoa:", v.own("department")))
    middle.words("TỜ ĐIỀU TRỊ", scale=1.6, bold=True, align="centre")
    rows(middle, (Gap(2, 1), "Tờ số:", v.number(1, 6), Gap(2, 1)))
    right.words("MS: 39/BV-01", scale=0.85, align="right")
    rows(right, ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    rows(
        column,
        ("- Họ tên người bệnh:", v.name(), "Tuổi:", v.age(), "Nam/nữ:", v.sex()),
        ("- Buồng:", Fill(stay.room), "Số giường:", v.own("bed"), Gap(4, 1)),
        ("- Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    made = heads(("NGÀY GIỜ", 0.8), ("DIỄN BIẾN BỆNH", 1.8), ("Y LỆNH", 2.2))
    shown = []
    for at in times(case, rng, rng.randint(3, 5), (22, 24, 26)):
        orders = f"{orders_text(case, rng)}\nCSC III, ăn cháo\nBác sĩ: {stay.doctor}"
        shown.append(
            (
                f"{at:%d/%m/%Y}\n{at.hour}h{at.minute:02d}",
                f"{note(rng)}\nM: {rng.randint(64, 100)} l/p, HA: {pressure(rng)}",
                orders,
            )
        )
    found = ruled(desk, column, made, shown, TableLook(scale=0.9), rest=(100, 900))
    note_name(desk, found, stay.doctor, "doctor_name")


def draw_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI VÀ CHĂM SÓC (CẤP 2): labels above, day and hour apart, signature column."""
    column, v, rng = paper(desk, leader="line", colon=""), Values(case, desk.rng), desk.rng
    left, right = column.split(1, 1.3)
    head(left, case, "three", align="left", scale=0.95)
    right.words("PHIẾU CHĂM SÓC CẤP 2", scale=1.4, bold=True, align="centre")
    right.words("(Điều dưỡng ghi) - Mẫu 38/BV2", scale=0.8, align="centre")
    column.join(left, right)
    column.leap(0.2)
    above(
        column,
        (2, "Họ tên người bệnh", v.name()),
        (1, "Năm sinh", v.year()),
        (0.6, "Giới", v.sex()),
        (1.1, "Số vào viện", v.own("admission_number")),
    )
    above(
        column,
        (0.7, "Phòng", Fill(case.stay.room)),
        (0.7, "Giường", v.own("bed")),
        (3, "Chẩn đoán", v.dx("admission_diagnosis")),
    )
    column.leap(0.3)
    nurse = make_name(rng, "female", "Kinh")
    made = heads(
        ("Ngày", 0.65),
        ("Giờ, phút", 0.6),
        ("Theo dõi diễn biến", 2.0),
        ("Thực hiện y lệnh, chăm sóc", 2.0),
        ("Ký tên", 0.9),
    )
    shown = [
        (f"{at:%d/%m/%y}", f"{at:%H}h{at:%M}", f"{note(rng)}, HA {pressure(rng)}", care(rng), nurse)
        for at in times(case, rng, rng.randint(5, 10), (3, 6, 8, 12))
    ]
    ruled(desk, column, made, shown, TableLook(scale=0.85, pad=0.2), rest=(50, 600))


def draw_vitals(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI CHỨC NĂNG SỐNG: grid with curves, scales at the left, figures below."""
    column, v, rng, stay = paper(desk, leader="fine"), Values(case, desk.rng), desk.rng, case.stay
    left, right = column.split(1.2, 1)
    head(left, case, "mixed", align="left")
    right.words("Mẫu 10/BV-01", scale=0.85, align="right")
    rows(right, ("Số HSBA:", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU THEO DÕI CHỨC NĂNG SỐNG", scale=1.5, bold=True, align="centre")
    rows(
        column,
        (
            Lean("Họ và tên:"),
            v.name(),
            Lean("Tuổi:"),
            v.age(),
            *ticked(sexes(), case.person.sex, "after", 0.2),
        ),
        (Lean("Khoa:"), v.own("department"), Lean("Buồng:"), Fill(stay.room), Lean("Giường:"), v.own("bed")),
        (Lean("Chẩn đoán:"), v.dx("admission_diagnosis", "{0} ({1})")),
    )
    column.leap(0.4)
    days = rng.randint(6, 9)
    day_heads = (
        Head(title="Ngày tháng", share=1.6, printed=True),
        *(Head(title=f"{stay.admitted + timedelta(days=n):%d/%m}", share=1) for n in range(days)),
    )
    table(column, day_heads, [], look=TableLook(scale=0.85, pad=0.1))
    _curves(column, rng, days)
    shown = [
        ("Nhịp thở (l/ph)", *(str(rng.randint(16, 24)) for _ in range(days))),
        ("Huyết áp (mmHg)", *(pressure(rng) for _ in range(days))),
        ("Cân nặng (kg)", *("" for _ in range(days))),
        ("ĐD ký tên", *(make_name(rng, "female", "Kinh").split()[-1] for _ in range(days))),
    ]
    bare = (
        Head(title="", share=1.6, printed=True),
        *(Head(title="", share=1, align="centre") for _ in range(days)),
    )
    table(column, bare, shown, look=TableLook(scale=0.78, pad=0.1), rows_high=1.2)


def _curves(column: Column, rng: Random, days: int) -> None:
    sheet, step = column.sheet, 2.1 * column.em
    left, right, top = column.x + column.width * 1.6 / (1.6 + days), column.x + column.width, column.y
    for place in range(8):
        y = top + step * (place + 0.5)
        sheet.draw.line((left, y, right, y), fill=(150, 150, 150), width=2)
        sheet.begin_line()
        sheet.say(
            column.x + 0.4 * column.em,
            y + 0.3 * column.em,
            str(170 - 20 * place),
            size=round(0.75 * column.em),
        )
        sheet.say(
            column.x + 2.9 * column.em, y + 0.3 * column.em, f"{41 - place}°", size=round(0.75 * column.em)
        )
    low_edge = top + step * 8
    for place in range(days + 1):
        x = left + (right - left) * place / days
        sheet.draw.line((x, top, x, low_edge), fill=(90, 90, 90), width=3)
    sheet.draw.line((column.x, top, column.x, low_edge), fill=(20, 20, 20), width=3)
    for ink, middle in (((200, 40, 40), 3.4), ((40, 60, 170), 4.2)):
        points = [
            (
                left + (right - left) * (n + 0.5) / (2 * days),
                top + step * (middle + rng.uniform(-1.2, 0.8) + 0.5),
            )
            for n in range(2 * days)
        ]
        sheet.draw.line(points, fill=ink, width=4, joint="curve")
        for x, y in points:
            sheet.draw.ellipse((x - 7, y - 7, x + 7, y + 7), fill=ink)
    column.y = low_edge


def draw_infusion(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI TRUYỀN DỊCH standing, with a boxed head and start and end under one title."""
    column, v, stay, rng = paper(desk, leader="none", colon=":"), Values(case, desk.rng), case.stay, desk.rng
    left, right = column.split(1.3, 1)
    head(left, case, "three", align="left")
    right.words("Mẫu 07/BV2", scale=0.85, align="right")
    rows(right, ("Mã NB:", v.own("patient_code")), ("Số vào viện:", v.own("admission_number")))
    column.join(left, right)
    column.words("PHIẾU THEO DÕI TRUYỀN DỊCH", scale=1.5, bold=True, align="centre")
    column.leap(0.2)
    grid(
        column,
        ((1.6, (("Người bệnh:", v.name()),)), (0.6, (("Tuổi:", v.age()),)), (0.6, (("Giới:", v.sex()),))),
        (
            (0.7, (("Buồng:", Fill(stay.room)),)),
            (0.7, (("Giường:", v.own("bed")),)),
            (2, (("Chẩn đoán:", v.dx("admission_diagnosis")),)),
        ),
    )
    column.leap(0.3)
    made = heads(
        ("Ngày", 0.7), ("Tên dịch truyền, hàm lượng", 1.7), ("SL (ml)", 0.5), ("Số lô", 0.7), ("Tốc độ (giọt/ph)", 0.65),
        ("Bắt đầu", 0.55), ("Kết thúc", 0.55), ("BS chỉ định", 1.1), ("ĐD thực hiện", 1.1),
    )  # fmt: skip
    nurse, shown = make_name(rng, "female", "Tày"), []
    for at in times(case, rng, rng.randint(3, 7), (6, 12, 24)):
        name, amount = fluid(rng)
        end = at + timedelta(minutes=rng.choice((60, 90, 120, 180)))
        shown.append(
            (
                f"{at:%d/%m/%y}",
                name,
                amount,
                f"{rng.randint(1000, 99999)}",
                rng.choice(("XX", "XXX", "30", "60")),
                f"{at:%H:%M}",
                f"{end:%H:%M}",
                stay.doctor,
                nurse,
            )
        )
    found = ruled(desk, column, made, shown, TableLook(scale=0.8, pad=0.14), rest=(150, 700))
    note_name(desk, found, stay.doctor, "doctor_name")
    column.leap(0.4)
    if column.y < low(desk) - 500:
        rule(column)
        sign_off(
            desk,
            column,
            Block(titles=("ĐIỀU DƯỠNG TRƯỞNG",)),
            Block(titles=("TRƯỞNG KHOA",), slot="department_head", name=stay.head, honour="BS."),
            day=None,
            high=1.6,
        )
