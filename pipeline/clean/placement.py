"""Where the upright, straight page lies in the scan."""

from dataclasses import dataclass

import numpy as np

from models.geometry import Matrix
from models.scan import Pixels
from pipeline.clean.look import Look
from pipeline.clean.orient import Judge, orient
from pipeline.clean.skew import LEAST, skew
from pipeline.clean.straighten import straighten
from pipeline.clean.turn import turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """All geometric steps of one page together."""

    to_scan: Matrix
    """Clean-page pixels → scan pixels."""
    size: tuple[int, int]
    """Width and height of the clean page."""
    rotation: int
    skew: float
    """Clockwise degrees after the turn; 0 where nothing was straightened."""


def place(seen: Look, beside: Pixels, size: tuple[int, int], judge: Judge | None) -> Placement:
    """Find turn and tilt of a scan of `size` (width, height), looking past what `beside` masks."""
    inside = np.where(beside > 0, 0, seen.ink).astype(np.uint8)
    rotation = orient(seen, judge)
    tilt = skew(inside, along="columns" if rotation in {90, 270} else "rows").angle
    tilt = round(tilt, 2) if abs(tilt) >= LEAST else 0.0
    turned, upright = turn(*size, rotation)
    straight, final = straighten(*upright, tilt)
    return Placement(to_scan=turned @ straight, size=final, rotation=rotation, skew=tilt)
