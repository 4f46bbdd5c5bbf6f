"""Does 0.9 mean nine in ten?"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

EDGES = (0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98, 0.99, 1.0)
"""Finer at the top, where acceptance is decided. A bin holds low < confidence ≤ high (0.0 in the first)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bin:
    """The claims whose confidence lies in one interval."""

    low: float
    high: float
    count: int
    confidence: float
    """Mean confidence claimed, 0–1."""
    right: float
    """Share that was right, 0–1."""


def bins(claims: Iterable[tuple[float, bool]]) -> tuple[Bin, ...]:
    """Return the non-empty bins of (confidence, was it right)."""
    known = tuple(claims)
    found = (_bin(low, high, known) for low, high in pairwise(EDGES))
    return tuple(each for each in found if each.count)


def calibration_error(reliability: Iterable[Bin]) -> float | None:
    """Return the ECE: mean distance of confidence and truth over bins by count; None for no claim."""
    known = tuple(reliability)
    total = sum(each.count for each in known)
    if not total:
        return None
    return sum(each.count * abs(each.confidence - each.right) for each in known) / total


def _bin(low: float, high: float, claims: tuple[tuple[float, bool], ...]) -> Bin:
    inside = [(score, right) for score, right in claims if low < score <= high or score == low == 0.0]
    count = len(inside)
    mean = sum(score for score, _ in inside) / count if count else 0.0
    right = sum(right for _, right in inside) / count if count else 0.0
    return Bin(low=low, high=high, count=count, confidence=mean, right=right)
