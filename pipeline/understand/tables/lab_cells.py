"""Words of a lab table's cells to test, value, unit and reference."""

import re
from dataclasses import dataclass

from models.codes.lab_tests import is_listed_test, known_count, known_test
from models.codes.lab_units import known_unit
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.normalise.words import tidy, trim
from pipeline.understand.tables.joined_result import apart
from pipeline.understand.tables.limits_in_columns import parted_by_sex
from pipeline.understand.tables.name_brackets import bracket_closed, bracket_regained
from pipeline.understand.tables.ringed_option import ringed_option

UNIT = (
    r"(?:10\^?\d{1,2}\s?/\s?[lLµ]|[mµunpkdfc]?(?:mol|g|mg|L|l|IU|UI|U|Eq|osm)(?:\s?/\s?(?:24\s?h|[mµd]?[lL]|kg|phút|mol|dL|giờ))?(?:\s?-\s?37\s?°?C)?"
    r"|[TG]\s?/\s?[Ll]|[KM]\s?/\s?[µu]L|mL\s?/\s?(?:min|phút)(?:\s?/\s?1[.,]73\s?m[2²])?|%(?:CV)?|fL|fl|pg|mmHg|mm/h|mm/1h|giây|s|phút|tế bào/\w+|TB/\w+|µmol|mmol|copies/ml|S/CO|COI|Ery/\w+|Leu/\w+|mm)"
)
"""Pattern of the units that laboratories print."""
SAYS = re.compile(
    r"^[(\[]?\s*(?:(?:CS|TS|TR)?BT|GTTC|KTC|TC|Bình thường|Tham chiếu|Giá trị bình thường|Ref)\s*[:.]?\s*(?=[<>≤≥(]?\s?\d)",
    re.IGNORECASE,
)
"""A label before limits ("BT: 3,9 - 6,4")."""
_TRAILING_UNIT = re.compile(
    rf"^(?P<range>.*\d\)?)\s*[(\[]?(?P<unit>{UNIT}|(?<=\s)10[^\w\s.,](?:9|12|6)\s?/\s?[Ll]|U/[I1|]\s?-\s?37\s?°C|[^\W\d_][^\d\s]*/[^\s]*(?:\s(?:FEU|DDU))?)\s*$"
)
_FLAG = re.compile(
    r"(?:\s+(?:H|L|HH|LL|\*+|↑+|↓+|\(H\)|\(L\)|cao|thấp|Cao|Thấp|▲|▼))+$|(?<=\d)\s+\(\+\)$|^\*+\s*|^[↑↓▲▼]\s*"
)
_MICROMOLAR = re.compile(
    r"^(?:creatinin|acid uric|a uric|axit uric|bilirubin|sat\b|iron|amoniac|nh3)|\burobilinogen"
)
"""Tests that Vietnamese sheets give in µmol/L and never in pmol/L or nmol/L (QĐ 4069 print 33/BV-01)."""
_COUNTED = re.compile(r"\b(?:(?P<red>rbc|hong cau)|wbc|plt|bach cau|tieu cau)\b")
"""Cells counted in millions or in thousands a microlitre, whose raised figure readers lack."""
_WORDS_THEN_UNIT = re.compile(rf"^(?P<range>[ÂAÃ]m t[íi]nh)\s+(?P<unit>{UNIT}|[^\W\d_]{{1,4}}/[^\s]+)$")
_RANGE = re.compile(
    r"(?<=\d)\s+[^\s\d.,/x×]{1,2}\s+(?=\d)|(?<=\d)\s+²\s+(?=\d)|(?<=\d)\s*[-–—÷~](?:\s*[-–—÷~])*\s*(?=[-−]?\d)|(?<=\d)\s+(?=\d+(?:[.,]\d+)?$)"
)
_NUMBER = re.compile(r"^\d{1,2}\s*[.)]\s*|^[-+•]\s+")
_LEADING_FLAG = re.compile(
    r"^(?:(?:\((?:H|L|\+)\)|HH|LL|H|L|Cao|Thấp|Tăng|Giảm|\*+|\+(?=\s+\d)|[↑↓▲▼!])\s+)+(?=\S)"
)
_LONE_FLAG = re.compile(r"^(?:HH|LL|H|L|Cao|Thấp|Tăng|Giảm|\*+|[↑↓▲▼!1|I])$")
_LOOKS_PERCENT = re.compile(r"^(?:\d|[^\W_][69]|[T9V0oN%°ÔO8][o0%O]|[%9]?o/?o|96|oo|%|V0|8|[oO0])$")
"""What readers make of a lone percent sign."""
_UNIT_THEN_RANGE = re.compile(
    rf"^(?P<unit>{UNIT}|[x×]?\s?10[^\s(]{{0,3}}/[^\W\d_]+|[^\W\d_]*/[^\W\d_]+|%)\s+[(\[]?(?P<range>[<>≤≥Ss$]?\s*\d.*)$"
)
_IN_TEST = re.compile(
    rf"^(?P<test>.*?[^\W\d_].*?)\s+(?P<range>[<>≤≥Ss]?\s?\d[\d.,]*(?:\s*[-–]+\s*\d[\d.,]*)?)\s*(?P<unit>[pnµum]?mol/L|{UNIT})$"
)
_NAMED_UNIT = re.compile(
    rf"^(?P<test>.*[^\W\d_].*?)\s*[(\[,]\s*(?P<unit>{UNIT}|[^\W\d_]{{1,4}}/[^\s\d()]{{1,6}}(?:\s(?:FEU|DDU))?)\s*[)\]]?$"
)
"""A unit behind the test's name ("Glucose (mmol/L)"); one letter alone is none."""
_ANTIBODY = re.compile(r"\b[l1|]g(?=[GMAE]\b)")
"""The "Ig" of "IgM", whose capital readers take for the letter or the figure beside it."""
_ANTIGEN = re.compile(r"(?<=\bNS)[lI|](?=\s?Ag|\b)")
"""The figure of dengue's "NS1"."""
_CHARGE = re.compile(r"(?<=\((?:Na))-{1,2}(?=\))|(?<=\(K)(?:-{1,2}|4)(?=\))")
"""The plus of an ion behind its name ("Natri (Na+)"); none of the two is charged otherwise."""
_WITH_LIMITS = re.compile(
    r"^(?P<value>[<>≤≥]?\s?\d+(?:[.,]\d+)?(?:\s+[^\s()]+)?)\s*\((?P<reference>[^()]*\d)\)$"
)
"""A result with its limits in one cell ("5,6 mmol/L (3,9 - 6,4)")."""
_POWER = re.compile(
    r"^(?P<times>[x×]?\s?)[1iIl][0O]\s?(?:[^\w\s*]{1,2}|[^\W_](?=(?:9|12|6|2)\s?/)|(?=(?:9|12|6)\s?/))\s?(?P<power>\d{1,2}|[lI]2)\s?/\s?(?P<per>[LlµuU]\w?)$"
)
"""Counts of cells in powers of ten; readers lack the caret ("109/L", "10/9/L", "x10°9/L", "xi0”12/L", "x1089/L")."""
_SHOWN_FLAG = re.compile(r"^(?P<value>[<>≤≥]?\s?\d+(?:[.,]\d+)?)(?:\s+[^\s%]|[^\W\d_SsOoIlBgq])$")
"""An arrow behind a result and the one sign that readers make of it ("136.4 4", "25V", "52.7 ả")."""
_FLAG_BEHIND = re.compile(r"(?<=\d)\s+(?:Cao|Thấp|cao|thấp|Tăng|Giảm|HH?|LL?|[↑↓▲▼])$")
_PLUSES = re.compile(r"^(?:[4+]{1,4}|\([4+]{1,4}\))$")
_MISREAD = {"Dg": "pg", "py": "pg", "pq": "pg", "Pg": "pg", "PE": "pg", "S": "s"}
"""Units by what readers make of them; nobody prints them with these capitals."""
_PHRASES = {"amtinh": "Âm tính", "duongtinh": "Dương tính", "khongphanung": "Không phản ứng"}
"""Results in words, whose marks may be mended."""


