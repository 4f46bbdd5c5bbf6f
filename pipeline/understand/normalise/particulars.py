"""Age, sex and year of birth that stand behind a name or a birth date in one slot ("LÊ THỊ LAN (Nữ, 45 tuổi)")."""

import re

_AGE = r"(?P<age>\d{1,3})\s*(?:tuổi|tuôi|tuồi)"
_MONTHS = r"(?P<months>\d{1,2})\s*tháng(?: tuổi)?"
_SEX = r"(?:giới(?: tính)?\s*:?\s*)?(?P<sex>nam|nữ)"
_YEAR = r"(?:sinh(?: năm)?|SN)\s*:?\s*(?P<year>(?:19|20)\d{2})"
_PART = re.compile(rf"(?:{_AGE}|{_MONTHS}|{_YEAR}|{_SEX})(?!\w)", re.IGNORECASE)
_BEGIN = re.compile(
    r"(?:\s*[,;(/–-]\s*|(?<=[^\W\d_])\s+(?=\d))(?=(?:\d{1,3}\s*(?:tu[ổôồ]i|tháng)|(?:sinh(?: năm)?|SN)\s*:?\s*(?:19|20)\d{2}"
    r"|(?:giới(?: tính)?\s*:?\s*)?(?:nam|nữ)\s*(?:[,;)/–-]|$|\d))(?!\w))",
    re.IGNORECASE,
)
"""Where what is said of a person begins behind his name: "Nam" alone may be one of its syllables."""
_SEXES = {"nam": "male", "nữ": "female"}
Particulars = list[tuple[str, str, str | int]]
"""(field, raw words, value)"""


def before_particulars(raw: str) -> str:
    """Return the words before a comma or bracket behind which an age, a sex or a year of birth stands."""
    return _BEGIN.split(raw, maxsplit=1)[0]


def behind_person(raw: str) -> Particulars:
    """Return what stands behind such a comma or bracket; empty where something else does."""
    begun = _BEGIN.search(raw)
    found: Particulars = []
    if begun is None:
        return found
    for match in _PART.finditer(raw[begun.end() :]):
        if match["age"]:
            found.append(("age", match[0], int(match["age"])))
        elif match["months"]:
            found.append(("age", match[0], int(match["months"]) // 12))
        elif match["year"]:
            found.append(("date_of_birth", match["year"], match["year"]))
        elif match["sex"]:
            found.append(("sex", match["sex"], _SEXES[match["sex"].lower()]))
    return found
