"""How these houses head their papers."""

from dataclasses import replace

from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Say
from samples.sets.parts.labels import rows
from samples.sets.parts.letterheads import spoken
from samples.stays import Case


def crest(column: Column, case: Case, how: str, *, scale: float = 1.0) -> None:
    """Print who issues the paper.

    `dash` (superior – house on one line), `frame` (boxed, with address and web page), `blank` (labels on
    leaders), `right` (ranged right, superior between brackets below), `bar` (white on a dark bar), `coded` (with
    the house's code below).
    """
    {
        "dash": _dash,
        "frame": _frame,
        "blank": _blank,
        "right": _right,
        "bar": _bar,
        "coded": _coded,
    }[how](column, case, scale)


def _name(column: Column, shown: str, scale: float, align: str) -> None:
    column.words(shown, scale=scale, bold=True, align=align, slot="facility_name")
    column.sheet.put("facility_name", shown)


def _dash(column: Column, case: Case, scale: float) -> None:
    place, shown = case.stay.facility, case.stay.facility.name.upper()
    column.row(
        Say(f"{place.superior} –", scale=scale * 0.92),
        Say(shown, bold=True, scale=scale * 0.92, slot="facility_name"),
        cut=False,
    )
    column.sheet.put("facility_name", shown)


def _frame(column: Column, case: Case, scale: float) -> None:
    place, top = case.stay.facility, column.y
    inner = Column(column.sheet, column.x + 20, column.width - 40, column.y + 10)
    inner.words(place.superior, scale=0.8 * scale, align="centre")
    _name(inner, place.name, 1.05 * scale, "centre")
    inner.words(f"{place.town} - ĐT: 0{place.code[:3]}.3{place.code}", scale=0.7 * scale, align="centre")
    inner.words(f"www.bv{place.code}.vn", scale=0.7 * scale, align="centre")
    column.sheet.draw.rectangle(
        (column.x, top, column.x + column.width, inner.y + 14), outline=column.sheet.style.print_ink, width=4
    )
    column.y = inner.y + 24


def _blank(column: Column, case: Case, scale: float) -> None:
    del scale
    place = case.stay.facility
    rows(
        column,
        ("Bộ, ngành, Sở Y tế:", Fill(spoken(place.superior))),
        ("Tên cơ sở:", Fill(place.name, "facility_name", place.name)),
    )


def _right(column: Column, case: Case, scale: float) -> None:
    place = case.stay.facility
    _name(column, place.name.upper(), scale, "right")
    column.words(
        f"(trực thuộc {spoken(place.superior)})",
        scale=0.75 * scale,
        align="right",
    )


def _bar(column: Column, case: Case, scale: float) -> None:
    sheet, place = column.sheet, case.stay.facility
    kept = sheet.style
    high = kept.line_height * kept.print_size * scale * 2.4
    ink = sheet.rng.choice(((18, 62, 120), (20, 96, 84), (120, 26, 40)))
    sheet.draw.rectangle((column.x - 30, column.y, column.x + column.width + 30, column.y + high), fill=ink)
    top = column.y
    sheet.style = replace(kept, print_ink=(255, 255, 255))
    _name(column, place.name.upper(), 1.15 * scale, "left")
    column.words(f"Khám chữa bệnh 24/7 · Tổng đài 1900 {place.code} · {place.town}", scale=0.72 * scale)
    sheet.style = kept
    column.y = top + high + 10


def _coded(column: Column, case: Case, scale: float) -> None:
    place = case.stay.facility
    column.words(place.superior, scale=0.9 * scale)
    _name(column, place.name.upper(), scale, "left")
    column.words(f"Mã cơ sở KB, CB: {place.code}", scale=0.78 * scale)


def country(column: Column, scale: float = 0.85) -> None:
    """Print the country's name and motto."""
    column.words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", scale=scale, bold=True, align="centre")
    column.words("Độc lập - Tự do - Hạnh phúc", scale=scale, bold=True, align="centre")
    middle, sheet = column.x + column.width / 2, column.sheet
    sheet.draw.line(
        (middle - 200, column.y + 8, middle + 200, column.y + 8), fill=sheet.style.print_ink, width=3
    )
    column.leap(0.4)


def pencil(desk: Desk) -> None:
    """Let handwriting of half of the papers be of a pencil."""
    if desk.style.hand == "handwritten" and desk.rng.random() < 0.5:
        desk.style = replace(desk.style, value_ink=(98, 98, 104))
