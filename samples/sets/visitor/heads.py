"""How these houses head their papers."""

from samples.kit.column import Column
from samples.kit.pieces import Fill, Say
from samples.kit.stamp import stamp
from samples.sets.parts.labels import Lean, rows
from samples.sets.parts.letterheads import logo, spoken
from samples.sets.visitor.told import Told
from samples.stays import Case

ENGLISH = {"Bệnh viện Quốc tế Sông Hàn": "HAN RIVER INTERNATIONAL HOSPITAL"}


def stacked(
    column: Column, case: Case, *, scale: float = 1.0, ward: bool = False, line: bool = False
) -> None:
    """Print superior and house centred in capitals, the ward below it, a short rule below the house."""
    place = case.stay.facility
    column.words(place.superior, scale=scale * 0.95, align="centre")
    column.words(place.name.upper(), scale=scale, bold=True, align="centre", slot="facility_name")
    column.sheet.put("facility_name", place.name.upper())
    if line:
        middle, half = column.x + column.width / 2, 2.6 * column.em
        column.sheet.draw.line((middle - half, column.y + 8, middle + half, column.y + 8), fill=0, width=3)
        column.leap(0.3)
    if ward:
        words = case.stay.department.upper()
        column.row(Say("KHOA"), Say(words, slot="department"), align="centre", cut=False)
        column.sheet.put("department", words)


def left(column: Column, case: Case, *, scale: float = 0.95) -> None:
    """Print the house at the left in ordinary letters with its telephone."""
    place, rng = case.stay.facility, column.sheet.rng
    column.words(spoken(place.superior), scale=scale)
    column.words(place.name, scale=scale, bold=True, slot="facility_name")
    column.sheet.put("facility_name", place.name)
    column.words(
        f"ĐT: 02{rng.randint(10, 99)}.3{rng.randint(100, 999)}.{rng.randint(100, 999)}", scale=scale * 0.9
    )


def dotted(column: Column, case: Case, v: Told | None = None) -> None:
    """Print labels with the house on a leader, and the ward with `v`."""
    place = case.stay.facility
    own = place.name.removeprefix("Bệnh viện ")
    label = "Đơn vị:" if own == place.name else "Bệnh viện:"
    superior = spoken(place.superior).removeprefix("Sở Y tế ")
    rows(column, ("Sở Y tế:", Fill(superior)), (label, Fill(own, "facility_name", own)))
    if v:
        rows(column, ("Khoa:", v.own("department")))


def sign(column: Column, case: Case, *, english: bool = False, scale: float = 1.0) -> None:
    """Print a round sign, the house beside it, its address below; `english` the house's name again."""
    place, rng = case.stay.facility, column.sheet.rng
    beside = logo(column, 170)
    beside.words(place.name.upper(), scale=1.1 * scale, bold=True, slot="facility_name")
    column.sheet.put("facility_name", place.name.upper())
    if english:
        beside.words(ENGLISH.get(place.name, ""), scale=0.8 * scale)
    street = rng.choice(("Lê Duẩn", "Hùng Vương", "Nguyễn Tất Thành", "30 tháng 4"))
    beside.words(
        f"{rng.randint(2, 390)} {street}, {place.town} - Hotline: 1900 {rng.randint(1000, 9999)}",
        scale=0.75 * scale,
    )
    column.y = max(beside.y, column.y + 190)


def nation(column: Column, *, scale: float = 0.95) -> None:
    """Print the country's name and motto, centred, with a rule below."""
    column.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", scale=scale, bold=True, align="centre")
    column.words("Độc lập - Tự do - Hạnh phúc", scale=scale, bold=True, align="centre")
    middle, half = column.x + column.width / 2, 4.6 * column.em * scale
    column.sheet.draw.line((middle - half, column.y + 6, middle + half, column.y + 6), fill=0, width=3)
    column.leap(0.3)


def titled(column: Column, words: str, under: str = "", *, scale: float = 1.5) -> None:
    """Print the paper's name, centred, with a leaning line below it."""
    column.leap(0.3)
    column.words(words, scale=scale, bold=True, align="centre")
    if under:
        column.row(Lean(under, 0.9), align="centre", cut=False)
    column.leap(0.2)


def seal(column: Column, case: Case, share: float) -> None:
    """Press the house's round stamp over what stands above the column's end, centred near `share` of its width."""
    rng, place = column.sheet.rng, case.stay.facility
    if rng.random() < 0.75:
        x = column.x + column.width * share - rng.uniform(80, 200)
        words = f"{place.superior} * {place.name}"
        stamp(column.sheet, x, column.y - rng.uniform(2.6, 3.6) * column.em, words=words, core="BỆNH VIỆN")
