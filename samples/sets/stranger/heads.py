"""How these houses head and seal their papers."""

from dataclasses import replace

from samples.kit.column import Column
from samples.kit.pieces import Fill, Gap, Say
from samples.kit.stamp import stamp
from samples.sets.parts.labels import below, rows
from samples.sets.parts.letterheads import logo, spoken
from samples.stays import Case
from samples.writing import facility_name_parts


def _named(column: Column, shown: str, *, scale: float = 1.0, align: str = "centre") -> None:
    column.words(shown, scale=scale, bold=True, align=align, slot="facility_name")
    column.sheet.put("facility_name", shown)


def plain(column: Column, case: Case, *, scale: float = 0.95, ward: bool = False) -> None:
    """Print the superior, the house in capitals with a short rule below, and (`ward`) the department."""
    place, sheet = case.stay.facility, column.sheet
    column.words(place.superior, scale=scale * 0.95, align="centre")
    _named(column, place.name.upper(), scale=scale)
    middle, half = column.x + column.width / 2, 2.6 * column.em
    sheet.draw.line(
        (middle - half, column.y + 5, middle + half, column.y + 5), fill=sheet.style.print_ink, width=3
    )
    column.leap(0.2)
    if ward:
        shown = case.stay.department
        column.row(
            Say("Khoa", scale=scale), Say(shown, scale=scale, slot="department"), align="centre", cut=False
        )
        sheet.put("department", shown)


def hotline(column: Column, case: Case, *, scale: float = 1.0) -> None:
    """Print a sign, the name as it is written and two small lines of address and telephone."""
    place, rng = case.stay.facility, column.sheet.rng
    room = logo(column, side=150 * scale)
    _named(room, place.name, scale=1.1 * scale, align="left")
    street = rng.choice(("Quốc lộ 1A", "Số 36 Trần Phú", "Đường 3 Tháng 2", "Khu trung tâm hành chính"))
    room.words(f"{street}, {place.town}", scale=0.72 * scale)
    room.words(
        f"Hotline: 0{rng.randint(900, 989)}.{rng.randint(100, 999)}.{rng.randint(100, 999)}",
        scale=0.72 * scale,
    )
    column.y = max(room.y, column.y + 150 * scale + 20)


def blanks(column: Column, case: Case, *, ward: bool = True) -> None:
    """Print labels on leaders, as forms for any house do: `Sở Y tế: …`, `BV: …`, `Khoa: …`."""
    place, stay = case.stay.facility, case.stay
    kind, own = facility_name_parts(place.name)
    shown = own if kind == "Bệnh viện" else place.name
    label, superior = "Cấp trên:", place.superior
    if superior.startswith("SỞ Y TẾ"):
        label, superior = "Sở Y tế:", superior.removeprefix("SỞ Y TẾ ").title().replace("Tp.", "TP.")
    name = "Bệnh viện:" if kind == "Bệnh viện" else "Đơn vị:"
    rows(column, (label, Fill(superior)), (name, Fill(shown, "facility_name", shown)))
    if ward:
        rows(column, ("Khoa:", Fill(stay.department, "department", stay.department)))


def below_line(column: Column, case: Case) -> None:
    """Print the house on a line with a small label below it."""
    place = case.stay.facility
    below(
        column,
        (1, Fill(spoken(place.superior)), "(cơ quan quản lý cấp trên)"),
        (1.4, Fill(place.name, "facility_name", place.name), "(tên cơ sở khám bệnh, chữa bệnh)"),
    )


def one_line(column: Column, case: Case, *, scale: float = 0.9) -> None:
    """Print house and superior on one line, the house first, ranged left."""
    place = case.stay.facility
    column.row(
        Say(place.name, bold=True, scale=scale, slot="facility_name"),
        Say(f"({spoken(place.superior)})", scale=scale * 0.85),
        cut=False,
    )
    column.sheet.put("facility_name", place.name)


def motto(column: Column, *, scale: float = 0.85) -> None:
    """Print the country's name and motto, underlined."""
    column.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", scale=scale, bold=True, align="centre")
    column.words("Độc lập – Tự do – Hạnh phúc", scale=scale, bold=True, align="centre")
    sheet, middle, half = column.sheet, column.x + column.width / 2, 4.4 * column.em * scale
    sheet.draw.line(
        (middle - half, column.y + 4, middle + half, column.y + 4), fill=sheet.style.print_ink, width=3
    )
    column.leap(0.25)


def beside(column: Column, case: Case, *, code: str = "", share: float = 1.2, scale: float = 0.9) -> None:
    """Print the house at the left, the country at the right, the form's `code` below the house."""
    left, right = column.split(1, share)
    plain(left, case, scale=scale)
    if code:
        left.words(code, scale=0.75, align="centre")
    motto(right, scale=scale * 0.9)
    column.join(left, right)


def seal(column: Column, case: Case, x: float, y: float) -> None:
    """Press the house's round stamp near (x, y), now and then."""
    sheet = column.sheet
    if sheet.rng.random() < 0.6:
        kept = sheet.style
        sheet.style = replace(kept, print_family="FreeSans")
        kind, own = facility_name_parts(case.stay.facility.name)
        stamp(
            sheet,
            x,
            y,
            words=case.stay.facility.superior,
            core=f"{kind}\n{own[:16]}" if len(own) < 17 else kind or own,
        )
        sheet.style = kept


def cut_line(column: Column) -> None:
    """Draw the line along which a sheet of two slips is cut."""
    sheet, y, x = column.sheet, column.y + 0.6 * column.em, 40.0
    while x < sheet.image.width - 40:
        sheet.draw.line((x, y, x + 26, y), fill=sheet.style.print_ink, width=2)
        x += 44
    column.leap(1.4)


def spaced(*parts: Fill | Say | str) -> tuple[Fill | Say | Gap | str, ...]:
    """Return the parts of a row with a gap before each label but the first."""
    made: list[Fill | Say | Gap | str] = []
    for place, part in enumerate(parts):
        if place and isinstance(part, str):
            made.append(Gap(0.5))
        made.append(part)
    return tuple(made)