def is_unit(text: str) -> bool:
    """Whether words are a unit, as laboratories print it or nearly."""
    return bool(re.fullmatch(UNIT, text)) or (
        len(text) > 2 and known_unit(text)[1] and not is_listed_test(text)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LabCells:
    """The cells of one result; `findings` say what was mended."""

    test: str
    value: str
    unit: str | None
    reference: str | None
    findings: tuple[str, ...] = ()


def lab_cells(texts: dict[str, str]) -> LabCells:
    """Put the words of a row's cells (by column name) into place.

    Flags leave, a unit printed inside the reference or the test's name moves, ranges become "a - b".
    """
    findings: list[str] = []
    test, value = bracket_regained(trim(_NUMBER.sub("", texts.get("test", ""))), texts.get("value", ""))
    test, value = apart(test, value, texts)
    whole = None if texts.get("reference", "").strip() else _WITH_LIMITS.match(tidy(value))
    if whole:
        value, texts = whole["value"], {**texts, "reference": whole["reference"]}
    printed = _result(value)
    value, value_unit = _split_value(ringed_option(printed))
    if value != printed and not value_unit:
        findings.append("marks_mended")  # a ring was read off its brackets: a person looks
    unit_text, reference_text = tidy(texts.get("unit", "")).strip("()[]"), texts.get("reference", "")
    unit_text = "" if _LONE_FLAG.match(unit_text) else _LEADING_FLAG.sub("", unit_text)
    inside = _UNIT_THEN_RANGE.match(unit_text)
    if inside and not reference_text.strip():
        unit_text, reference_text = inside["unit"], inside["range"]
    named = None if reference_text.strip() or unit_text else _IN_TEST.match(test)
    if named:
        test, reference_text, unit_text = trim(named["test"]), named["range"], named["unit"]
    test, named_unit = _without_unit(test, alone="unit" not in texts) if not unit_text else (test, "")
    reference, inner_unit = _split_reference(reference_text)
    reference = _PHRASES.get(fold(reference), reference) if reference else None
    told = trim(unit_text) or inner_unit or value_unit or named_unit
    unit, of_unit = _unit(told, test, a_column="unit" in texts)
    value, mended = _plain_value(value, reference, unit)
    if value == "0" and "nhommau" in fold(test):
        value, mended = "O", True
    test, of_name = _name(test, unit)
    findings += [*of_unit, *["marks_mended"] * mended, *of_name]
    return LabCells(
        test=test,
        value=value,
        unit=unit or None,
        reference=reference,
        findings=tuple(dict.fromkeys(findings)),
    )


def _unit(told: str, test: str, *, a_column: bool) -> tuple[str, list[str]]:
    """The unit as sheets print it, and what was mended; of a share it is a percent sign, also where that is lost."""
    plain, guessed = _plain_unit(told, test)
    unit, spelled = known_unit(plain)
    lost = "%" in test and a_column and not is_unit(unit)
    if lost or (unit and unit != "%" and _LOOKS_PERCENT.match(unit)):
        unit, guessed = "%", True
    return unit, ["unit_by_test"] * guessed + ["spelling_by_list"] * spelled


def _name(test: str, unit: str) -> tuple[str, list[str]]:
    """The test's name as sheets print it, and what was mended."""
    signed = _CHARGE.sub("+", _ANTIGEN.sub("1", test))
    name, spelled = known_count(*known_test(_ANTIBODY.sub("Ig", signed)), unit)
    name, bracket = bracket_closed(name)
    return name, ["marks_mended"] * (bracket or signed != test) + ["spelling_by_list"] * spelled


def _without_unit(test: str, *, alone: bool) -> tuple[str, str]:
    """Return (name, unit) of a test whose unit stands behind its name; no unit where none does.

    A percent sign is one where no column has units (`alone`), else it tells of which share the test is.
    """
    told = _NAMED_UNIT.match(test)
    short = told is not None and len(told["unit"]) < 2 and not (alone and told["unit"] == "%")
    if told is None or short or is_listed_test(test):
        return test, ""
    return trim(told["test"]), told["unit"]


def _plain_value(value: str, reference: str | None, unit: str) -> tuple[str, bool]:
    """Mend pluses read as fours where the reference is in words, noughts read as letters, marks of words."""
    phrase = _PHRASES.get(fold(value))
    if phrase is not None:
        sign = re.search(r"\s?\([+-]\)$", value)
        same_case = (phrase if value[0].isupper() else phrase.lower()) + (sign[0] if sign else "")
        return same_case, same_case != value
    if _PLUSES.match(value) and not unit and reference and not re.search(r"\d", reference):
        return value.replace("4", "+"), "4" in value
    if re.fullmatch(r"[\dOo.,]+", value) and re.search(r"\d", value):
        return re.sub("[Oo]", "0", value), bool(re.search("[Oo]", value))
    return value, False


def _result(text: str) -> str:
    plain = trim(_FLAG.sub("", _LEADING_FLAG.sub("", tidy(text))))
    flagged = _SHOWN_FLAG.match(plain)
    return flagged["value"] if flagged else plain


def _split_reference(text: str) -> tuple[str | None, str | None]:
    """Return (reference with "a - b" ranges, unit printed inside it)."""
    text = _LEADING_FLAG.sub("", tidy(text))
    text = _FLAG_BEHIND.sub("", SAYS.sub("", text.strip("()[] .,;:|_")))
    match = _TRAILING_UNIT.match(text) or _WORDS_THEN_UNIT.match(text)
    unit = None
    if match:
        text, unit = match["range"].strip("( "), match["unit"]
    text = re.sub(r"^[lLI|](?=[.,]?\d)", "1", text)
    text = re.sub(r"^[Ss$](?=\s?\d)", "≤", _RANGE.sub(" - ", text))
    text = re.sub(r"(?<=\d - )S$", "8", text)
    text = parted_by_sex(re.sub(r"(?<=\d[.,])\s(?=\d)", "", text))
    text = re.sub(r"(?<=[^\W\d_]):\s*(?=[\d<>≤≥])", ": ", text)
    return text.strip() or None, unit


def _plain_unit(unit: str, test: str) -> tuple[str, bool]:
    """Write the micro sign that readers lack; second value True where only the test's name tells it."""
    unit = re.sub(r"/$", "/L", re.sub(r"/[I1|](?=\s?-\s?37)", "/l", unit))
    unit = re.sub(r"(?<=[lL])(?:-\s|\s-)37", " - 37", unit)  # a space on one side had one on the other
    power = _POWER.match(unit)
    if power:
        figure = power["power"].translate(str.maketrans("lI", "11"))
        figure = "12" if figure == "2" else figure  # nobody counts in hundreds: the caret took the one
        return f"{power['times']}10^{figure}/{power['per']}", True
    unit = re.sub(r"(?<![^\W\d_])u(?=mol|g|L\b|l\b|IU)", "µ", unit)
    unit = re.sub(r"(?<=/)[aupụJ]?L$", "µL", unit) if unit[:2] in {"HC", "BC", "TB"} else unit
    powerless = re.fullmatch(r"([x×]?\s?10)\W?\s?/\s?[µuap]?L", unit)
    cells = _COUNTED.search(fold_words(test)) if powerless else None
    if powerless and cells:
        return f"{powerless[1]}{'⁶' if cells['red'] else '³'}/µL", True
    counted = re.fullmatch(r"([KM])\s?/\s?([µp])L", unit)
    if counted:
        return f"{counted[1]}/µL", counted[2] == "p"
    if unit in _MISREAD:
        return _MISREAD[unit], True
    misread = re.fullmatch(r"[^mµ\s]?mol\s?/\s?([Ll])", unit)
    if misread and _MICROMOLAR.search(fold_words(test)):
        return f"µmol/{misread[1]}", True
    return unit, False


def _split_value(text: str) -> tuple[str, str | None]:
    match = re.match(r"^([<>≤≥]?\s*\d+(?:[.,]\d+)?(?:\s?-\s?\d+)?)\s+(\S.*)$", text)
    unit = match[2].strip("()[]") if match else ""
    if match and (is_unit(unit) or _POWER.match(unit) or re.match(r"/\s?[^\W\d_]", unit)):
        return match[1], unit
    return text, None
