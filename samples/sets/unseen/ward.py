"""Running sheets of a ward in other prints: treatment, care, vital signs as figures, infusions lying."""

from datetime import timedelta

from samples.forms.common import optional
from samples.forms.sheets import rule_down
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap
from samples.kit.table import Head, TableLook, edges, table
from samples.orders import make_orders
from samples.people import make_name
from samples.sets.parts import issuers, noted, written
from samples.sets.parts.chart_rows import SEX, SEX_COLON
from samples.sets.parts.frames import grid, page_of
from samples.sets.parts.issuers import issuer
from samples.stays import Case
from samples.tables.phrases import CARE, PROGRESS


def draw_treatment(desk: Desk, case: Case) -> None:
    """Draw TỜ ĐIỀU TRỊ with day and hour in columns of their own and orders before progress."""
    column, rng = page_of(desk), desk.rng
    stay = case.stay
    left, right = column.split(1.3, 1)
    issuer(left, case, "stack", scale=0.95)
    issuers.ward_line(left, case, upper=True)
    right.row("Số vào viện", optional(stay.admission_number, "admission_number"), cut=False)
    right.row("Mã NB", written.perhaps(stay.patient_code, "patient_code", rng), cut=False)
    column.join(left, right)
    column.words("TỜ ĐIỀU TRỊ", scale=1.5, bold=True, align="centre")
    column.row(
        "Người bệnh:",
        written.name(case),
        "tuổi:",
        written.age(case, rng),
        *SEX_COLON.pieces(case.person.sex, "ring"),
        cut=False,
    )
    column.row(
        "Buồng/giường:", written.room_bed(case), "Chẩn đoán:", written.dx((stay.ward,), "admission_diagnosis")
    )
    column.leap(0.4)
    heads = (
        Head(title="Ngày", share=0.75),
        Head(title="Giờ", share=0.5),
        Head(title="Y LỆNH", share=2.1),
        Head(title="DIỄN BIẾN BỆNH", share=1.8),
        Head(title="BS ký", share=1.1),
    )
    orders = make_orders(case, rng, count=5, routes=("oral", "inject", "infuse"))
    at, rows = stay.admitted, []
    for _ in range(min(stay.days, rng.randint(3, 6))):
        asked = rng.sample(orders, min(len(orders), rng.randint(2, 3)))
        lines = [
            f"{place}. {one.drug.name} {one.drug.strength} x {one.quantity % 3 + 1:02d} {one.drug.unit}"
            for place, one in enumerate(asked, start=1)
        ]
        warmth = f"{rng.randint(362, 389) / 10:.1f}".replace(".", ",")
        rows.append(
            (
                f"{at:%d/%m}\n{at:%Y}",
                f"{at.hour}h{at.minute:02d}",
                "\n".join((*lines, "Chăm sóc cấp III")),
                f"{rng.choice(PROGRESS)}\nNhiệt độ {warmth}",
                f"BS {stay.doctor}",
            )
        )
        at += timedelta(days=1, minutes=rng.randint(-90, 90))
    found = table(column, heads, rows, look=TableLook(scale=0.9))
    noted.note_name(desk, found, stay.doctor, "doctor_name")
    rule_down(column, edges(column, heads), max(column.y, desk.low() - rng.randint(50, 500)))


