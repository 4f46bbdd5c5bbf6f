"""How far the rows (or columns) of a page lean."""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from models.scan import Pixels

RANGE = 15.0
"""Degrees searched to either side."""
LEAST = 0.2
"""Smaller tilts are left alone: turning the pixels would cost more sharpness than it gives."""
INK = 60
"""Ink value (0–255) from which a thumbnail pixel counts."""
POINTS = 40_000
"""Ink points weighed in the fine search; more give no better angle."""

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skew:
    """Clockwise tilt in degrees and how sharply the profile shows it."""

    angle: float
    sharpness: float
    """Squared steps of the profile per squared ink, comparable between rows and columns of one page."""


def skew(ink: Pixels, *, along: Literal["rows", "columns"]) -> Skew:
    """Find the tilt at which the ink (0–255) falls into the sharpest rows (or columns)."""
    ys, xs = np.nonzero(ink > INK)
    if len(xs) < 50:  # noqa: PLR2004 - a few specks have no direction
        return Skew(angle=0.0, sharpness=0.0)
    every = max(1, len(xs) // POINTS)
    # Squared, because the other side of the paper shows through paler, mirrored and tilted the other way.
    weights = (ink[ys, xs][::every] / 255.0) ** 2
    # Whole pixels at angle 0 fall into the bins unevenly and make rows where there are none: each point
    # is moved within its pixel, evenly spread by the golden ratio.
    spread = (np.arange(len(weights)) * 0.6180339887) % 1.0 - 0.5
    across = spread + (ys if along == "rows" else xs)[::every] - ink.shape[0] / 2
    beside = (-xs if along == "rows" else ys)[::every] + ink.shape[1] / 2
    coarse = slice(None, None, max(1, len(weights) // 10_000))
    rough = _search(
        across[coarse], beside[coarse], weights[coarse], np.arange(-RANGE, RANGE + 0.01, 1.0), pixels=3.0
    )
    middle = _search(across, beside, weights, rough[0] + np.arange(-1.0, 1.01, 0.2), pixels=1.5)
    angle, sharpness = _search(across, beside, weights, middle[0] + np.arange(-0.25, 0.26, 0.05), pixels=1.0)
    return Skew(angle=angle, sharpness=sharpness)


def _search(
    across: Values, beside: Values, weights: Values, angles: Values, *, pixels: float
) -> tuple[float, float]:
    scores = np.array([_sharpness(across, beside, weights, angle, pixels) for angle in angles])
    best = int(scores.argmax())
    return float(angles[best]) + _vertex(scores, best) * float(angles[1] - angles[0]), float(scores[best])


def _sharpness(across: Values, beside: Values, weights: Values, degrees: float, pixels: float) -> float:
    angle = math.radians(degrees)
    where = (across * math.cos(angle) + beside * math.sin(angle)) / pixels
    profile = np.bincount((where - where.min()).astype(np.intp), weights=weights)
    steps = np.diff(profile, prepend=0.0, append=0.0)
    return float((steps**2).sum() / weights.sum() ** 2)


def _vertex(scores: Values, best: int) -> float:
    """Offset (-0.5–0.5 steps) of the parabola's peak through the best score and its neighbours."""
    if best in {0, len(scores) - 1}:
        return 0.0
    before, peak, after = scores[best - 1 : best + 2]
    bend = before - 2 * peak + after
    return float(0.5 * (before - after) / bend) if bend < 0 else 0.0
