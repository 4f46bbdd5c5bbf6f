"""Pieces of the unseen papers: values in other styles, issuers, boxed rows, sign-offs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from random import Random

from PIL import Image

from models.geometry import Box
from samples.forms.common import address_fill, optional
from samples.forms.signing import signature, stamp
from samples.kit.column import Column
from samples.kit.desk import Desk
from samples.kit.pieces import Fill, Gap, Piece, Say, Span
from samples.kit.sheet import HEIGHT, WIDTH, Run, Sheet
from samples.people import Person
from samples.stays import Case
from samples.writing import age_text, stamp_of

Row = tuple[Piece | str, ...]
Cell = tuple[float, tuple[Row, ...]]
"""Share of the width, and the rows inside."""


def page_of(desk: Desk, *, lying: bool = False, leader: str | None = None) -> Column:
    """Take a fresh page, `lying` on its long side, with the document's `leader` replaced."""
    if leader:
        desk.style = replace(desk.style, leader=leader)
    if not lying:
        return desk.page()
    style = desk.style
    image = Image.new("RGB", (HEIGHT, WIDTH), (255, 255, 255))
    desk.sheets.append(Sheet(style=style, rng=desk.rng, image=image))
    width = HEIGHT - style.margin_left - style.margin_right
    return Column(desk.sheet, style.margin_left, width, style.margin_top)


def rule(column: Column, *, wide: int = 3, gap: float = 0.3) -> None:
    """Draw a line across the column."""
    column.leap(gap)
    column.sheet.draw.line(
        (column.x, column.y, column.x + column.width, column.y), fill=column.sheet.style.print_ink, width=wide
    )
    column.leap(gap * 0.6)


def band(column: Column, words: str, *, scale: float = 1.0, align: str = "left") -> None:
    """Print a section's title on a grey band."""
    high = column.sheet.style.line_height * column.em * scale * 1.05
    box = (column.x - 6, column.y + 6, column.x + column.width + 6, column.y + high + 6)
    column.sheet.draw.rectangle(box, fill=(222, 222, 222))
    column.words(words, scale=scale, bold=True, align=align)
    column.leap(0.3)


def grid(column: Column, *rows: tuple[Cell, ...], pad: float = 0.35) -> None:
    """Set rows of boxed cells one under the other."""
    sheet, em = column.sheet, column.em
    for row in rows:
        total, x, parts = sum(share for share, _ in row), column.x, []
        for share, lines in row:
            width = column.width * share / total
            part = Column(sheet, x + pad * em, width - 2 * pad * em, column.y)
            for pieces in lines:
                part.row(*pieces)
            parts.append((x, x + width, part))
            x += width
        low = max(part.y for _, _, part in parts) + 0.3 * em
        for left, right, _ in parts:
            sheet.draw.rectangle((left, column.y, right, low), outline=sheet.style.print_ink, width=3)
        column.y = low


# --- values ------------------------------------------------------------------------------------------


def name(case: Case, *, upper: bool = True, stretch: float = 1.0) -> Fill:
    """Write the patient's name."""
    own = case.person.name
    return Fill(own.upper() if upper else own, "patient_name", own.upper(), stretch)


def age(case: Case, rng: Random, *, unit: str = "", stretch: float = 0.2) -> Fill:
    """Write the age, with `unit` behind years."""
    shown = age_text(case.person, rng)
    return Fill(f"{shown}{unit}" if shown.isdigit() else shown, "age", case.person.age, stretch)


def born(case: Case, how: str, *, stretch: float = 0.5) -> Fill:
    """Write the date of birth: `dash` 03-05-1975, `dot`, `loose` 3/5/1975, `slash`, `words`."""
    person = case.person
    if person.year_only:
        year = str(person.birth.year)
        return Fill(year, "date_of_birth", year, stretch)
    return Fill(day_as(person.birth, how), "date_of_birth", person.birth.isoformat(), stretch)


def day_as(day: date, how: str) -> str:
    """Write a date."""
    return {
        "dash": f"{day:%d-%m-%Y}",
        "dot": f"{day.day}.{day.month}.{day.year}",
        "loose": f"{day.day}/{day.month}/{day.year}",
        "slash": f"{day:%d/%m/%Y}",
        "spaced": f"{day:%d} / {day:%m} / {day:%Y}",
        "words": f"{day.day:02d} tháng {day.month:02d} năm {day.year}",
    }[how]


