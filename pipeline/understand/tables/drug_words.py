"""The parts of a prescribed drug: name, strength, quantity with unit, directions."""

import re

from pipeline.understand.normalise.words import tidy, trim

_AMOUNT = r"\d+(?:[.,]\d+)?\s?(?:mcg|µg|mg|g|ml|mL|l|UI|IU|MUI|M\.?UI|(?:triệu|tỷ|tỉ)(?: (?:đơn vị|UI|IU|CFU|bào tử))?|đơn vị|đv|%|kcal|mEq|mmol)(?![^\W\d_])"
_PER = r"(?:\s?/\s?(?:\d+(?:[.,]\d+)?\s?)?(?:mcg|mg|g|ml|mL|l|viên|gói|ống|lọ|liều|giờ|h)(?![^\W\d_]))?"
_STRENGTH = re.compile(rf"{_AMOUNT}{_PER}(?:(?:\s?[+/x×]\s?|\s){_AMOUNT}{_PER})*")
UNITS = r"viên nén|viên nang|viên sủi|viên|ống|lọ|gói|chai|tuýp|tube|hộp|vỉ|túi|miếng|bút|bơm tiêm|bình xịt|bình|cái|kit|liều|gam|ml|thìa|giọt|cốc|que|bịch|thang|lọ/chai"
"""Pattern of what drugs are counted in."""
_QUANTITY = re.compile(
    rf"(?:(?:SL|S\.L|Số lượng|Sl)\s*[:.]?\s*|[x×]\s*|[-–:]\s*|\s|^)0*(\d{{1,4}})\s*(?:\((?:[^\W\d_]|\s)+\)\s*)?({UNITS})\s*\.?\s*$",
    re.IGNORECASE,
)
_GLUED = re.compile(
    rf"(\d\s?(?:mcg|mg|g|ml|UI|IU|%))[.…_]*(?=\d{{1,4}}\s*(?:\((?:[^\W\d_]|\s)+\)\s*)?(?:{UNITS})\s*\.?\s*$)",
    re.IGNORECASE,
)
"""A strength that a leader joined to the quantity: "4mg.......21 gói" is often read "4mg21 gói"."""
_IN_WORDS = re.compile(
    r"(?:\b(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|linh|lẻ)\s+)+\(\s*0*(\d{1,4})\s*\)",
    re.IGNORECASE,
)
"""A quantity in words with its figures ("hai mươi (20) viên")."""
_SPELLED = re.compile(
    r"[\s,;(]*(?:(?:viết\s)?bằng chữ|số chữ|chữ)\s*[:.]\s*[^\d:]*$"
    r"|\s*\(\s*(?:(?:không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|trăm|linh|lẻ)\s*)+[^\d()]*\)\s*$",
    re.IGNORECASE,
)
"""A quantity said again in words behind its figures ("Bằng chữ: Hai mươi tám viên")."""
_THEN_DIRECTIONS = re.compile(
    rf"^(.*?[^\W\d_]{{3}}.*?\d\s*(?:\([^()]*\)\s*)?(?:{UNITS}))[\s,;:.–-]+"
    r"((?:ngày|uống|sáng|trưa|chiều|tối|mỗi|tiêm|bôi|nhỏ|đặt|ngậm|hít|xịt|khi)\b.*)$",
    re.IGNORECASE,
)
_LOST_ONE = re.compile(r"(?<=\d[.,])[lI|](?=\s?(?:mcg|mg|g|ml)\b)")
"""A figure one behind a decimal mark that was read as a letter ("4,lg")."""
_FIGURES = re.compile(
    r"(?<![^\W\d_])(?=[lI|oO]*\d|[lI|][oO]|[lI|]\s?m)[\dlI|oO]+(?:[.,][\dlI|oO]+)?(?=\s?(?:mcg|mg)(?![^\W\d_]))"
)
"""Figures before a weight, some read as letters ("2oomg", "lmg")."""
_AS_FIGURES = str.maketrans("lI|oO", "11100")
_PARTED = re.compile(r"(?<=\d)(?:(?:\s([.,]\s?)|([.,])\s)(?=\d+\s?(?:mcg|mg|g|ml)\b)|\s(?=0{1,2}\s?mg\b))")
"""White inside a figure ("7, 5mg", "5 00mg"): no strength begins with a nought."""
_LABELS = re.compile(r"\b(?:hàm lượng|nồng độ|HL)\s*:\s*", re.IGNORECASE)
"""A label between a drug and its strength."""
_NUMBER = re.compile(r"^\s*(?:[-–+•*]{1,2}\s+|\(?(?:\d{1,2}|[Il|])\s*[.,)/:-]\s*|\d{1,2}\s+(?=[^\W\d_]))")


