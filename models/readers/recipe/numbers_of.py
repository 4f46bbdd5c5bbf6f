"""Numbers as they stand on hospital papers: dates, results, ranges, codes, doses."""
# ruff: noqa: INP001, PLR2004 - a recipe: chance is seeded, shares are what they are

from random import Random

_UNITS = (
    "mmol/L µmol/L g/L g/l U/L UI/L mg/dL mg/L ng/mL pg/ml mUI/L T/L G/L % fL pg mmHg °C kg cm ml mg g mcg "
    "kg/m² lần/phút l/ph nhịp/phút mEq/L pmol/L giây phút giờ ngày tháng tuổi viên ống lọ gói chai tuýp mm"
)


def number(chance: Random) -> str:
    """One of them."""
    kinds = (
        _date,
        _date,
        _date,
        _time,
        _sentence,
        _result,
        _result,
        _result,
        _range,
        _range,
        _icd,
        _icd,
        _digits,
    )
    return chance.choice((*kinds, _card, _pressure, _measured, _measured, _telephone, _form, _amount))(chance)


def digits(chance: Random, count: int) -> str:
    """`count` digits."""
    return "".join(chance.choice("0123456789") for _ in range(count))


def _date(chance: Random) -> str:
    day, month = chance.randint(1, 31), chance.randint(1, 12)
    year = chance.choice((chance.randint(1930, 2027), chance.randint(2015, 2027)))
    forms = (f"{day:02}/{month:02}/{year}", f"{day}/{month}/{year}", f"{day:02}-{month:02}-{year}")
    return chance.choice((*forms, f"{day:02}.{month:02}.{year}", f"{day}/{month}/{year % 100:02}"))


def _time(chance: Random) -> str:
    hour, minute = chance.randint(0, 23), chance.randint(0, 59)
    return chance.choice(
        (f"{hour} giờ {minute:02}", f"{hour:02}:{minute:02}", f"{hour}h{minute:02}", f"{hour}h")
    )


def _sentence(chance: Random) -> str:
    day, month, year = chance.randint(1, 31), chance.randint(1, 12), chance.randint(2000, 2027)
    spoken = f"gày {day:02} tháng {month:02} năm {year}"
    exact = f"{chance.randint(0, 23)} giờ {chance.randint(0, 59):02} phút, ngày {day:02}/{month:02}/{year}"
    return chance.choice((f"n{spoken}", f"N{spoken}", exact))


def _result(chance: Random) -> str:
    forms = (f"{chance.uniform(0, 20):.1f}", f"{chance.uniform(0, 20):.2f}", f"{chance.uniform(0, 1):.3f}")
    text = chance.choice((*forms, str(chance.randint(1, 300))))
    return text.replace(".", ",") if chance.random() < 0.6 else text


def _range(chance: Random) -> str:
    low, form = chance.uniform(0, 100), chance.choice((".0f", ".1f", ".2f"))
    dash = chance.choice((" - ", " - ", "-", " – "))
    text = f"{low:{form}}{dash}{1.7 * low:{form}}"
    if chance.random() < 0.2:
        text = f"{chance.choice('<>≤≥')} {low:{form}}"
    text = f"({text})" if chance.random() < 0.2 else text
    return text.replace(".", ",") if chance.random() < 0.5 else text


def _icd(chance: Random) -> str:
    code = chance.choice("ABCDEFGHIJKLMNOPQRSTUVZ") + digits(chance, 2)
    code += chance.choice(("", f".{digits(chance, 1)}"))
    return chance.choice((code, f"({code})", f"[{code}]"))


def _digits(chance: Random) -> str:
    return digits(chance, chance.choice((5, 6, 8, 9, 10, 10, 12, 12)))


def _card(chance: Random) -> str:
    letters = "".join(chance.choice("ABCDGHKNSTXLQ") for _ in range(2))
    groups = (letters, chance.choice("12345"), *(digits(chance, count) for count in (2, 2, 3, 5)))
    return chance.choice((" ", "", "-")).join(groups)


def _pressure(chance: Random) -> str:
    return f"{chance.randint(80, 200)}/{chance.randint(40, 120)} mmHg"


def _measured(chance: Random) -> str:
    if chance.random() < 0.5:
        return f"{chance.randint(1, 60)} {chance.choice(_UNITS.split())}"
    return f"{chance.uniform(0, 200):.1f} {chance.choice(_UNITS.split())}".replace(".", chance.choice(".,"))


def _telephone(chance: Random) -> str:
    return chance.choice(("0", "09", "08", "03")) + digits(chance, 8)


def _form(chance: Random) -> str:
    name = "".join(chance.choice("ABCĐGHKLMNPQRSTVX") for _ in range(chance.randint(1, 3)))
    number_of = f"{chance.randint(1, 40):02}{chance.choice('./-')}{name}"
    return f"{number_of}{chance.choice(('', '-', '/'))}{chance.randint(1, 99):02}"


def _amount(chance: Random) -> str:
    what = chance.choice(("viên", "ống", "gói", "lọ", "lần/ngày", "v x 2"))
    return f"{chance.choice(('x ', 'SL: ', ''))}{chance.randint(1, 60):02} {what}"
