"""Sections of chart fronts that the unseen prints share, in other words and orders than the known ones."""

from samples.address import bare
from samples.forms.common import Choice, code_cells, optional
from samples.kit.boxes import Cells, Tick
from samples.kit.column import Column
from samples.kit.pieces import Fill, Gap, Piece, Say
from samples.stays import Case

RESULTS = ("Khỏi", "Đỡ, giảm", "Không thay đổi", "Nặng hơn", "Tử vong")
"""How a treatment ends, from the best to the worst."""


SEX = Choice(slot="sex", options=(("Nam", "Nam", "male"), ("Nữ", "Nữ", "female")))


SEX_COLON = Choice(slot="sex", options=(("1- Nam", "Nam", "male"), ("2- Nữ", "Nữ", "female")))


def payers(words: tuple[str, str, str, str], mark: str = "{n}. {w}") -> Choice:
    """Return the choice of who pays in the print's words."""
    values = ("insurance", "fee", "free", "other")
    return Choice(slot="payer_type", options=_options(words, values, mark))


def routes(words: tuple[str, str, str], mark: str = "{n}. {w}") -> Choice:
    """Return the choice of where the patient came in."""
    return Choice(slot="admission_route", options=_options(words, ("emergency", "outpatient", "ward"), mark))


def leavings(words: tuple[str, str, str, str], mark: str = "{n}. {w}") -> Choice:
    """Return the choice of how the patient left."""
    values = ("discharged", "on_request", "left", "taken_home")
    return Choice(slot="discharge_type", options=_options(words, values, mark))


def outcomes(words: tuple[str, str, str, str, str], mark: str = "{n}. {w}") -> Choice:
    """Return the choice of results."""
    values = ("recovered", "improved", "unchanged", "worse", "died")
    return Choice(slot="treatment_outcome", options=_options(words, values, mark))


def _options(words: tuple[str, ...], values: tuple[str, ...], mark: str) -> tuple[tuple[str, str, str], ...]:
    return tuple(
        (mark.format(n=place, w=word), word, value)
        for place, (word, value) in enumerate(zip(words, values, strict=True), start=1)
    )


def ids(column: Column, case: Case, *rows: tuple[str, str, float]) -> None:
    """Print numbers of the chart: (label, slot, share filled)."""
    stay = case.stay
    values = {
        "archive_number": stay.archive_number,
        "patient_code": stay.patient_code,
        "admission_number": stay.admission_number,
    }
    for label, slot, share in rows:
        shown = values[slot] if column.sheet.rng.random() < share else None
        column.row(label, optional(shown, slot), cut=False)


def units(case: Case, labels: tuple[str, str, str, str]) -> tuple[tuple[Piece | str, ...], ...]:
    """Return two rows with the address in four slots: house or hamlet, ward; district, province."""
    place = case.person.address
    ward, province = bare(place.ward), bare(place.province)
    district = bare(place.district) if place.district else None
    return (
        (
            labels[0],
            Fill(place.line, "address_line", place.line, 1.3),
            labels[1],
            Fill(ward, "address_ward", ward),
        ),
        (
            labels[2],
            Fill(district, "address_district", district),
            labels[3],
            Fill(province, "address_province", province),
        ),
    )


def contact(case: Case, label: str, phone: str) -> tuple[Piece | str, ...]:
    """Return one row with the relative and the telephone."""
    known = case.person.contact
    number = known.phone if known else None
    shown = f"{number[:4]} {number[4:7]} {number[7:]}" if number else None
    return (
        label,
        Fill(known.name if known else None, "contact_name", known.name if known else None),
        phone,
        Fill(shown, "contact_phone", number, 0.4),
    )


def coded(
    column: Column, label: str, found: tuple[str, str] | None, slot: str, *, cells: bool = True
) -> None:
    """Print a diagnosis with its four code boxes at the end of the row, or `cells` False on a leader."""
    value = found[0] if found else None
    code = found[1] if found else None
    boxes: Piece = code_cells(code, slot) if cells else Fill(code, f"{slot}_icd", code, 0.0, 3.2)
    head: list[Piece | str] = [] if cells else ["Mã"]
    size = column.sheet.style.value_size
    room = column.width - boxes.need(column.sheet) - Say(label).need(column.sheet) - 2.2 * column.em
    if value and column.sheet.value_width(value, size) > room:
        column.row(label, Gap(0.2, 1), *head, boxes, cut=False)
        column.row(Fill(value, slot, value))
        return
    column.row(label, Fill(value, slot, value), *head, boxes, cut=False)


def empty_death(column: Column, first: int) -> None:
    """Print the unused rows about a death, numbered from `first`."""
    column.row(
        f"{first}. Tình hình tử vong: lúc", Fill(None, stretch=0.3), "giờ, ngày", Fill(None), cut=False
    )
    column.row(
        "Do bệnh", Tick(), Gap(0.5), "Do tai biến điều trị", Tick(), Gap(0.5), "Khác", Tick(), cut=False
    )
    column.row(f"{first + 1}. Nguyên nhân tử vong:", Fill(None), Cells(None, (4,)), cut=False)
    column.row(f"{first + 2}. Khám nghiệm tử thi", Tick(), Gap(1, 1), cut=False)
