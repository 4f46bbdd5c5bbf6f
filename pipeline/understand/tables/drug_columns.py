"""Which column of a prescription a cell belongs in, by the shape of its words."""

import re

from pipeline.understand.fold import fold_words
from pipeline.understand.tables.drug_words import UNITS, split_strength

DIRECTIONS = re.compile(
    r"^(?:\(?\s*(?:ngay|uong|sang|trua|chieu|toi|cach dung|moi|tiem|boi|nho|dat|ngam|hit|xit|lieu dung|cd|dung|hdsd|khi|tra|thoa|xong|truyen|pha|an|ngua|lan)\b)"
)
"""How directions begin (folded)."""
_QUANTITY = re.compile(rf"\d{{1,4}}(?:\s*(?:{UNITS}))?", re.IGNORECASE)
_UNIT = re.compile(UNITS, re.IGNORECASE)


def drug_column(text: str) -> str:
    """Return "drug", "strength", "quantity", "unit" or "directions"; "" for what says nothing."""
    if _QUANTITY.fullmatch(text):
        return "quantity"
    if _UNIT.fullmatch(text):
        return "unit"
    if DIRECTIONS.match(fold_words(text)):
        return "directions"
    name, strength = split_strength(f"x {text}")
    if strength and name == "x":
        return "strength"
    return (
        "drug"
        if re.match(r"(?:\d{1,2}\s*[.)/-]\s*)?[^\W\d_]{3}", text)
        and text.lstrip("0123456789.)/- ")[0].isupper()
        else ""
    )
