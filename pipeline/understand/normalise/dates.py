"""Vietnamese dates and times: always day, month, year; printed, in boxes or in words."""

import re
from datetime import date

from pipeline.understand.fold import fold_words

_OLDEST, _LATEST = 1890, 2100
_PIVOT = 40
"""Two-digit years below it are 20xx: charts of the backlog are no older than the 1940s."""
_GAP = r"[\s._]*"
_DAY = (
    rf"(\d{{1,2}}){_GAP}(?:/|-|\.|thang|th|t){_GAP}(\d{{1,2}})"
    rf"(?:{_GAP}(?:/|-|\.|nam|n){_GAP}(\d{{4}}|\d{{2}}(?=\s+\d{{1,2}}\s?(?:[:hg]|gio))|\d{{2}}(?!{_GAP}[/.-]?{_GAP}\d))|\s+((?:19|20)\d{{2}}))(?!\d)"
)
_DATE = re.compile(r"(?<!\d)(?<!\d[.:])(?<!\d[hg])" + _DAY)
_TIME = re.compile(rf"(?<!\d)(\d{{1,2}}){_GAP}(?::?\s?gio|h|g|:|b(?=\d\d)){_GAP}(\d{{1,2}})?(?!\d)")

_WHOLE_DATE = re.compile(r"(?<![^\W_])[^\W_]{1,2}\s?/\s?[^\W_]{1,2}\s?/\s?(?:18|19|20)\d{2}(?!\d)")


def _clock(match: re.Match[str]) -> str:
    """Minutes right behind an hour: letters there are digits."""
    return match[1] + match[2].translate(str.maketrans("lIO|", "1101"))


def _plain(text: str) -> str:
    """Lower-case text without marks that keeps digits, slashes and points."""
    text = re.sub(r"(năm\s*\d{1,3})[.\s](?=\d{1,3}\b)", r"\1", text)  # a leader's dot inside a year
    text = re.sub(r"(?<=[/-])(19|20)(\d?)\.(\d{1,2})(?!\d)", r"\1\2\3", text)  # the same behind a slash
    text = re.sub(r"(?<=\d)\s?[.,]\s?(?=/\s?\d)|(?<=\d/)[.,]\s?(?=\d)", "", text)  # a speck at a stroke
    text = re.sub(r"((?:19|20)\d{2}[\s,]+[0-2]?\d)-(?=[0-5]\d\s*$)", r"\1:", text)  # a colon read as a dash
    text = re.sub(r"\bt\s?h\s?áng\b", "tháng", text)
    text = re.sub(r"((?:19|20)\d{2})(?=\d{1,2}\s?(?:[:hg]|giờ))", r"\1 ", text)  # a space that was lost
    text = re.sub(r"((?:19|20)\d{2}[\s,]+\d{1,2})\.(?=\d{2}(?!\d))", r"\1:", text)  # a colon read as a dot
    text = re.sub(r"(\d\s?[hg:]\s?)([\dlIO|]{2})(?![^\W_])", _clock, text)
    text = re.sub(
        r"\b(lúc|hồi)\s+([01]\d|2[0-3])([0-5]\d)(?![\d/.:-])", r"\1 \2:\3", text
    )  # a colon that was lost
    pieces = re.findall(r"\d+|[^\W\d_]+|[^\w\s]|\s+", text.replace("’", "'"))
    return "".join(fold_words(piece) if piece[0].isalpha() else piece for piece in pieces)


def _year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year < _PIVOT else 1900)


def _valid(day: int, month: int, year: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if _OLDEST <= found.year <= _LATEST else None


def parse_date(text: str) -> str | None:
    """Return the first calendar date in `text` as YYYY-MM-DD, or None."""
    plain = _plain(text)
    for match in _DATE.finditer(plain):
        found = _valid(int(match[1]), int(match[2]), _year(match[3] or match[4]))
        if found:
            return found.isoformat()
    boxed = re.search(r"(?<!\d)(\d{2})\s?(\d{2})\s?((?:18|19|20)\d{2})(?!\d)", plain)
    if boxed:
        found = _valid(int(boxed[1]), int(boxed[2]), int(boxed[3]))
        if found:
            return found.isoformat()
    digits = re.sub(r"\D", "", plain)
    if len(digits) == 8 and not re.search(
        r"[a-z]", plain.replace("ngay", "").replace("thang", "").replace("nam", "")
    ):
        found = _valid(int(digits[:2]), int(digits[2:4]), int(digits[4:]))
        return found.isoformat() if found else None
    return None


def _parse_time(plain: str) -> str | None:
    for match in _TIME.finditer(plain):
        hour, minute = int(match[1]), int(match[2] or 0)
        if hour < 24 and minute < 60:
            return f"{hour:02d}:{minute:02d}"
    return None


def parse_datetime(text: str) -> str | None:
    """Return YYYY-MM-DDTHH:MM, or YYYY-MM-DD where no time stands, or None.

    A time must carry its own sign (giờ, h, g, :); bare digits are never taken for one.
    """
    day = parse_date(text)
    if day is None:
        return None
    plain = _plain(text)
    rest = _DATE.sub(" ", plain, count=1)
    time = _parse_time(rest)
    return f"{day}T{time}" if time else day


def parse_birth(text: str) -> str | None:
    """Return a birth date as YYYY-MM-DD, or YYYY when only the year stands there, or None."""
    full = parse_date(text)
    if full:
        return full
    plain = _plain(text)
    if _WHOLE_DATE.search(text):
        return None  # a day and a month stand there too, and were not understood
    years = re.findall(r"(?<!\d)((?:18|19|20)\d{2})(?!\d)", plain)
    if len(years) == 1:
        return str(years[0])
    digits = re.sub(r"\D", "", plain)
    if len(digits) == 4 and digits[:2] in {"18", "19", "20"}:
        return digits
    return None


def parse_period(text: str) -> tuple[str | None, str | None]:
    """Return (from, to) of a validity; a single date is the end unless "từ" stands before it alone."""
    plain = _plain(text)
    found = []
    for match in _DATE.finditer(plain):
        day = _valid(int(match[1]), int(match[2]), _year(match[3] or match[4]))
        if day:
            found.append((match.start(), day.isoformat()))
    if len(found) >= 2:
        return found[0][1], found[1][1]
    if not found:
        return None, None
    if re.search(r"(?:\d\D?){6}", _DATE.sub("", plain[found[0][0] :], count=1)):
        return found[0][1], None  # its end stands there and was not understood
    before = plain[: found[0][0]]
    if re.search(r"\btu\b", before) and not re.search(r"\bden\b", before):
        return found[0][1], None
    return None, found[0][1]


def lacks_digit(text: str) -> bool:
    """Tell whether a date may have lost a digit: a day with its zero before a bare month 1 or 2 ("09/1/2013").

    Official papers write both with a zero (Nghị định 30/2020/NĐ-CP, phụ lục I: days below 10 and months 1 and 2);
    where only one has it, the month may be 10, 11 or 12.
    """
    return bool(re.search(r"(?<!\d)0\d\s*[/.-]\s*[12]\s*[/.-]\s*(?:19|20)\d{2}(?!\d)", text))
