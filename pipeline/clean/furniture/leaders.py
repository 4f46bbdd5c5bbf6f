"""Dotted and dashed lines that values are written on, told from the dots of letters."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.clean.furniture.runs import LEVEL_MM, Indices, Run, runs
from pipeline.clean.furniture.specks import DARK, Specks

MISSING = 2
"""A leader ends where this many marks in a row are missing from bare paper."""
BEYOND_MM = 12.0
"""Broken ends of a leader are looked for this far beyond its last regular mark."""
AIR_MM = 1.4
"""A nặng has its letter nearer above it than this."""
JOIN_MM = 4.0
"""Pieces of one leader that are nearer are reported as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaders:
    """Leaders of a page and the marks (indices into the specks) that they are made of."""

    boxes: tuple[Box, ...]
    marks: Indices


def leaders(page: Pixels, found: Specks, *, dpi: float) -> Leaders:
    """Find the leaders among the small marks of an upright whitened page of `dpi`.

    A run of evenly spaced marks is a leader; from its ends it is followed under the text that stands on
    it, mark by mark: where its pitch puts the next one there must be such a mark or ink over it. A nặng
    dot between two marks of the leader is out of step and stays.
    """
    rows = runs(found, dpi=dpi)
    taken = np.zeros(len(found), bool)
    for run in rows:
        taken[run.marks] = True
    followed = [_followed(page, found, run, way, taken) for run in rows for way in (-1, 1)]
    bare = [_on_bare_paper(page, found, run, dpi / 25.4) for run in rows]
    every = [run.marks for run in rows] + followed + bare
    marks = np.unique(np.concatenate(every)) if every else np.zeros(0, np.intp)
    boxes = [_box(found, run.marks) for run in rows]
    return Leaders(boxes=_joined(boxes, dpi / 25.4), marks=marks)


def _followed(page: Pixels, found: Specks, run: Run, way: int, taken: np.ndarray) -> Indices:
    """Return the lone marks that continue a run to the left (-1) or right (1)."""
    near = _candidates(found, run)
    places = found.x[near].tolist()
    x = float(found.x[run.marks[0 if way < 0 else -1]])
    marks: list[int] = []
    missing = 0
    while missing < MISSING:
        x += way * run.pitch
        hit = _nearest(places, x, run.stray_x)
        if hit is not None:
            index = int(near[hit])
            if taken[index]:
                break
            marks.append(index)
            x, missing = places[hit], 0
        elif _inked(page, run, x):
            missing = 0
        else:
            missing += 1
    return np.array(marks, np.intp)


def _on_bare_paper(page: Pixels, found: Specks, run: Run, unit: float) -> Indices:
    """Return the other marks on a run's line, joined or broken by blur, with no letter above them."""
    reach = BEYOND_MM * unit
    ends = (found.left[run.marks[0]] - reach, found.right[run.marks[-1]] + reach)
    near = np.arange(*np.searchsorted(found.x, ends))
    fits = np.abs(found.y[near] - run.height_at(found.x[near])) <= run.stray_y + 1.0
    fits &= found.bottom[near] - found.top[near] <= run.tall + 1.0
    air = round(AIR_MM * unit)
    return np.array([index for index in near[fits].tolist() if _bare_above(page, found, index, air)], np.intp)


def _bare_above(page: Pixels, found: Specks, index: int, air: int) -> bool:
    top = int(found.top[index])
    above = page[max(0, top - air) : max(0, top - 1), int(found.left[index]) : int(found.right[index])]
    return not bool((above < DARK).any())


def _candidates(found: Specks, run: Run) -> Indices:
    fits = np.abs(found.y - run.height_at(found.x)) <= run.stray_y
    fits &= (found.area <= run.area) & (found.bottom - found.top <= run.tall)
    return np.asarray(np.nonzero(fits)[0], np.intp)


def _nearest(places: Sequence[float], x: float, reach: float) -> int | None:
    after = bisect_left(places, x)
    near = [index for index in (after - 1, after) if 0 <= index < len(places)]
    best = min(near, key=lambda index: abs(places[index] - x), default=None)
    return best if best is not None and abs(places[best] - x) <= reach else None


def _inked(page: Pixels, run: Run, x: float) -> bool:
    """Tell whether something dark covers the place where the next mark should be."""
    column, row = round(x), round(run.level[0] + run.level[1] * x)
    spot = page[max(0, row - 2) : row + 3, max(0, column - 1) : column + 2]
    return bool(spot.size) and bool((spot < DARK).any())


def _box(found: Specks, marks: Indices) -> Box:
    return Box(
        left=float(found.left[marks].min()),
        top=float(found.top[marks].min()),
        right=float(found.right[marks].max()),
        bottom=float(found.bottom[marks].max()),
    )


def _joined(boxes: Sequence[Box], unit: float) -> tuple[Box, ...]:
    """Join pieces of one leader that nearly touch."""
    joined: list[Box] = []
    for box in sorted(boxes, key=lambda one: (round(one.middle[1] / unit), one.left)):
        last = joined[-1] if joined else None
        level = last is not None and abs(last.middle[1] - box.middle[1]) <= LEVEL_MM * unit
        if last is not None and level and box.left - last.right <= JOIN_MM * unit:
            joined[-1] = Box.hull((last, box))
        else:
            joined.append(box)
    return tuple(joined)
