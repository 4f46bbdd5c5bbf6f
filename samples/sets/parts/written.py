"""Values as other houses write them."""

from collections.abc import Sequence
from datetime import date, datetime
from random import Random

from samples.forms.common import address_fill, optional
from samples.kit.pieces import Fill, Span
from samples.people import Person
from samples.stays import Case
from samples.writing import age_text, stamp_of


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


def moved(case: Case, rng: Random) -> str:
    """Name a means of transport."""
    del case
    return rng.choice(("Xe cứu thương 115", "Ô tô gia đình", "Xe chuyển viện của BV"))