def is_drug(text: str) -> bool:
    """Whether a line names a strength or a quantity."""
    return bool(_STRENGTH.search(text) or _QUANTITY.search(text))


def is_whole_drug(text: str) -> bool:
    """Whether a line is a name, its strength and its quantity, though no number or mark begins it."""
    strength = _STRENGTH.search(text)
    return bool(
        strength and strength.start() > 2 and text[:1].isupper() and _QUANTITY.search(text[strength.end() :])
    )


def without_number(text: str) -> str:
    """Take the list number off the front."""
    return trim(_NUMBER.sub("", text))


def plain_strength(text: str) -> str | None:
    """Return what a cell of strengths says, its figures whole; None where it is empty."""
    whole = _FIGURES.sub(lambda read: read[0].translate(_AS_FIGURES), trim(text))
    return re.sub(r"(?<=\d) (?=\d+\s?(?:mcg|mg|g|ml)\b)", "", whole) or None


def split_strength(text: str) -> tuple[str, str | None]:
    """Return (drug name, strength) of "Paracetamol 500mg"; strength None where none is printed."""
    text = _FIGURES.sub(lambda read: read[0].translate(_AS_FIGURES), _LABELS.sub("", text))
    text = _PARTED.sub(lambda white: (white[1] or white[2] or "").strip(), _LOST_ONE.sub("1", text))
    match = _STRENGTH.search(text)
    if not match or match.start() == 0:
        return trim(text), None
    name = trim(text[: match.start()].rstrip(" (-–,"))
    rest = trim(text[match.end() :].lstrip(" )"))
    if rest and re.search(r"[^\W\d_]{3}", rest):
        name = trim(f"{name} {rest}") if "(" in rest else name
    return name, re.sub(r"\s*/\s*", "/", tidy(match[0]))


def split_directions(text: str) -> tuple[str, str]:
    """Return (drug with its quantity, directions) of one line that holds both; no directions where it does not."""
    match = _THEN_DIRECTIONS.match(text)
    return (match[1], match[2]) if match else (text, "")


def split_quantity(text: str) -> tuple[str, str | None, str | None]:
    """Return (text before, quantity without leading zeros, unit) of "… SL: 20 viên"."""
    text = _IN_WORDS.sub(r"\1", re.sub(r"(?<=\d)(\s?)viện$", r"\1viên", _SPELLED.sub("", text)))
    text = _GLUED.sub(r"\1 ", text)
    match = _QUANTITY.search(text)
    if not match:
        return text, None, None
    return trim(text[: match.start()]), match[1], match[2]


def quantity_then_directions(text: str) -> tuple[str, str]:
    """Return (quantity, directions) of one cell that holds both; no directions where it does not."""
    match = _THEN_DIRECTIONS.match(f"của {text}")  # the pattern wants a drug before the quantity
    return (match[1].removeprefix("của "), match[2]) if match else (text, "")


def plain_quantity(text: str) -> tuple[str | None, str | None]:
    """Return (quantity without leading zeros, unit) of a quantity cell."""
    text = re.sub(r"^[lI|](?=\s|$)", "1", _IN_WORDS.sub(r"\1", text))
    match = re.search(r"0*(\d{1,4})\s*/?\s*(?:\([^)]*\)\s*)?([^\W\d_][^\d]*)?", text)
    if not match:
        return None, None
    return match[1] or "0", trim(match[2] or "") or None
