"""Which column of a laboratory table a cell belongs in, by the shape of its words."""

import re

from pipeline.understand.fold import fold
from pipeline.understand.tables.lab_cells import SAYS, UNIT, is_unit

_NUMBER = r"\d{1,5}(?:[.,]\d{1,4})?"
_LIMITS = re.compile(
    rf"[(\[]?\s*(?:{_NUMBER}\s*[-–—÷~]+\s*{_NUMBER}|(?:[<>≤≥]\s*=?|S)\s*{_NUMBER})\s*(?:{UNIT})?\s*[)\]]?"
)
_RESULT = re.compile(
    rf"[*↑↓▲▼]?\s*{_NUMBER}\s*(?:{UNIT})?\s*(?:[*↑↓▲▼]|HH?|LL?|\((?:H|L|\+)\)|[Cc]ao|[Tt]hấp)?|\+{{1,4}}"
)
IN_WORDS = frozenset({"amtinh", "duongtinh", "khongphanung", "cophanung", "vet", "negative", "positive"})
"""Results that are words."""


def lab_column(text: str) -> str:
    """Return "test", "value", "unit", "reference"; "" for what may stand in several."""
    if _LIMITS.fullmatch(SAYS.sub("", text)):
        return "reference"
    if is_unit(text.strip("()[]")):
        return "unit"
    if _RESULT.fullmatch(text):
        return "value"
    if fold(text) in IN_WORDS:
        return ""
    return "test" if re.search(r"[^\W\d_]{2}|^[^\W\d_]\d", text) else ""
