"""Numbers that name a person or a paper: CCCD, CMND, BHYT, phones, archive numbers."""

import re

_GROUPED = re.compile(r"[^.]*\d{2,}(?:\.\d{2,}){1,3}(?:[-/][^.]*)?")
"""A number whose groups are parted by printed dots ("25.038064", "2019.03.00417", "17.969.370"); dots of a leader leave
single digits between them."""
_LOOKALIKE = str.maketrans({"O": "0", "o": "0", "I": "1", "l": "1", "|": "1", "S": "5", "B": "8", "Z": "2"})


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def parse_national_id(text: str) -> str | None:
    """Return 9 (CMND) or 12 (CCCD) digits, or None; nothing is repaired."""
    for run in re.findall(r"\d[\d\s.]*\d", text):
        digits = _digits(run)
        if len(digits) in {9, 12}:
            return digits
    digits = _digits(text)
    return digits if len(digits) in {9, 12} and not re.search(r"[^\W\d_]", text) else None


def parse_insurance(text: str) -> str | None:
    """Return the 15 characters of a card (2 letters, 13 digits), or a bare 10-digit number, or None."""
    compact = re.sub(r"[\s.\-–_/|:]", "", text).upper()
    match = re.search(r"([A-ZĐ]{2})([0-9OILSBZ]{13})(?![0-9])", compact)
    if match and re.fullmatch(r"\d{13}", match[2]):
        return match[1] + match[2]
    match = re.search(r"(?<!\d)\d{10}(?!\d)", compact)
    return match[0] if match and not re.search(r"[A-Z]{2}\d", compact) else None


def parse_phone(text: str) -> str | None:
    """Return the digits of a Vietnamese phone number (9–11 digits, +84 kept as 84), or None."""
    for run in re.findall(r"\+?\d[\d\s.\-()]*\d", text):
        digits = _digits(run)
        if 9 <= len(digits) <= 12 and (digits.startswith(("0", "84"))):
            return digits
    return None


def parse_code(text: str) -> str | None:
    """Return a paper's number as printed, spaces removed; None when it holds no digit, or is an ICD code."""
    compact = re.sub(r"\s", "", _alone(text)).strip(".,;:_-–…|/\\'\"")
    compact = re.sub(r"\.{2,}|…", "", compact)
    if re.fullmatch(r"[A-Z]\d{2}\.\d{1,2}", compact):
        return None
    compact = re.sub(r"(?<=\d\d),(?=\d\d)|(?<=[A-Z]{2}),(?=\d{3})", ".", compact)
    compact = re.sub(r"(?<=\d)[.,](?=[/-]\d)|(?<=\d[/-])[.,](?=\d)", "", compact)  # a speck at a stroke
    compact = mended_code(compact)
    if not _GROUPED.fullmatch(compact):
        compact = re.sub(r"(?<=\d)\.(?=\d)", "", compact)  # dots between digits are rests of leaders
    if re.search(r"[à-ỹđÀ-ỸĐ:]", compact):  # words of a label that was read only in part
        compact = re.sub(r"^\D*", "", compact)
    dated = re.fullmatch(r"(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2}", compact)
    return compact if re.search(r"\d", compact) and not dated else None


def _alone(text: str) -> str:
    """The number without words behind it: no number goes on in small letters ("20.138076: 1 ội")."""
    first, *rest = text.split(maxsplit=1) or [""]
    number = re.match(r"(?:[A-Z]{1,4}[.-]?)?\d[\d./-]{4,}\d", first)
    behind = (first[number.end() :] + " " + " ".join(rest)) if number else ""
    worded = number is not None and re.search(r"[a-zà-ỹ]", behind) and not re.match(r"[\w-]", behind)
    return number[0] if number and worded else text


def mended_code(code: str) -> str:
    """Return a number without the letters that readers take for its digits ("BNO027441", "255646Sl")."""
    parts = re.fullmatch(r"([A-Z]{0,3}?)([-./]?[\dOIlS|/.-]+)", code)
    if parts is None or (not parts[1] and not code[0].isdigit()):
        return code
    signs = [char for char in parts[2] if char.isalnum()]
    digits = sum(char.isdigit() for char in signs)
    return parts[1] + parts[2].translate(_LOOKALIKE) if digits * 2 >= len(signs) else code
