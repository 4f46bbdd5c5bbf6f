"""Which stated resolutions to believe."""

import math

DEFAULT_DPI = 300.0
LOWEST_DPI = 50.0
HIGHEST_DPI = 1200.0
LONGEST_INCHES = 24.0
"""A2. Cameras write 72 dpi into photos of A4 that would then be a metre long."""


def plausible_dpi(stated: float, *, longest_side: int) -> float:
    """Return `stated` when it can be true for a page of `longest_side` pixels, else 300.0."""
    if not math.isfinite(stated) or not LOWEST_DPI <= stated <= HIGHEST_DPI:
        return DEFAULT_DPI
    return stated if longest_side / stated <= LONGEST_INCHES else DEFAULT_DPI
