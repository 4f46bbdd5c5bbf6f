"""The letterheads of these houses."""

from samples.kit.column import Column
from samples.kit.pieces import Fill
from samples.sets.parts.labels import rows
from samples.stays import Case


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
