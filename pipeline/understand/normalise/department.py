"""The ward behind "Khoa": what else stands on its line is cut off, and what is no ward is refused."""

import re

from pipeline.understand.fold import fold
from pipeline.understand.normalise.repair import unglue
from pipeline.understand.normalise.words import trim

_EDGE = r"(?:\s|(?<=[^\W\d_]{2}))"
"""Before a number: a blank, or two letters that it clings to. One letter and a number are a name ("Ngoại B1")."""
_FOLLOWS = (
    (_EDGE + r"(?=\d{1,2}\s*(?:[:.,/hgHG]|giờ|phút|-\s?\d))", 'hour or day of coming: "Nhi 14 giờ 20", "Nội 08:15", "Sản 3/4"'),
    (_EDGE + r"(?=\d{3,})", "a year, a code: no ward has a number of three figures"),
    (_EDGE + r"(?=\d+\s+\d)", 'figures in boxes of their own: "Nội 1 2"'),
    (r"\d{2,}\s*(?:[:/.]|giờ)\d?", 'a time that clings to one letter: "Nội B14:20"'),
    (r"\s(?:từ|lúc|hồi|ngày|vào)\s*(?:ngày|lúc|hồi)?\s*:?\s*(?=\d)", 'words that lead to a time: "từ ngày 4/1", "lúc 7 giờ"'),
    (r"\s(?:từ ngày|Giường|Buồng|Phòng số)(?!\w)", 'the next label: "Giường 12", and "từ ngày" whose day was left out'),
)  # fmt: skip
"""(what follows a ward on its line, why it is no part of the name). "Nội 2" keeps its number."""
_REST = re.compile("|".join(pattern for pattern, _ in _FOLLOWS))
_NO_DEPARTMENT = re.compile(
    r"dkkv|(?:dt|kb|cc|ma|benhvien|trungtam|coso|tramyte|khac|kham|chuyen|khacchuyen|khacchuyenden|khamchuyen|dakhoa)$|dakhoa(?:khuvuc|tinh|huyen)|(?:benhvien|trungtamyte|tramyte)"
)
"""What stands behind "Khoa" in a printed option ("Khoa khác"), and behind "Phòng khám" in a hospital's name (folded)."""


def parse_department(raw: str) -> str | None:
    """Return the ward's name without "Khoa", or None where no name of a ward stands."""
    raw = _REST.split(raw, maxsplit=1)[0]
    text = trim(re.sub(r"^(?:khoa)\s*[:.]?\s+", "", unglue(trim(raw)), flags=re.IGNORECASE))
    return text if re.search(r"[^\W\d_]{2}", text) and not _NO_DEPARTMENT.match(fold(text)) else None