def moment_as(moment: datetime, how: str) -> str:
    """Write a moment."""
    hour, minute, day = moment.hour, moment.minute, moment
    return {
        "print": f"{moment:%d/%m/%Y %H:%M}",
        "seconds": f"{moment:%H:%M:%S %d/%m/%Y}",
        "first": f"{moment:%H:%M %d/%m/%Y}",
        "dash": f"{hour:02d}h{minute:02d} - {day:%d/%m/%Y}",
        "g": f"{hour}g{minute:02d}', ngày {day.day}/{day.month}/{day.year}",
        "lúc": f"ngày {day:%d/%m/%Y} lúc {hour} giờ {minute:02d}",
        "words": f"{hour} giờ {minute:02d} phút, ngày {day.day:02d} tháng {day.month:02d} năm {day.year}",
        "dot": f"{hour}h{minute:02d} ngày {day.day}.{day.month}.{day.year}",
    }[how]


def moment(at: datetime | None, slot: str, how: str, *, stretch: float = 1.0) -> Fill:
    """Write a moment in one go; an empty slot without one."""
    if at is None:
        return Fill(None, slot, None, stretch)
    return Fill(moment_as(at, how), slot, stamp_of(at), stretch)


def day_only(at: date | None, slot: str, how: str, *, stretch: float = 0.6) -> Fill:
    """Write a date in one go."""
    return Fill(day_as(at, how) if at else None, slot, f"{at:%Y-%m-%d}" if at else None, stretch)


def spread_card(card: str | None, how: str = "groups") -> Fill:
    """Write an insurance number: `groups` "DN 4 19 1901234567", `whole`, `wide` "DN 4 19 190 123 4567"."""
    if card is None:
        return Fill(None, "insurance_number")
    shown = {
        "groups": f"{card[:2]} {card[2]} {card[3:5]} {card[5:]}",
        "whole": card,
        "wide": f"{card[:2]} {card[2]} {card[3:5]} {card[5:8]} {card[8:11]} {card[11:]}",
    }[how]
    return Fill(shown, "insurance_number", card)


def valid_range(person: Person, glue: str, how: str = "slash") -> Fill:
    """Write both ends of the card's validity in one go."""
    if person.card is None:
        return Fill(None, "insurance_valid_from", spans=(Span(0, 0, "insurance_valid_to"),))
    first, last = day_as(person.card_from, how), day_as(person.card_to, how)
    text = f"{first}{glue}{last}"
    return Fill(
        text,
        spans=(
            Span(0, len(first), "insurance_valid_from", person.card_from.isoformat()),
            Span(len(text) - len(last), len(text), "insurance_valid_to", person.card_to.isoformat()),
        ),
    )


PAYERS = {"insurance": "BHYT", "fee": "Viện phí", "free": "Miễn phí", "other": "Khác"}


def payer(case: Case, *, stretch: float = 0.5) -> Fill:
    """Write who pays as a word."""
    return Fill(PAYERS[case.stay.payer], "payer_type", case.stay.payer, stretch)


def sex(case: Case, *, stretch: float = 0.25) -> Fill:
    """Write the sex as a word."""
    return Fill("Nam" if case.person.sex == "male" else "Nữ", "sex", case.person.sex, stretch)


def room_bed(case: Case, *, glue: str = "/") -> Fill:
    """Write room and bed on one leader; only the bed is a slot of ours."""
    room, bed = case.stay.room, case.stay.bed
    text = f"{room}{glue}{bed}"
    return Fill(text, spans=(Span(len(text) - len(bed), len(text), "bed", bed),), stretch=0.4)


