"""Values as people read and type them."""

import re
from collections.abc import Callable

from models.review.entered import Value
from models.review.value_kind import CHOICES

Say = Callable[[str], str]
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?")


def typed(field: str | None, value: str | int | None) -> str:
    """Return a value as it would be typed: `21/10/2025 08:05`, codes with a space after `;`."""
    del field
    if value is None:
        return ""
    text = str(value)
    match = _ISO.fullmatch(text)
    if match is None:
        return text
    year, month, day, clock = match.groups()
    return f"{day}/{month}/{year}{f' {clock}' if clock else ''}"


def shown(field: str | None, value: Value, say: Say) -> str:
    """Return a value as it is read: choices in words, a row's cells in one line."""
    if value is None:
        return "—"
    if isinstance(value, str | int):
        return say(f"choice.{value}") if field in CHOICES else typed(field, value)
    return " · ".join(str(cell) for cell in value.values() if cell)
