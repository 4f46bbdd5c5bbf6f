"""Where the upright, straight page lies in the scan."""

import math
from dataclasses import dataclass

import numpy as np

from models.geometry import Matrix
from models.scan import Pixels
from pipeline.clean.placing.orient import Judge, orient
from pipeline.clean.placing.sheet import Sheet
from pipeline.clean.placing.skew import LEAST, skew
from pipeline.clean.placing.straighten import straighten
from pipeline.clean.placing.strokes import strokes
from pipeline.clean.placing.turn import turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """All geometric steps of one page together."""

    to_scan: Matrix
    """Clean-page pixels → scan pixels."""
    size: tuple[int, int]
    """Width and height of the clean page."""
    rotation: int
    skew: float
    """Clockwise degrees of the text in the scan after the turn, also where they are left alone."""
    moved: bool
    """True where pixels must be drawn anew, not only turned."""


def place(flat: Sheet, beside: Pixels, judge: Judge | None, *, straight: bool = True) -> Placement:
    """Find turn and tilt of a sheet, looking past what `beside` masks; not `straight` leaves the tilt in."""
    rotation = orient(flat.seen, judge)
    ink = strokes(flat.seen, beside)
    tilt = skew(ink, along="columns" if rotation in {90, 270} else "rows").angle
    left_alone = (abs(tilt) < LEAST or not straight) and not flat.flattened
    turned, upright = turn(*flat.size, rotation)
    levelled, final = straighten(*upright, tilt if straight and not left_alone else 0.0)
    to_scan = flat.to_scan @ turned @ levelled
    return Placement(
        to_scan=to_scan,
        size=final,
        rotation=rotation,
        skew=_tilt(to_scan, final, rotation) if flat.flattened else round(tilt, 2),
        moved=not left_alone,
    )


def _tilt(to_scan: Matrix, size: tuple[int, int], rotation: int) -> float:
    """Clockwise degrees that a horizontal line in the middle of the page has in the turned scan."""
    x, y = size[0] / 2, size[1] / 2
    ends = to_scan @ np.array([(x - 50, x + 50), (y, y), (1, 1)])
    ends = ends[:2] / ends[2]
    step = ends[:, 1] - ends[:, 0]
    angle = math.degrees(math.atan2(float(step[1]), float(step[0]))) + rotation
    return round((angle + 180) % 360 - 180, 2)
