"""Printed results as numbers, where they are numbers and nothing else."""

import re
from decimal import Decimal

_NUMBER = re.compile(r"^([+-]?)(\d{1,9})(?:[.,](\d{1,6}))?$")
_RANGE = re.compile(r"^(\d+(?:[.,]\d+)?) - (\d+(?:[.,]\d+)?)$")


def quantity(printed: str) -> Decimal | None:
    """Return a number with decimal comma or point; None for words, signs ("<5") and grouped thousands.

    "1.000" is taken as one: laboratory sheets do not group digits.
    """
    matched = _NUMBER.match(printed.strip())
    return None if matched is None else Decimal(f"{matched[1]}{matched[2]}.{matched[3] or '0'}").normalize()


def bounds(printed: str) -> tuple[Decimal, Decimal] | None:
    """Return both ends of a printed range `a - b`, None for every other shape or when they are swapped."""
    matched = _RANGE.match(printed.strip())
    if matched is None:
        return None
    low, high = (Decimal(part.replace(",", ".")) for part in matched.groups())
    return (low, high) if low <= high else None
