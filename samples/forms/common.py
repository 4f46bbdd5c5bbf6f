"""Pieces that many forms share: headers, choices, dates, addresses, diagnoses, signatures."""

from dataclasses import dataclass
from datetime import date, datetime
from random import Random

from samples.address import Address, bare, one_line
from samples.kit.boxes import Cells, NumberBox, Option
from samples.kit.column import Column
from samples.kit.pieces import Fill, Gap, Piece, Say, Span
from samples.stays import Case
from samples.writing import age_text, birth_text, facility_name_parts, stamp_of


def facility_head(column: Column, case: Case, how: str, *, scale: float = 1.0) -> None:
    """Print who issues the paper: `plain` (centred capitals), `label` (Bệnh viện: …), `bv` (BV: …), `one`."""
    place = case.stay.facility
    sheet = column.sheet
    kind, own = facility_name_parts(place.name)
    if how == "plain":
        column.words(place.superior, scale=scale, align="centre")
        column.words(place.name.upper(), scale=scale, bold=True, align="centre", slot="facility_name")
        sheet.put("facility_name", place.name.upper())
        return
    if how == "one":
        column.words(place.name, scale=scale, bold=True, slot="facility_name")
        sheet.put("facility_name", place.name)
        return
    superior = place.superior.removeprefix("SỞ Y TẾ ").title() if "SỞ" in place.superior else place.superior
    column.row("Sở Y tế:" if how == "bv" else "SỞ Y TẾ:", Fill(superior))
    if how == "label":
        # Offices fill "BỆNH VIỆN:" with the rest of the name, or with the whole of it.
        shown = own if kind == "Bệnh viện" and case.stay.days % 2 else place.name
        column.row("BỆNH VIỆN:", Fill(shown, "facility_name", shown))
    else:
        column.row("BV:", Fill(place.name, "facility_name", place.name))


