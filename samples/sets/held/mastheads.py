"""How these houses head their papers."""

from dataclasses import replace

from samples.kit.column import Column
from samples.kit.pieces import Say
from samples.sets.parts.frames import rule
from samples.sets.parts.letterheads import logo, spoken
from samples.stays import Case
from samples.writing import facility_name_parts


def masthead(column: Column, case: Case, how: str, *, scale: float = 1.0) -> None:
    """Print who issues the paper.

    `thick` (name over two lines above a thick rule), `sign` (a round sign, name, address, mail), `typed` (name
    underlined letter by letter, as typewriters do), `ward` (superior, name, department, all centred), `blue`
    (a rubber stamp of three lines in blue).
    """
    {"thick": _thick, "sign": _sign, "typed": _typed, "ward": _ward, "blue": _blue}[how](column, case, scale)


def _name(column: Column, lines: tuple[str, ...], scale: float, align: str, *, bold: bool = True) -> None:
    for line in lines:
        column.words(line, scale=scale, bold=bold, align=align, slot="facility_name")
    column.sheet.put("facility_name", " ".join(lines))


def _thick(column: Column, case: Case, scale: float) -> None:
    place = case.stay.facility
    kind, own = facility_name_parts(place.name)
    _name(column, (kind.upper(), own.upper()) if kind else (place.name.upper(),), scale, "left")
    column.words(spoken(place.superior), scale=0.8 * scale)
    rule(column, wide=7, gap=0.2)


def _sign(column: Column, case: Case, scale: float) -> None:
    place = case.stay.facility
    room = logo(column, 150 * scale)
    _name(room, (place.name.upper(),), scale, "left")
    room.words(f"ĐC: {place.town} - Email: bv{place.code}@yte.vn", scale=0.72 * scale)
    room.words(f"Điện thoại: (0{place.code[:2]}9) 3{place.code} - Cấp cứu: 115", scale=0.72 * scale)
    column.y = max(room.y, column.y + 160 * scale)


def _typed(column: Column, case: Case, scale: float) -> None:
    place, sheet = case.stay.facility, column.sheet
    column.words(place.superior, scale=0.95 * scale)
    _name(column, (place.name.upper(),), scale, "left", bold=False)
    box = sheet.lines[-1][-1].box
    sheet.draw.line((box.left, column.y + 4, box.right, column.y + 4), fill=sheet.style.print_ink, width=3)
    column.leap(0.3)


def _ward(column: Column, case: Case, scale: float) -> None:
    place, stay = case.stay.facility, case.stay
    column.words(place.superior, scale=0.85 * scale, align="centre")
    _name(column, (place.name,), scale, "centre")
    column.row(
        Say("Khoa", scale=0.95 * scale),
        Say(stay.department, bold=True, scale=0.95 * scale, slot="department"),
        align="centre",
        cut=False,
    )
    column.sheet.put("department", stay.department)


def _blue(column: Column, case: Case, scale: float) -> None:
    sheet, place = column.sheet, case.stay.facility
    kept = sheet.style
    top = column.y
    sheet.style = replace(kept, print_ink=(52, 70, 160))
    inner = Column(sheet, column.x + 24, column.width - 48, column.y + 8)
    inner.words(place.superior, scale=0.8 * scale, align="centre")
    _name(inner, (place.name.upper(),), 0.95 * scale, "centre")
    inner.words(f"MÃ KCB: {place.code}", scale=0.75 * scale, align="centre")
    sheet.draw.rectangle(
        (column.x, top, column.x + column.width, inner.y + 14), outline=(52, 70, 160), width=6
    )
    sheet.style = kept
    column.y = inner.y + 26
