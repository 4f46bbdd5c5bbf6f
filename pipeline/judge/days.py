"""The day and the year that a paper's values tell."""

from collections.abc import Mapping
from datetime import date, datetime

Value = str | int | None
Values = Mapping[str, Value]
_WHOLE_DAY = len("2025-01-01")


def day_of(values: Values, field: str) -> date | None:
    """Return the day of a canonical date or time; None where none stands there, or a year alone."""
    text = str(values.get(field) or "")
    return datetime.fromisoformat(text).date() if len(text) >= _WHOLE_DAY else None


def year_of(values: Values, field: str) -> int | None:
    """Return the year of a canonical date, time or year."""
    text = str(values.get(field) or "")[:4]
    return int(text) if text.isdigit() else None
