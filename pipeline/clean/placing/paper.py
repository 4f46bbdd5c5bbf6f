"""Finds the sheet of paper in a picture that shows what lies around it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.clean.look import Look
from pipeline.clean.raster import shrunk

LONG_SIDE = 400
"""Pixels of the picture in which the sides are looked for: print is too fine to show there."""
STEP = 14
"""Least brightness (0–255) that the paper gains over what lies beside it."""
BOX = 4
"""Pixels on either side over which brightness is averaged."""
REACH = 0.42
"""Sides are looked for in this share of the picture from each edge."""
NEAR = 1.6
"""Pixels between a point and its side."""
SEEN = 0.5
"""Share of a side that must be seen."""
SIDES_SEEN = 3
LEAST_SIDE = 4 * BOX
"""Pixels of a picture in which sides can be told from what lies beside them."""
LEAST_AREA = 0.35
"""The paper covers at least this share of the picture."""
TRIES = 60
"""Pairs of points tried for each side."""

Points = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A sheet of paper in a picture."""

    corners: Points
    """4 × 2: x, y in thumbnail pixels, clockwise from top left."""
    whole: bool
    """False where one side lies outside the picture, whose edge stands in for it."""
    share: float
    """Share of the picture that the sheet covers."""


def paper(seen: Look) -> Outline | None:
    """Return the outline of the sheet; None where fewer than three sides are seen, as in most scans."""
    height, width = seen.grey.shape
    factor = max(1.0, max(height, width) / LONG_SIDE)
    small = shrunk(seen.grey, round(width / factor), round(height / factor)).astype(np.float32)
    if min(small.shape) < LEAST_SIDE:
        return None
    left = _side(small)
    right = _side(small[:, ::-1])
    top = _side(small.T)
    bottom = _side(small[::-1].T)
    known = [side for side in (left, right, top, bottom) if side is not None]
    if len(known) < SIDES_SEEN:
        return None
    edge = np.array([1.0, 0.0, 0.0])
    left, right, top, bottom = (edge if side is None else side for side in (left, right, top, bottom))
    # Lines are a·x + b·y = c; the mirrored ones are mirrored back.
    right = np.array([-right[0], right[1], right[2] - right[0] * small.shape[1]])
    top = np.array([top[1], top[0], top[2]])
    bottom = np.array([bottom[1], -bottom[0], bottom[2] - bottom[0] * small.shape[0]])
    pairs = ((top, left), (top, right), (bottom, right), (bottom, left))
    corners = np.array([np.linalg.solve([one[:2], two[:2]], [one[2], two[2]]) for one, two in pairs])
    share = _area(corners) / small.size
    if share < LEAST_AREA or not _square(corners):
        return None
    return Outline(corners=corners * factor, whole=len(known) == len(corners), share=share)


def _side(picture: npt.NDArray[np.float32]) -> Points | None:
    """Find the left side of the paper: (a, b, c) with a·x + b·y = c, or None."""
    height, width = picture.shape
    reach = int(width * REACH)
    sums = np.cumsum(np.pad(picture[:, : reach + 2 * BOX], ((0, 0), (BOX, 0)), mode="edge"), axis=1)
    box = (sums[:, BOX:] - sums[:, :-BOX]) / BOX
    gain = box[:, BOX:] - box[:, :-BOX]
    at = gain[:, :reach].argmax(axis=1)
    strong = gain[np.arange(height), at] >= STEP
    rows = np.nonzero(strong)[0]
    if len(rows) < SEEN * height:
        return None
    xs, ys = at[rows] + 1.0, rows + 0.5
    line = _line(xs.astype(np.float64), ys.astype(np.float64))
    if line is None:
        return None
    slope, start = line
    near = np.abs(xs - start - slope * ys) <= NEAR
    return np.array([1.0, -slope, start]) if near.sum() >= SEEN * height else None


def _line(xs: Points, ys: Points) -> tuple[float, float] | None:
    """Fit x = start + slope · y to most points: the best of pairs far apart, then least squares."""
    ahead = max(1, len(xs) // 3)
    firsts = np.linspace(0, len(xs) - ahead - 1, TRIES).astype(np.intp)
    best: npt.NDArray[np.bool_] | None = None
    for first in firsts:
        for second in (first + ahead, len(xs) - 1 - first // 4):
            if ys[second] - ys[first] < 1:
                continue
            slope = (xs[second] - xs[first]) / (ys[second] - ys[first])
            near = np.abs(xs - xs[first] - slope * (ys - ys[first])) <= NEAR
            if best is None or near.sum() > best.sum():
                best = near
    if best is None or best.sum() < 2:  # noqa: PLR2004 - two points make a line
        return None
    slope, start = np.polyfit(ys[best], xs[best], 1)
    return float(slope), float(start)


def _square(corners: Points) -> bool:
    """Tell whether all corners are nearly right angles."""
    sides = np.roll(corners, -1, axis=0) - corners
    after = np.roll(sides, -1, axis=0)
    turns = sides[:, 0] * after[:, 1] - sides[:, 1] * after[:, 0]
    lengths = np.hypot(sides[:, 0], sides[:, 1])
    sines = turns / (lengths * np.roll(lengths, -1))
    return bool((sines > 0.9).all())  # noqa: PLR2004 - 26 degrees off at most


def _area(corners: Points) -> float:
    xs, ys = corners.T
    return 0.5 * abs(float(np.sum(xs * np.roll(ys, -1) - ys * np.roll(xs, -1))))
