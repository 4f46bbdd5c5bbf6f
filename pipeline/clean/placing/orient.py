"""Which side of the scan is up."""

from collections.abc import Callable

import numpy as np

from models.scan import Pixels
from pipeline.clean.look import Look

Judge = Callable[[Pixels], tuple[int, float]]
"""Grey pixels → (degrees clockwise to turn, confidence 0–1)."""

SURE = 0.9
"""Least confidence at which a page is turned: almost all pages lie upright, a wrong turn loses the page."""


def orient(seen: Look, judge: Judge | None) -> int:
    """Return the degrees clockwise (0, 90, 180, 270) that the page must be turned."""
    if judge is None:
        return 0
    rotation, confidence = judge(np.ascontiguousarray(seen.grey))
    return rotation if confidence >= SURE else 0
