"""PHIẾU THEO DÕI CHỨC NĂNG SỐNG: the grid with the curves of pulse (red) and temperature (blue)."""

from datetime import timedelta
from functools import partial

from models.vocabulary import Form
from samples.forms.sheets import SheetPrint, patient_rows, sheet_head
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.table import Head, TableLook, table
from samples.layouts import Print, layouts
from samples.stays import Case

PULSE, WARMTH = (160, 140, 120, 100, 80, 60, 40), (41, 40, 39, 38, 37, 36, 35)
RED, BLUE = (205, 40, 40), (35, 60, 170)


def draw_vitals(desk: Desk, case: Case, *, form: SheetPrint, days: int = 7) -> None:
    """Draw one page: head, patient, grid with curves, and the rows of figures below."""
    column, rng = desk.page(), desk.rng
    sheet_head(desk, column, case, form)
    patient_rows(desk, column, case, form)
    left = 0.2 * column.width
    _days(desk, column, case, left, days)
    top, step = column.y, rng.uniform(1.9, 2.3) * column.em
    _grid(column, left, top, step, days)
    _curves(desk, column, (left, top), step=step, days=days)
    column.y = top + step * (len(PULSE) + 0.5)
    labels = ("1. Huyết áp (mmHg)", "2. Cân nặng (Kg)", "3. Nhịp thở (L/ph)", "4.", "5.", form.heads[0])
    rows = [
        (label, *(_figure(desk, label) if rng.random() < 0.8 else "" for _ in range(days)))
        for label in labels
    ]
    share = (column.width - left) / days
    heads = (
        Head(title="", share=left, printed=True),
        *(Head(title="", share=share, align="centre") for _ in range(days)),
    )
    table(column, heads, rows, look=TableLook(scale=0.8, pad=0.15), rows_high=1.3)


def _figure(desk: Desk, label: str) -> str:
    rng = desk.rng
    if label.startswith("1"):
        return f"{rng.randint(10, 16)}0/{rng.randint(6, 9)}0"
    return {"2": str(rng.randint(38, 75)), "3": str(rng.randint(16, 26))}.get(label[0], "")


def _days(desk: Desk, column: Column, case: Case, left: float, days: int) -> None:
    share = (column.width - left) / days
    heads = (
        Head(title="", share=left, printed=True),
        *(Head(title="", share=share, align="centre") for _ in range(days)),
    )
    first = case.stay.admitted
    row = ("Ngày, tháng", *(f"{first + timedelta(days=place):%d/%m}" for place in range(days)))
    table(column, heads, [row], look=TableLook(scale=0.85, pad=0.15))
    sheet = column.sheet
    sheet.begin_line()
    y = column.y + 0.9 * column.em
    sheet.say(column.x + 0.1 * column.em, y, "Mạch L/ph", size=round(0.8 * column.em))
    sheet.say(column.x + 0.5 * left, y, "Nhiệt độ C", size=round(0.8 * column.em))
    column.leap(1.3)
    del desk


def _grid(column: Column, left: float, top: float, step: float, days: int) -> None:
    sheet, right = column.sheet, column.x + column.width
    for place, (pulse, warmth) in enumerate(zip(PULSE, WARMTH, strict=True)):
        y = top + step * (place + 0.5)
        wide = 5 if warmth == 37 else 2
        sheet.draw.line((column.x + left, y, right, y), fill=(60, 60, 60), width=wide)
        for part in (0.25, 0.5, 0.75):
            sheet.draw.line(
                (column.x + left, y + part * step, right, y + part * step), fill=(190, 190, 190), width=1
            )
        sheet.begin_line()
        sheet.say(column.x + 0.2 * left, y + 0.3 * column.em, str(pulse), size=round(0.85 * column.em))
        sheet.say(column.x + 0.65 * left, y + 0.3 * column.em, str(warmth), size=round(0.85 * column.em))
    for place in range(2 * days + 1):
        x = column.x + left + (column.width - left) * place / (2 * days)
        sheet.draw.line(
            (x, top, x, top + step * (len(PULSE) + 0.5)), fill=(90, 90, 90), width=3 if place % 2 == 0 else 1
        )


def _curves(desk: Desk, column: Column, corner: tuple[float, float], *, step: float, days: int) -> None:
    (left, top), sheet, rng = corner, column.sheet, desk.rng
    count = rng.randint(days, 2 * days)
    for ink, first, last in ((RED, 70, 110), (BLUE, 36.3, 39.2)):
        highest, span = (160, 20) if ink == RED else (41, 1)
        points = []
        for place in range(count):
            x = column.x + left + (column.width - left) * (place + 0.5) / (2 * days)
            points.append((x, top + step * ((highest - rng.uniform(first, last)) / span + 0.5)))
        sheet.draw.line(points, fill=ink, width=4, joint="curve")
        for x, y in points:
            sheet.draw.ellipse((x - 8, y - 8, x + 8, y + 8), fill=ink)


PRINTS = {
    "10-bv01": SheetPrint(
        title="PHIẾU THEO DÕI CHỨC NĂNG SỐNG", code="MS: 10/BV-01", heads=("Y tá (ĐD) Ký và ghi tên",)
    ),
    "bv2": SheetPrint(
        title="PHIẾU THEO DÕI CHỨC NĂNG SỐNG",
        code="MS: 01/BV-01",
        head="plain",
        lines="b",
        heads=("Điều dưỡng ký tên",),
    ),
    "song-b": SheetPrint(
        title="BẢNG THEO DÕI CHỨC NĂNG SỐNG",
        code="10/BV-01",
        head="one",
        lines="c",
        heads=("Người theo dõi",),
    ),
}

LAYOUTS = layouts(
    Form.VITAL_SIGNS_CHART,
    Print("10-bv01", "train", partial(draw_vitals, form=PRINTS["10-bv01"], days=7), 43),
    Print("bv2", "tune", partial(draw_vitals, form=PRINTS["bv2"], days=6), 42),
    Print("song-b", "test", partial(draw_vitals, form=PRINTS["song-b"], days=8), 41, serif=False),
)
