"""Limits that a table prints in two columns: the lower and the upper, or those of men and of women."""

import re

MEN, WOMEN = "Nam", "Nữ"
LIMITS = frozenset({"reference", "low", "high", "male", "female"})
"""Columns that hold limits."""
_BY_SEX = re.compile(
    r"^Nam\s*[:.]?\s*(?P<male>[<>≤≥]?\s*\d.*?)[\s:;,./|]*\bN[ữừứửưu]\b\s*[:.]?\s*(?P<female>[<>≤≥]?\s*\d.*)$",
    re.IGNORECASE,
)


def limits_of(texts: dict[str, str]) -> str:
    """Return the limits of a row's cells (by column name) as one text; "" where its columns hold none."""
    if texts.get("reference"):
        return texts["reference"]
    if texts.get("male") and texts.get("female"):
        return f"{MEN}: {texts['male']}; {WOMEN}: {texts['female']}"
    return " - ".join(texts[name] for name in ("low", "high") if texts.get(name))


def parted_by_sex(reference: str) -> str:
    """Return limits of men and of women, however their house parts them, as "Nam: a - b; Nữ: c - d"."""
    both = _BY_SEX.match(reference)
    return f"{MEN}: {both['male']}; {WOMEN}: {both['female']}" if both else reference
