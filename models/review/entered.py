"""What a person typed, as the contract writes it."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from models.errors import UsageError
from models.review.value_kind import CELLS, CHOICES, ValueKind, table_of, value_kind

Cells = Mapping[str, str | None]
Value = str | int | Cells | None
"""Canonical; None where there is nothing or nothing can be read."""

_OLDEST, _NEWEST = 1890, 2100
_DAY = re.compile(r"(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})|(\d{2})(\d{2})(\d{4})")
_TIME = re.compile(r"(\d{1,2})\s*(?:[:hHgG]|giờ)\s*(\d{1,2})?\s*(?:phút|ph|p)?")
_ICD = re.compile(r"[A-Z]\d{2}(?:\.\d{1,3})?")
_CARD, _CARD_SHORT = 15, 10
_NATIONAL = frozenset({9, 12})
_WHOLE = re.compile(r"\d{1,4}")


class NotUnderstoodError(UsageError):
    """What was typed is not a value of this field; carries the kind, never the words."""

    hint = "Type it the way the example under the input shows."

    def __init__(self, kind: ValueKind) -> None:
        super().__init__(kind.value)
        self.kind = kind


def entered(field: str, typed: str) -> str | int:
    """Return the canonical value of what was typed into a plain field.

    Raises:
        NotUnderstoodError: empty, or not of the field's kind.
    """
    words = tidy(typed)
    kind = value_kind(field)
    parsed = _parse(field, kind, words) if words else None
    if parsed is None:
        raise NotUnderstoodError(kind)
    return parsed


def entered_row(field: str, typed: Mapping[str, str]) -> Cells:
    """Return the cells of a row; an empty cell is None.

    Raises:
        NotUnderstoodError: a cell that every row has is empty.
    """
    columns = CELLS[table_of(field) or ""]
    cells = {column: tidy(typed.get(column, "")) or None for column in columns}
    if cells[columns[0]] is None or (columns[1] == "value" and cells["value"] is None):
        raise NotUnderstoodError(ValueKind.ROW)
    return cells


def tidy(typed: str) -> str:
    """Compose (NFC), drop what cannot be seen, single spaces."""
    visible = "".join(letter for letter in typed if unicodedata.category(letter) not in {"Cf", "Cs", "Co"})
    return " ".join(unicodedata.normalize("NFC", visible.replace("\0", "")).split())


def _parse(field: str, kind: ValueKind, words: str) -> str | int | None:
    if kind is ValueKind.CHOICE:
        return words if words in CHOICES[field] else None
    if field == "national_id":
        digits = _digits(words)
        return digits if digits and len(digits) in _NATIONAL else None
    if field == "insurance_number":
        card = _code(words)
        return card if card and len(card) in {_CARD, _CARD_SHORT} else None
    return _PARSERS[kind](words)


def _digits(words: str) -> str | None:
    digits = re.sub(r"[\s.\-]", "", words)
    return digits if digits.isascii() and digits.isdigit() else None


def _code(words: str) -> str | None:
    return re.sub(r"\s", "", words).upper() or None


def _number(words: str) -> int | None:
    return int(words) if _WHOLE.fullmatch(words) else None


def _day(words: str) -> date | None:
    match = _DAY.fullmatch(words)
    if match is None:
        return None
    day, month, year = (int(part) for part in match.groups() if part is not None)
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if _OLDEST <= found.year <= _NEWEST else None


def _date(words: str) -> str | None:
    found = _day(words)
    return found.isoformat() if found else None


def _birth(words: str) -> str | None:
    if re.fullmatch(r"\d{4}", words):
        return words if _OLDEST <= int(words) <= _NEWEST else None
    return _date(words)


def _moment(words: str) -> str | None:
    """Read `21/10/2025`, `21/10/2025 8:05` and `8h05 21/10/2025`."""
    found = re.search(_DAY, words)
    day = _day(found[0]) if found else None
    if found is None or day is None:
        return None
    rest = (words[: found.start()] + " " + words[found.end() :]).strip(" ,")
    if not rest:
        return day.isoformat()
    clock = _TIME.fullmatch(rest)
    if clock is None:
        return None
    try:
        at = time(int(clock[1]), int(clock[2] or 0))
    except ValueError:
        return None
    return datetime.combine(day, at).isoformat(timespec="minutes")


def _icd(words: str) -> str | None:
    """Read `i10`, `E119; E11.9 J44.1`: codes with their dot, joined by `;`."""
    codes = [
        re.sub(r"^(\w\d{2})\.?(\d+)$", r"\1.\2", part) for part in re.split(r"[;,\s]+", words.upper()) if part
    ]
    return ";".join(codes) if codes and all(_ICD.fullmatch(code) for code in codes) else None


_PARSERS: dict[ValueKind, Callable[[str], str | int | None]] = {
    ValueKind.NAME: str.upper,
    ValueKind.WORDS: str,
    ValueKind.CODE: _code,
    ValueKind.DIGITS: _digits,
    ValueKind.NUMBER: _number,
    ValueKind.DATE: _date,
    ValueKind.BIRTH: _birth,
    ValueKind.MOMENT: _moment,
    ValueKind.ICD: _icd,
}