def draw_care(desk: Desk, case: Case) -> None:
    """Draw PHIẾU CHĂM SÓC CẤP 1: boxed head, figures of the vital signs as columns."""
    column, rng = page_of(desk, leader="none"), desk.rng
    person, stay = case.person, case.stay
    left, middle, right = column.split(1, 1.3, 0.8)
    issuer(left, case, "short", scale=0.85)
    middle.words("PHIẾU CHĂM SÓC CẤP 1", scale=1.35, bold=True, align="centre")
    right.words("37/BV2", align="right", scale=0.9)
    right.row("Tờ số:", Fill(str(rng.randint(1, 5))), cut=False)
    column.join(left, middle, right)
    column.leap(0.2)
    grid(
        column,
        (
            (1.6, (("Họ tên:", written.name(case)),)),
            (0.8, (("Ngày sinh:", written.born(case, "slash")),)),
            (0.7, (tuple(SEX.pieces(person.sex, "before", gap=0.1)),)),
        ),
        (
            (1.1, (("Khoa:", optional(stay.department, "department")),)),
            (0.6, (("Phòng:", Fill(stay.room)),)),
            (0.6, (("Giường:", optional(stay.bed, "bed")),)),
            (1, (("Số HSBA/SVV:", optional(stay.admission_number, "admission_number")),)),
        ),
        ((1, (("Chẩn đoán:", written.dx((stay.ward,), "admission_diagnosis", "{0} ({1})")),)),),
    )
    column.leap(0.4)
    titles = (
        "Thời gian",
        "Mạch",
        "Nhiệt độ",
        "HA",
        "Nhịp thở",
        "SpO2",
        "Nhận định",
        "Chăm sóc, y lệnh",
        "ĐD ký",
    )
    shares = (0.85, 0.45, 0.5, 0.6, 0.45, 0.5, 1.7, 1.6, 0.8)
    heads = tuple(Head(title=title, share=share) for title, share in zip(titles, shares, strict=True))
    at, rows, nurse = stay.admitted, [], make_name(rng, "female", "Kinh")
    for _ in range(rng.randint(5, 10)):
        rows.append(
            (
                f"{at:%d/%m}\n{at:%H:%M}",
                str(rng.randint(64, 108)),
                f"{rng.randint(362, 388) / 10:.1f}".replace(".", ","),
                f"{rng.randint(10, 15)}0/{rng.randint(6, 9)}0",
                str(rng.randint(16, 26)),
                f"{rng.randint(92, 99)}%",
                rng.choice(PROGRESS),
                rng.choice(CARE),
                nurse.rsplit(maxsplit=1)[-1],
            )
        )
        at += timedelta(hours=rng.choice((2, 3, 4, 6)))
    table(column, heads, rows, look=TableLook(scale=0.8, pad=0.18))


def draw_vitals(desk: Desk, case: Case) -> None:
    """Draw the chart of vital signs without curves: a day a row, morning and afternoon."""
    column, rng = page_of(desk), desk.rng
    person, stay = case.person, case.stay
    issuer(column, case, "labels")
    column.words("PHIẾU THEO DÕI CHỨC NĂNG SỐNG", scale=1.45, bold=True, align="centre")
    column.words("(Mạch - Nhiệt độ - Huyết áp - Nhịp thở)", scale=0.9, align="centre")
    column.leap(0.3)
    column.row(
        "Họ tên NB", written.name(case), "Giới", written.sex(case), "Tuổi", written.age(case, rng), cut=False
    )
    column.row(
        "Khoa",
        optional(stay.department, "department"),
        "Giường số",
        written.perhaps(stay.bed, "bed", rng),
        "Số vào viện",
        optional(stay.admission_number, "admission_number"),
        cut=False,
    )
    column.row("Chẩn đoán", written.dx((stay.ward,), "admission_diagnosis"))
    column.row(
        "Cân nặng",
        Fill(f"{rng.randint(40, 75)} kg" if person.age > 15 else None),
        "Chiều cao",
        Fill(None),
        Gap(4, 1),
        cut=False,
    )
    column.leap(0.4)
    heads = (
        Head(title="Ngày", share=0.9, align="centre"),
        *(
            Head(title=f"{word} ({when})", share=0.8, align="centre")
            for when in ("S", "C")
            for word in ("Mạch", "T°", "HA", "NT")
        ),
        Head(title="Điều dưỡng", share=1.1),
    )
    at, rows, nurse = stay.admitted, [], make_name(rng, "female", "Tày")
    for _ in range(min(stay.days, 14)):
        figures = []
        for _turn in range(2):
            warmth = f"{rng.randint(362, 390) / 10:.1f}".replace(".", ",")
            figures += [
                str(rng.randint(64, 104)),
                warmth,
                f"{rng.randint(10, 15)}0/{rng.randint(6, 9)}0",
                str(rng.randint(16, 24)),
            ]
        rows.append((f"{at:%d/%m/%y}", *figures, nurse))
        at += timedelta(days=1)
    table(column, heads, rows, look=TableLook(scale=0.85, pad=0.12), rows_high=1.15)
    rule_down(column, edges(column, heads), min(desk.low(), column.y + rng.randint(100, 700)))
