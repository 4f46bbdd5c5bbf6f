"""Mastheads: a coloured band over the page, a typed corner, a sign with telephone and web page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.sets.parts.letterheads import logo, spoken
from samples.stays import Case

Colour = tuple[int, int, int]

TEAL, NAVY, WINE, GREEN = (0, 104, 118), (22, 58, 120), (130, 24, 44), (18, 110, 66)
"""Colours of houses."""


@contextmanager
def inked(column: Column, ink: Colour) -> Iterator[None]:
    """Print in another ink."""
    kept = column.sheet.style
    column.sheet.style = replace(kept, print_ink=ink)
    yield
    column.sheet.style = kept


def banner(column: Column, case: Case, ink: Colour) -> None:
    """Lay a coloured band over the page with the house in white, its address below in small letters."""
    sheet, place = column.sheet, case.stay.facility
    high = 3.1 * column.em
    sheet.draw.rectangle((0, 0, sheet.image.width, high + 40), fill=ink)
    column.y = 26
    with inked(column, (255, 255, 255)):
        column.words(place.name.upper(), scale=1.25, bold=True, slot="facility_name")
        column.words(f"{place.town}  |  Hotline: 1900 {sheet.rng.randint(1000, 9999)}", scale=0.75)
    sheet.put("facility_name", place.name.upper())
    column.y = high + 60


def signed(column: Column, case: Case, ink: Colour) -> None:
    """Print a round sign, beside it the superior, the house in its colour and where it stands."""
    place, sheet = case.stay.facility, column.sheet
    room = logo(column, 165)
    room.words(place.superior, scale=0.75)
    with inked(column, ink):
        room.words(place.name, scale=1.15, bold=True, slot="facility_name")
    sheet.put("facility_name", place.name)
    room.words(
        f"Đ/c: {place.town} - ĐT: 02{sheet.rng.randint(10, 99)} 38{sheet.rng.randint(10000, 99999)}",
        scale=0.72,
    )
    column.y = max(room.y, column.y + 185)


def corner(column: Column, case: Case, *, underline: bool = True) -> None:
    """Print the superior and the house in the upper left corner, as typists do."""
    place, sheet = case.stay.facility, column.sheet
    column.words(place.superior, scale=0.92, align="centre")
    column.words(place.name.upper(), scale=0.92, bold=True, align="centre", slot="facility_name")
    sheet.put("facility_name", place.name.upper())
    if underline:
        middle = column.x + column.width / 2
        sheet.draw.line((middle - 150, column.y + 10, middle + 150, column.y + 10), fill=(0, 0, 0), width=3)
        column.leap(0.4)


def quiet(column: Column, case: Case, *, align: str = "left") -> None:
    """Print the house and its superior in two small lines."""
    place = case.stay.facility
    column.words(place.name, scale=0.95, bold=True, align=align, slot="facility_name")
    column.sheet.put("facility_name", place.name)
    column.words(f"Trực thuộc: {spoken(place.superior)}", scale=0.75, align=align)


def ribbon(column: Column, words: str, ink: Colour, *, scale: float = 0.95) -> None:
    """Print a section's title in white on a coloured ribbon."""
    high = column.sheet.style.line_height * column.em * scale * 1.06
    column.leap(0.25)
    box = (column.x - 8, column.y + 4, column.x + column.width + 8, column.y + high + 4)
    column.sheet.draw.rectangle(box, fill=ink)
    with inked(column, (255, 255, 255)):
        column.words(words, scale=scale, bold=True)
    column.leap(0.3)


def monospaced(desk: Desk, family: str) -> None:
    """Print form and values of the page on top with one family of the machine."""
    desk.style = replace(desk.style, print_family=family, value_family=family, value_bold=False)
    desk.sheet.style = desk.style