def department_row(
    column: Column, case: Case, *, bed: bool = True, label: str = "Khoa:", filled: bool = True
) -> None:
    """Print `Khoa: … Giường: …`."""
    stay = case.stay
    pieces: list[Piece | str] = [
        label,
        Fill(stay.department if filled else None, "department", stay.department if filled else None),
    ]
    if bed:
        pieces += [
            "Giường:",
            Fill(stay.bed if filled else None, "bed", stay.bed if filled else None, stretch=0.3),
        ]
    column.row(*pieces, cut=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """The options of one slot: (printed words, words without number, canonical value)."""

    slot: str
    options: tuple[tuple[str, str, str], ...]

    def pieces(self, chosen: str | None, how: str, *, gap: float = 0.4, stretch: float = 0.0) -> list[Piece]:
        """Return the options in a row; `how` as in `Option`, or `number` for one box after all options."""
        made: list[Piece] = []
        if how == "number":
            for words, _, _ in self.options:
                made += [Say(words), Gap(gap, stretch)]
            place = next((n for n, option in enumerate(self.options) if option[2] == chosen), None)
            answer = self.options[place][1] if place is not None else ""
            number = str(place + 1) if place is not None else None
            return [*made, NumberBox(number, self.slot, chosen, answer)]
        for words, answer, value in self.options:
            made += [Option(words, value == chosen, self.slot, value, how, answer), Gap(gap, stretch)]
        return made


SEX = Choice(slot="sex", options=(("1. Nam", "Nam", "male"), ("2. Nữ", "Nữ", "female")))
SEX_BARE = Choice(slot="sex", options=(("Nam", "Nam", "male"), ("Nữ", "Nữ", "female")))


def sex_word(case: Case) -> Fill:
    """Write the sex as a word."""
    word = "Nam" if case.person.sex == "male" else "Nữ"
    return Fill(word, "sex", case.person.sex, stretch=0.25)


def name_fill(case: Case, rng: Random, *, stretch: float = 1.0) -> Fill:
    """Write the patient's name, mostly in capitals."""
    name = case.person.name
    return Fill(name.upper() if rng.random() < 0.75 else name, "patient_name", name.upper(), stretch)


def age_fill(case: Case, rng: Random, *, stretch: float = 0.2) -> Fill:
    """Write the age."""
    text = age_text(case.person, rng)
    if text.isdigit() and rng.random() < 0.06:
        text = f"{text} tuổi"
    return Fill(text, "age", case.person.age, stretch)


def birth_fill(case: Case, *, stretch: float = 0.5) -> Fill:
    """Write the date of birth."""
    text, value = birth_text(case.person)
    return Fill(text, "date_of_birth", value, stretch)


def optional(text: str | None, slot: str, *, stretch: float = 1.0, ems: float = 2.0) -> Fill:
    """Write a value as it is, or leave the slot empty."""
    return Fill(text, slot, text, stretch, ems)


def address_fill(address: Address, rng: Random) -> Fill:
    """Write the whole address on one leader, every unit a slot of its own."""
    text = one_line(address, rng)
    spans, at = [], 0
    names = ("address_ward", "address_district", "address_province")
    units = (address.ward, address.district, address.province)
    known = [("address_line", address.line, address.line)]
    known += [(slot, bare(unit), bare(unit)) for slot, unit in zip(names, units, strict=True) if unit]
    for slot, shown, value in known:
        start = text.index(shown, at)
        at = start + len(shown)
        spans.append(Span(start, at, slot, value))
    return Fill(text, spans=tuple(spans))


def moment_pieces(moment: datetime | None, slot: str, *, words: tuple[str, str, str, str]) -> list[Piece]:
    """Return blanks for a moment; `words` are printed after hour, minute, day and month.

    For example ("giờ", "phút, ngày", "tháng", "năm") or ("giờ", "ph ngày", "/", "/").
    """
    hour, minute, month, year = words
    parts = (
        [None] * 5
        if moment is None
        else [
            str(moment.hour),
            f"{moment.minute:02d}",
            f"{moment.day:02d}",
            f"{moment.month:02d}",
            str(moment.year),
        ]
    )
    value = None if moment is None else stamp_of(moment)
    glue = slot if moment is not None else None
    made: list[Piece] = [Fill(parts[0], slot, value, 0.2, 1.6), Say(hour, slot=glue)]
    made += [Fill(parts[1], slot, None, 0.2, 1.6), Say(minute, slot=glue)]
    made += [Fill(parts[2], slot, None, 0.2, 1.6), Say(month, slot=glue)]
    made += [Fill(parts[3], slot, None, 0.2, 1.6), Say(year, slot=glue), Fill(parts[4], slot, None, 0.3, 2.6)]
    return made


def day_pieces(
    day: date | None, slot: str | None, *, words: tuple[str, str, str] = ("ngày", "tháng", "năm")
) -> list[Piece]:
    """Return `ngày … tháng … năm …` (or other words) for a date; empty blanks without one."""
    value = day.isoformat() if day else None
    glue = slot if day else None
    pad = "02d" if day and day.toordinal() % 3 else "d"
    parts = (f"{day.day:{pad}}", f"{day.month:{pad}}", str(day.year)) if day else (None, None, None)
    first = [Say(words[0])] if words[0] else []
    return [
        *first,
        Fill(parts[0], slot, value, 0.2, 1.7),
        Say(words[1], slot=glue),
        Fill(parts[1], slot, None, 0.2, 1.7),
        Say(words[2], slot=glue),
        Fill(parts[2], slot, None, 0.3, 2.7),
    ]


def diagnosis_fill(found: tuple[tuple[str, str], ...], slot: str, how: str, *, stretch: float = 1.0) -> Fill:
    """Write them: `bare` (no codes), `after` "Viêm phổi (J18.9)", `before` "J18.9 - Viêm phổi", `square`."""
    if not found:
        return Fill(None, slot, None, stretch)
    patterns = {"bare": "{0}", "after": "{0} ({1})", "before": "{1} - {0}", "square": "{0} [{1}]"}
    text = "; ".join(patterns[how].format(name, code) for name, code in found)
    value = "; ".join(name for name, _ in found)
    if how == "bare":
        return Fill(text, slot, value, stretch)
    spans, at = [], 0
    for _, code in found:
        start = text.index(code, at)
        at = start + len(code)
        spans.append(Span(start, at, f"{slot}_icd", ";".join(code for _, code in found)))
    if len(found) == 1:
        start = text.index(found[0][0])
        spans.append(Span(start, start + len(found[0][0]), slot, value))
    else:
        spans.append(Span(0, len(text), slot, value))
    return Fill(text, spans=tuple(spans), stretch=stretch)


def code_cells(code: str | None, slot: str) -> Cells:
    """Four boxes for an ICD code without its dot."""
    return Cells(code.replace(".", "")[:4] if code else None, (4,), f"{slot}_icd", code)


def doctor_fill(case: Case) -> Fill:
    """Write the doctor's name behind the titles, which are no part of the value."""
    stay = case.stay
    shown, start = f"{stay.doctor_title} {stay.doctor}", len(stay.doctor_title) + 1
    return Fill(shown, spans=(Span(start, len(shown), "doctor_name", stay.doctor),))


def department_fill(case: Case, rng: Random, *, stretch: float = 1.0) -> Fill:
    """Write the department, now and then with the word Khoa before it."""
    name = case.stay.department
    if rng.random() < 0.85:
        return Fill(name, "department", name, stretch)
    return Fill(f"Khoa {name}", spans=(Span(5, 5 + len(name), "department", name),), stretch=stretch)
