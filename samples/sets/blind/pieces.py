"""Pieces that only these prints have: letterheads, labels below values, oblong stamps, other dates and ages."""

from datetime import date, datetime
from random import Random

from PIL import Image, ImageChops, ImageDraw

from samples.kit.column import Column
from samples.kit.pieces import Fill, Piece, Say, Span
from samples.kit.sheet import Sheet
from samples.kit.typeface import typeface
from samples.sets.parts.labels import rows
from samples.sets.parts.letterheads import square
from samples.stays import Case
from samples.writing import stamp_of


def letterhead(column: Column, case: Case, how: str, *, scale: float = 1.0) -> None:
    """Print who issues the paper.

    `above` (superior and house, left, house underlined by dashes), `both` (superior - house on one line each,
    department below in the same size), `wide` (house alone, large, address below), `slash` (fields on leaders).
    """
    place, sheet = case.stay.facility, column.sheet
    if how == "slash":
        superior = place.superior
        if superior.startswith("SỞ Y TẾ"):
            superior = f"Sở Y tế {superior.removeprefix('SỞ Y TẾ ').title()}"
        rows(column, ("Đơn vị cấp trên:", Fill(superior)))
        rows(column, ("Cơ sở y tế:", Fill(place.name, "facility_name", place.name)))
        return
    align = "left" if how == "both" else "centre"
    big = {"above": 1.0, "both": 0.95, "wide": 1.35}[how] * scale
    if how != "wide":
        column.words(place.superior, scale=0.9 * scale, align=align)
    shown = place.name if how == "both" else place.name.upper()
    column.words(shown, scale=big, bold=True, align=align, slot="facility_name")
    sheet.put("facility_name", shown)
    if how == "above":
        middle, y = column.x + column.width / 2, column.y + 14
        for step in range(-4, 4):
            sheet.draw.line(
                (middle + 30 * step, y, middle + 30 * step + 20, y), fill=sheet.style.print_ink, width=3
            )
        column.leap(0.6)
    if how == "wide":
        number = f"(84) 208 {sheet.rng.randint(3_000_000, 3_999_999)}"
        column.words(f"{place.town} · Tel {number} · Hotline 1900 {place.code}", scale=0.72, align="centre")


def ward(column: Column, case: Case, label: str = "KHOA") -> None:
    """Print the department of the head, on a leader."""
    stay = case.stay
    column.row(label, Fill(stay.department, "department", stay.department), cut=False)


def below(column: Column, *cells: tuple[float, Piece, str], small: float = 0.68) -> None:
    """Set cells side by side, each a value on its line with a small label below it."""
    made = column.split(*(share for share, _, _ in cells), gap=0.9)
    for part, (_, piece, label) in zip(made, cells, strict=True):
        part.row(piece, cut=False)
        part.words(label, scale=small, align="centre")
    column.join(*made)


def when(at: datetime, slot: str, pattern: str) -> Fill:
    """Write a moment by a `strftime` pattern."""
    return Fill(at.strftime(pattern), slot, stamp_of(at))


def on(day: date | None, slot: str, pattern: str) -> Fill:
    """Write a day by a `strftime` pattern; the slot stays empty without one."""
    return Fill(day.strftime(pattern) if day else None, slot, day.isoformat() if day else None, 0.6)


def age(case: Case, rng: Random) -> Fill:
    """Write the age: small children in years and months, the others now and then with a word."""
    person = case.person
    years, months = divmod(person.months, 12)
    if person.months < 12:
        return Fill(f"{max(1, person.months)} tháng tuổi", "age", 0, 0.2)
    if years < 6 and months:
        return Fill(rng.choice(("{0} tuổi {1} tháng", "{0}t {1}th")).format(years, months), "age", years, 0.2)
    return Fill(rng.choice(("{0}", "{0}", "{0} tuổi")).format(years), "age", years, 0.2)


def signer(name: str, honour: str, slot: str = "doctor_name") -> Fill:
    """Write a name behind its titles on a leader."""
    shown = f"{honour} {name}"
    return Fill(shown, spans=(Span(len(shown) - len(name), len(shown), slot, name),))


def pair(words: str, other: str, scale: float = 0.8) -> tuple[Piece, Piece]:
    """Return a label in two languages, the second one smaller."""
    return Say(words), Say(f"/ {other}:", scale=scale)


def quick(column: Column, words: str, side: int = 170) -> None:
    """Print a QR code at the foot of the page with words beside it."""
    sheet = column.sheet
    y = sheet.image.height - side - 90
    square(sheet, column.x, y, side)
    room = Column(sheet, column.x + side + 40, column.width - side - 40, y + 20)
    for line in words.split("\n"):
        room.words(line, scale=0.66)


def oblong(sheet: Sheet, x: float, y: float, words: str, *, degrees: float = 0.0) -> None:
    """Press an oblong office stamp with its left top corner near (x, y); no truth."""
    rng = sheet.rng
    ink = rng.choice(((196, 40, 50), (60, 60, 170), (150, 40, 110)))
    font = typeface(sheet.style.print_family, 40, True)
    lines = words.split("\n")
    width = round(max(font.getlength(line) for line in lines)) + 60
    high = 58 * len(lines) + 34
    tile = Image.new("RGB", (width + 60, high + 120), (255, 255, 255))
    pen = ImageDraw.Draw(tile)
    pen.rectangle((30, 60, width + 30, high + 60), outline=ink, width=6)
    for place, line in enumerate(lines):
        pen.text((30 + width / 2, 60 + 50 + 58 * place), line, font=font, fill=ink, anchor="ms")
    tile = tile.rotate(
        degrees or rng.uniform(-6, 6), fillcolor=(255, 255, 255), resample=Image.Resampling.BICUBIC
    )
    veil = Image.new("L", tile.size, rng.randint(90, 150))
    tile = Image.composite(Image.new("RGB", tile.size, (255, 255, 255)), tile, veil)
    left, top = round(x), round(y)
    area = (left, top, left + tile.width, top + tile.height)
    sheet.image.paste(ImageChops.multiply(sheet.image.crop(area), tile), (left, top))
