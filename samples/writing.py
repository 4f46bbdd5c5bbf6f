"""How people write dates, times, ages and codes on paper."""

from datetime import date, datetime
from random import Random

from samples.people import MONTHS_UNTIL, Person


def date_text(day: date, how: str) -> str:
    """Write a date: `slash` 03/05/2019, `loose` 3/5/2019, `short` 3/5/19, `dot`, `dash` or `long`."""
    long = f"ngày {day.day} tháng {day.month} năm {day.year}"
    return {
        "slash": f"{day:%d/%m/%Y}",
        "loose": f"{day.day}/{day.month}/{day.year}",
        "short": f"{day.day}/{day.month}/{day:%y}",
        "dot": f"{day:%d.%m.%Y}",
        "dash": f"{day.day}-{day.month}-{day.year}",
        "long": long,
    }[how]


def time_text(moment: datetime, how: str) -> str:
    """Write a time of day: `words` 14 giờ 20 phút, `h` 14h20, `g` 14g20, `prime` 14h20', `colon` 14:20."""
    return {
        "words": f"{moment.hour} giờ {moment.minute:02d} phút",
        "h": f"{moment.hour}h{moment.minute:02d}",
        "g": f"{moment.hour}g{moment.minute:02d}",
        "prime": f"{moment.hour}h{moment.minute:02d}'",
        "colon": f"{moment:%H:%M}",
    }[how]


def moment_text(moment: datetime, rng: Random) -> str:
    """Write date and time in one of the usual orders."""
    day = date_text(moment.date(), rng.choice(("slash", "slash", "loose", "short", "dot", "dash", "long")))
    hour = time_text(moment, rng.choice(("words", "h", "g", "prime", "colon")))
    return rng.choice(
        (f"{hour} {day}", f"{hour}, {day}", f"{hour} {day}", f"{hour} ngày {day.removeprefix('ngày ')}")
    )


def stamp_of(moment: datetime) -> str:
    """Canonical date and time."""
    return f"{moment:%Y-%m-%dT%H:%M}"


def birth_text(person: Person) -> tuple[str, str]:
    """Return the date of birth as written (dd/mm/yyyy or the year) and canonical."""
    if person.year_only:
        return str(person.birth.year), str(person.birth.year)
    return f"{person.birth:%d/%m/%Y}", person.birth.isoformat()


def age_text(person: Person, rng: Random) -> str:
    """Write the age: years, or months for small children."""
    if person.months < MONTHS_UNTIL and (person.months < 36 or rng.random() < 0.5):
        return rng.choice((f"{person.months} tháng", f"{person.months} tháng", f"{person.months}th"))
    return str(person.age)


def card_text(card: str, rng: Random) -> str:
    """Write an insurance number whole or in the groups of the card."""
    spread = f"{card[:2]} {card[2]} {card[3:5]} {card[5:7]} {card[7:10]} {card[10:]}"
    return rng.choice(
        (
            card,
            card,
            spread,
            f"{card[:2]}{card[2]}{card[3:5]} {card[5:]}",
            f"{card[:3]} {card[3:5]} {card[5:]}",
        )
    )


def icd_cells(code: str) -> str:
    """Spell a code over four boxes, without its dot."""
    return code.replace(".", "")[:4]


def facility_name_parts(name: str) -> tuple[str, str]:
    """Split a facility's name into its kind and its own name ("Bệnh viện", "A Thái Nguyên")."""
    for kind in ("Bệnh viện", "Trung tâm Y tế", "Trạm Y tế"):
        if name.startswith(kind):
            return kind, name[len(kind) + 1 :]
    return "", name