def dx(found: Sequence[tuple[str, str]], slot: str, pattern: str = "{0}", *, stretch: float = 1.0) -> Fill:
    """Write diagnoses by `pattern`: {0} the words, {1} the code."""
    if not found:
        return Fill(None, slot, None, stretch)
    text = "; ".join(pattern.format(words, code) for words, code in found)
    value = "; ".join(words for words, _ in found)
    if "{1}" not in pattern:
        return Fill(text, slot, value, stretch)
    spans, at = [], 0
    for _, code in found:
        start = text.index(code, at)
        at = start + len(code)
        spans.append(Span(start, at, f"{slot}_icd", ";".join(code for _, code in found)))
    start, end = 0, len(text)
    if len(found) == 1:
        start = text.index(found[0][0])
        end = start + len(found[0][0])
    spans.append(Span(start, end, slot, value))
    return Fill(text, spans=tuple(spans), stretch=stretch)


def codes(found: Sequence[tuple[str, str]], slot: str, *, glue: str = "; ", stretch: float = 0.4) -> Fill:
    """Write the codes alone, on a leader of their own."""
    known = [code for _, code in found]
    return Fill(glue.join(known) or None, f"{slot}_icd", ";".join(known) or None, stretch)


def where(case: Case, rng: Random) -> Fill:
    """Write the whole address."""
    return address_fill(case.person.address, rng)


def perhaps(text: str | None, slot: str, rng: Random, share: float = 0.85) -> Fill:
    """Write a value, or now and then nothing."""
    return optional(text if rng.random() < share else None, slot)


# --- issuers -----------------------------------------------------------------------------------------

SHORT = (
    ("Bệnh viện Đa khoa", "BVĐK"),
    ("Bệnh viện", "BV"),
    ("Trung tâm Y tế", "TTYT"),
    ("Trạm Y tế", "Trạm Y tế"),
)


def issuer(column: Column, case: Case, how: str, *, scale: float = 1.0, align: str = "left") -> None:
    """Print who issues the paper.

    `stack` (superior, then the bold name), `short` (BVĐK …), `labels` (Đơn vị chủ quản: / Cơ sở KCB:),
    `letter` (a wide letterhead with the house's own address and telephone).
    """
    place, sheet = case.stay.facility, column.sheet
    if how == "labels":
        column.row(Say("Cơ quan chủ quản:"), Fill(place.superior.title().replace("Y Tế", "Y tế")), cut=False)
        column.row(Say("Cơ sở KB, CB:"), Fill(place.name, "facility_name", place.name), cut=False)
        return
    shown = place.name
    if how == "short":
        for long, brief in SHORT:
            if shown.startswith(long):
                shown = brief + shown[len(long) :]
                break
        shown = shown.upper()
    elif how == "letter":
        shown = shown.upper()
    if how != "letter":
        column.words(place.superior, scale=scale * 0.9, align=align)
    column.words(shown, scale=scale, bold=True, align=align, slot="facility_name")
    sheet.put("facility_name", shown)
    if how == "letter":
        number = f"0208.3{sheet.rng.randint(100, 999)}.{sheet.rng.randint(100, 999)}"
        column.words(f"{place.town} - Điện thoại: {number} - Cấp cứu: 115", scale=0.8, align=align)


def ward_line(column: Column, case: Case, *, prefix: str = "Khoa", upper: bool = False) -> None:
    """Print the department under the issuer, without a leader."""
    shown = case.stay.department.upper() if upper else case.stay.department
    column.row(
        Say(prefix.upper() if upper else prefix, bold=upper),
        Say(shown, bold=upper, slot="department"),
        cut=False,
    )
    column.sheet.put("department", shown)


# --- signatures --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One person who signs."""

    titles: tuple[str, ...]
    slot: str | None = None
    name: str | None = None
    honour: str = ""
    prefix: str = ""
    """Words before the name, on a leader; else the name stands alone."""
    note: str = ""
    sealed: bool = False
    signed: bool = True


def sign_off(
    desk: Desk,
    column: Column,
    *blocks: Block,
    day: date | None,
    style: str = "words",
    lead: str = "Ngày",
    over: str = "last",
    high: float = 3.4,
) -> None:
    """Set blocks side by side. The date stands `over` the last one, or on a row of its own (`top`)."""
    column.sheet.slots.pop("signed_on", None)
    if over == "top":
        column.row(Gap(4, 1), *_dated(day, style, lead), cut=False)
    parts = column.split(*([1.0] * len(blocks)))
    for place, (part, block) in enumerate(zip(parts, blocks, strict=True)):
        if over == "last" and place == len(blocks) - 1:
            part.row(*_dated(day, style, lead), align="centre", cut=False)
        elif over == "last":
            part.leap(desk.style.line_height)
        _block(desk, part, block, high)
    column.join(*parts)


