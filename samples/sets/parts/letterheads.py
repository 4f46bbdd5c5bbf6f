"""What stands at the head and the foot of a page: house, sign, bar code, QR code."""

import segno

from models.geometry import Box
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill
from samples.kit.sheet import Run, Sheet
from samples.sets.parts.frames import rule
from samples.sets.parts.labels import rows
from samples.sets.parts.paper import low
from samples.stays import Case
from samples.writing import facility_name_parts


def head(column: Column, case: Case, how: str, *, align: str = "centre", scale: float = 1.0) -> None:
    """Print who issues the paper.

    `two` (superior, name over two lines, underlined), `one` (the name alone, capitals), `mixed` (superior in
    capitals, name as written), `bv` (labels Sở Y tế: / Bệnh viện:), `post` (name, address, telephone below),
    `three` (superior, name, department).
    """
    place, sheet = case.stay.facility, column.sheet
    kind, own = facility_name_parts(place.name)
    if how == "bv":
        label, superior = "Cơ quan chủ quản:", place.superior
        if superior.startswith("SỞ"):
            label, superior = "Sở Y tế:", superior.removeprefix("SỞ Y TẾ ").title()
        shown = own if kind == "Bệnh viện" else place.name
        mine = "Tên trạm:" if kind == "Trạm Y tế" else "Bệnh viện:"
        rows(column, (label, Fill(superior)), (mine, Fill(shown, "facility_name", shown)))
        return
    if how in {"two", "three", "mixed"}:
        column.words(place.superior, scale=0.9 * scale, align=align)
    shown = place.name if how == "mixed" else place.name.upper()
    lines = (kind.upper(), own.upper()) if how == "two" and kind else (shown,)
    for line in lines:
        column.words(line, scale=scale, bold=True, align=align, slot="facility_name")
    sheet.put("facility_name", shown)
    if how == "two":
        middle = column.x + column.width / 2
        sheet.draw.line(
            (middle - 3 * column.em, column.y + 6, middle + 3 * column.em, column.y + 6), fill=0, width=3
        )
        column.leap(0.25)
    elif how == "post":
        number = f"0208 3{sheet.rng.randint(100, 999)} {sheet.rng.randint(100, 999)}"
        column.words(f"Địa chỉ: {place.town} - ĐT: {number}", scale=0.75 * scale, align=align)
    elif how == "three":
        column.words(f"KHOA {case.stay.department.upper()}", scale=0.92 * scale, align=align)
        shown_ward = case.stay.department.upper()
        run = sheet.lines[-1][-1]
        share = run.box.width * 5 / len(run.text)
        if run.text.startswith("KHOA ") and run.text[5:] == shown_ward:
            box = Box(left=run.box.left + share, top=run.box.top, right=run.box.right, bottom=run.box.bottom)
            sheet.put("department", shown_ward)
            sheet.slot("department").runs.append(Run(shown_ward, box, False))


def spoken(superior: str) -> str:
    """Write a department of health in small letters; others stay as they are."""
    if not superior.startswith("SỞ Y TẾ "):
        return superior
    return f"Sở Y tế {superior.removeprefix('SỞ Y TẾ ').title().replace('Tp.', 'TP.')}"


def logo(column: Column, side: float = 190) -> Column:
    """Draw a round sign with a cross at the left edge; return the room beside it."""
    sheet, x, y = column.sheet, column.x, column.y + 12
    ink = sheet.rng.choice(((20, 90, 160), (190, 30, 40), (20, 120, 70)))
    sheet.draw.ellipse((x, y, x + side, y + side), outline=ink, width=9)
    arm, mid = side * 0.13, side / 2
    sheet.draw.rectangle((x + mid - arm, y + 0.2 * side, x + mid + arm, y + 0.8 * side), fill=ink)
    sheet.draw.rectangle((x + 0.2 * side, y + mid - arm, x + 0.8 * side, y + mid + arm), fill=ink)
    shift = side + 0.6 * column.em
    return Column(sheet, x + shift, column.width - shift, column.y)


def square(sheet: Sheet, x: float, y: float, side: int) -> None:
    """Draw a QR code whose words say nothing about anybody."""
    code = segno.make(f"HIS{sheet.rng.randint(10**11, 10**12)}", error="m", micro=False)
    matrix = tuple(code.matrix)
    step = side / len(matrix)
    for row, line in enumerate(matrix):
        for place, dark in enumerate(line):
            if dark:
                box = (x + place * step, y + row * step, x + (place + 1) * step, y + (row + 1) * step)
                sheet.draw.rectangle(box, fill=(0, 0, 0))


def barcode(column: Column, *, width: float = 420, high: float = 90) -> None:
    """Draw a bar code at the right edge of the column."""
    sheet, x = column.sheet, column.x + column.width - width
    end = x + width
    while x < end:
        thick = sheet.rng.choice((3, 3, 6, 9))
        sheet.draw.rectangle((x, column.y + 10, min(end, x + thick), column.y + 10 + high), fill=(0, 0, 0))
        x += thick + sheet.rng.choice((3, 6, 6, 9))
    column.y += high + 16


def foot(desk: Desk, column: Column, words: str) -> None:
    """Print a small line at the foot of the page, below a rule."""
    column.y = max(column.y, low(desk) - 110)
    rule(column, gap=0.1)
    column.words(words, scale=0.7)


def quick(column: Column, words: str, side: int = 170) -> None:
    """Print a QR code at the foot of the page with words beside it."""
    sheet = column.sheet
    y = sheet.image.height - side - 90
    square(sheet, column.x, y, side)
    room = Column(sheet, column.x + side + 40, column.width - side - 40, y + 20)
    for line in words.split("\n"):
        room.words(line, scale=0.66)
