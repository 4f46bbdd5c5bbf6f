"""Ages and counts."""

import re

from pipeline.understand.fold import fold_words

_OLDEST_AGE = 125
_COUNTED = {"ngay", "so", "tong", "la", "cong", "duoc", "l", "o", "i"}
"""Words that may stand before a count."""


def parse_age(text: str) -> int | None:
    """Return whole years; months or days are floored to years ("18 tháng" → 1, "9 ngày" → 0)."""
    plain = re.sub(r"\bt\s?h\s?ang\b", "thang", fold_words(text))
    match = re.search(r"(\d{1,3})\s*(thang|th|ngay|tuan|t|tuoi|nam)?\b", plain)
    if not match:
        digits = re.sub(r"\s", "", plain)
        return int(digits) if digits.isdigit() and int(digits) <= _OLDEST_AGE else None
    spaced = re.fullmatch(r"(\d)\s(\d)(?:\s(\d))?", plain.strip())
    number = int("".join(filter(None, spaced.groups()))) if spaced else int(match[1])
    unit = match[2] or ""
    if unit in {"thang", "th"}:
        return number // 12
    if unit in {"ngay", "tuan"}:
        return 0
    return number if number <= _OLDEST_AGE else None


def parse_integer(text: str) -> int | None:
    """Return the one whole number in `text`, digits of separate boxes joined; None otherwise, and behind words."""
    first = re.match(r"\W*([^\W\d_]+)", text)
    if first and fold_words(first[1]) not in _COUNTED:
        return None
    runs = re.findall(r"\d+", text)
    if not runs:
        return None
    joined = "".join(runs)
    if len(runs) > 1 and not all(len(run) == 1 for run in runs):
        joined = runs[0]
    return int(joined) if len(joined) <= 4 else None