def _dated(day: date | None, style: str, lead: str) -> list[Piece | str]:
    value = day.isoformat() if day else None
    if style == "words":
        parts = (f"{day.day:02d}", f"{day.month:02d}", str(day.year)) if day else (None, None, None)
        glue = "signed_on" if day else None
        return [
            lead,
            Fill(parts[0], "signed_on", value, 0.0, 1.7, "none" if day else None),
            Say("tháng", slot=glue),
            Fill(parts[1], "signed_on", None, 0.0, 1.7, "none" if day else None),
            Say("năm", slot=glue),
            Fill(parts[2], "signed_on", None, 0.0, 2.7, "none" if day else None),
        ]
    shown = day_as(day, style) if day else None
    return [lead, Fill(shown, "signed_on", value, 0.0, 4.0, "none" if day else None)]


def _block(desk: Desk, part: Column, block: Block, high: float) -> None:
    rng, sheet = desk.rng, part.sheet
    for title in block.titles:
        part.words(title, bold=True, align="centre")
    if block.note:
        part.words(block.note, scale=0.82, align="centre")
    top = part.y
    part.leap(rng.uniform(high, high + 1))
    middle = part.x + part.width / 2
    if block.signed and rng.random() < 0.85:
        signature(sheet, middle + rng.uniform(-50, 50), (top + part.y) / 2 + 8, width=280)
    _named(part, block)
    if block.sealed and rng.random() < 0.75:
        words = rng.choice(("SỞ Y TẾ THÁI NGUYÊN * BỆNH VIỆN", "BỘ Y TẾ * CƠ SỞ KHÁM BỆNH, CHỮA BỆNH"))
        stamp(sheet, middle - rng.uniform(80, 200), (top + part.y) / 2, words=words, core="BỆNH VIỆN")


def _named(part: Column, block: Block) -> None:
    sheet = part.sheet
    if not block.slot:
        return
    sheet.put(block.slot, None)
    shown = f"{block.honour} {block.name}".strip() if block.name else None
    spans = ()
    if shown and block.name:
        spans = (Span(len(shown) - len(block.name), len(shown), block.slot, block.name),)
    if block.prefix:
        part.row(block.prefix, Fill(shown, spans=spans), cut=False)
    elif shown:
        part.row(Fill(shown, stretch=0.0, leader="none", spans=spans), align="centre", cut=False)


def trim(desk: Desk, column: Column, *, share: float = 0.6) -> None:
    """Cut the paper to half of A4 (as often as `share` says) where what is drawn leaves room for it."""
    half = HEIGHT // 2
    if column.y + 60 < half and desk.rng.random() < share:
        desk.sheet.image = desk.sheet.image.crop((0, 0, desk.sheet.image.width, half))


def note_name(desk: Desk, rows: list[list[Run]], words: str, slot: str) -> None:
    """Record the first place in a table where `words` stand as the value of `slot`, also over two lines."""
    for runs in rows:
        for first in range(len(runs)):
            for last in range(first + 1, min(first + 4, len(runs)) + 1):
                text = " ".join(run.text for run in runs[first:last])
                if words in text and runs[first].text.split()[-1] in words:
                    _note(desk, runs[first:last], text.index(words), words, slot)
                    return


def _note(desk: Desk, runs: list[Run], at: int, words: str, slot: str) -> None:
    desk.sheet.put(slot, words)
    for place, run in enumerate(runs):
        start = at if place == 0 else 0
        left = run.box.left + run.box.width * start / len(run.text)
        box = Box(left=left, top=run.box.top, right=run.box.right, bottom=run.box.bottom)
        desk.sheet.slot(slot).runs.append(Run(run.text[start:], box, run.handwritten))


def small_print(column: Column, words: str) -> None:
    """Print a remark of the form in small letters."""
    column.words(words, scale=0.78)


def moved(case: Case, rng: Random) -> str:
    """Name a means of transport."""
    del case
    return rng.choice(("Xe cứu thương 115", "Ô tô gia đình", "Xe chuyển viện của BV"))
