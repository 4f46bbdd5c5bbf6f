"""PHIẾU THEO DÕI CHỨC NĂNG SỐNG."""

from datetime import timedelta
from itertools import pairwise

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.sets.parts.labels import rows
from samples.sets.parts.ledger import Row, head, ledger
from samples.sets.parts.ledger_grid import Ledger
from samples.sets.parts.paper import paper
from samples.sets.parts.phrased import age
from samples.sets.parts.ward_rows import pressure
from samples.sets.stranger import heads
from samples.sets.stranger.told import Told
from samples.stays import Case


def draw_curves(desk: Desk, case: Case) -> None:
    """Draw PHIẾU THEO DÕI CHỨC NĂNG SỐNG: curves of pulse (red) and warmth (blue) on squares, rows of figures below."""
    column, v, stay, rng = paper(desk, leader="fine", colon=":"), Told(case, desk.rng), case.stay, desk.rng
    left, middle, right = column.split(1, 1.4, 0.8)
    heads.plain(left, case, scale=0.85)
    middle.words("PHIẾU THEO DÕI", scale=1.3, bold=True, align="centre")
    middle.words("CHỨC NĂNG SỐNG", scale=1.3, bold=True, align="centre")
    rows(right, ("MS: 10/BV-01",), ("Số vào viện:", v.own("admission_number")))
    column.join(left, middle, right)
    rows(
        column,
        ("Họ tên:", v.name(), "Tuổi:", age(case, rng), "Giới:", v.sex()),
        (
            "Khoa:",
            v.own("department"),
            "Buồng:",
            Fill(stay.room, stretch=0.3),
            "Giường:",
            v.own("bed", stretch=0.3),
        ),
        ("Chẩn đoán:", v.dx("admission_diagnosis")),
    )
    column.leap(0.4)
    days = [(stay.admitted + timedelta(days=place)).strftime("%d/%m") for place in range(7)]
    wide = Ledger(shares=(1.6, *([1.0] * 7)), aligns="l" + "c" * 7, printed="0", scale=0.85)
    ledger(
        column,
        wide,
        ((head("Ngày, tháng"), *(head(day) for day in days)),),
        [("Mạch / Nhiệt độ", *(["S    C"] * 7))],
    )
    column.y -= 0.1 * column.em
    _squares(column)
    body: list[Row] = [
        ("Huyết áp (mmHg)", *(pressure(rng) for _ in days)),
        ("Nhịp thở (l/ph)", *(str(rng.randint(16, 26)) for _ in days)),
        ("Cân nặng (kg)", str(rng.randint(9, 70)), *([""] * 6)),
        ("Nước tiểu (ml)", *(str(rng.randint(8, 20) * 100) for _ in days)),
        ("Điều dưỡng ký", *([""] * 7)),
    ]
    ledger(column, wide, (), body)


def _squares(column: Column) -> None:
    """Draw the squares with their scale and both curves."""
    sheet = column.sheet
    x, step, high = column.x + column.width * 1.6 / 8.6, column.width / 8.6 / 2, 62.0
    top, low = column.y, column.y + 14 * high
    for line in range(15):
        sheet.draw.line(
            (column.x, top + line * high, column.x + column.width, top + line * high),
            fill=(150, 150, 155),
            width=2,
        )
    for line in range(15):
        sheet.draw.line(
            (x + line * step, top, x + line * step, low), fill=(150, 150, 155), width=2 + 2 * (line % 2 == 0)
        )
    for side in (column.x, column.x + column.width):
        sheet.draw.line((side, top, side, low), fill=sheet.style.print_ink, width=4)
    _scale(column, top, high)
    _curves(column, (x, top), step, high)
    column.y = low


def _scale(column: Column, top: float, high: float) -> None:
    """Print the figures of both scales, pulse before warmth."""
    sheet = column.sheet
    size = round(0.7 * column.em)
    for place, (pulse, warm) in enumerate(zip(range(160, 20, -20), range(41, 34, -1), strict=True)):
        y = top + (2 * place + 1) * high
        sheet.begin_line()
        sheet.say(column.x + 40, y + 0.3 * size, str(pulse), size=size)
        sheet.say(column.x + 190, y + 0.3 * size, str(warm), size=size)


def _curves(column: Column, at: tuple[float, float], step: float, high: float) -> None:
    """Draw both curves from `at`, the left top corner of the squares."""
    (x, top), sheet, rng = at, column.sheet, column.sheet.rng
    for ink, start, sway in (((190, 30, 40), 8.0, 1.6), ((30, 50, 160), 7.0, 1.2)):
        points = [
            (x + (place + 0.5) * step, top + (start + rng.uniform(-sway, sway)) * high) for place in range(14)
        ]
        for first, last in pairwise(points):
            sheet.draw.line((*first, *last), fill=ink, width=4)
        for px, py in points:
            sheet.draw.ellipse((px - 8, py - 8, px + 8, py + 8), fill=ink)
