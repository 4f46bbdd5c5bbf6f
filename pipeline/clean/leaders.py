"""Dotted and dashed lines that values are written on, told from the dots of letters."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.geometry import Box
from pipeline.clean.specks import Specks

PITCH_MM = (0.3, 3.4)
"""Distance from dot to dot (or dash to dash)."""
LEVEL_MM = 0.22
"""Neighbours on one leader differ by at most this in height (2.6 px at 300 dpi)."""
EVEN = 0.3
"""Steps of a leader differ from their median by at most this share."""
RUN = 5
"""Marks in a row that make a leader beyond doubt."""
REACH_MM = 60.0
"""Along its line a leader is followed under text for at most this far."""
SIZE = 1.5
"""A lone dot under text belongs to the leader if its area is at most this many of the leader's own:
larger ones are the nặng of a letter."""
PHASE = 0.22
"""… and if it stands where the leader's pitch puts a dot, give or take this share."""

Indices = npt.NDArray[np.intp]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaders:
    """Leaders of a page and the marks (indices into the specks) that they are made of."""

    boxes: tuple[Box, ...]
    marks: Indices


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Evenly spaced marks on one level."""

    marks: Indices
    pitch: float
    area: float


def leaders(found: Specks, *, dpi: float) -> Leaders:
    """Find the leaders among the small marks of an upright page of `dpi`."""
    unit = dpi / 25.4
    runs = [run for chain in _chains(found, unit) for run in _even(found, chain)]
    marks = [run.marks for run in runs]
    marks += [_under_text(found, run, unit) for run in runs]
    boxes = tuple(_box(found, run.marks) for run in runs)
    every = np.unique(np.concatenate(marks)) if marks else np.zeros(0, np.intp)
    return Leaders(boxes=_joined(boxes, unit), marks=every)


def _chains(found: Specks, unit: float) -> list[Indices]:
    """Follow each mark to its nearest neighbour on the right on the same level."""
    after = _right_neighbours(found, unit)
    has_left = np.zeros(len(found), bool)
    has_left[after[after >= 0]] = True
    chains = []
    for start in np.nonzero(~has_left & (after >= 0))[0]:
        chain = [int(start)]
        while after[chain[-1]] >= 0:
            chain.append(int(after[chain[-1]]))
        if len(chain) >= RUN:
            chains.append(np.array(chain, np.intp))
    return chains


def _right_neighbours(found: Specks, unit: float) -> Indices:
    """Index of each mark's nearest right neighbour, -1 for none; each mark is neighbour of one only."""
    least, most, level = PITCH_MM[0] * unit, PITCH_MM[1] * unit, LEVEL_MM * unit
    x, y, area = found.x, found.y, found.area
    after = np.full(len(found), -1, np.intp)
    for ahead in range(1, 400):
        if ahead >= len(found):
            break
        step, drop = x[ahead:] - x[:-ahead], np.abs(y[ahead:] - y[:-ahead])
        if step.min() > most:
            break
        alike = np.maximum(area[ahead:], area[:-ahead]) <= 3.0 * np.minimum(area[ahead:], area[:-ahead])
        fits = (step >= least) & (step <= most) & (drop <= level) & alike & (after[:-ahead] < 0)
        after[:-ahead][fits] = np.nonzero(fits)[0] + ahead
    first: dict[int, int] = {}
    for index in np.nonzero(after >= 0)[0][::-1].tolist():
        first.setdefault(int(after[index]), index)
    kept = np.full(len(found), -1, np.intp)
    for target, index in first.items():
        kept[index] = target
    return kept


def _even(found: Specks, chain: Indices) -> list[Run]:
    """Cut a chain where its step changes; keep the long, even pieces."""
    steps = np.diff(found.x[chain])
    pitch = float(np.median(steps))
    good = np.abs(steps - pitch) <= EVEN * pitch
    pieces = np.split(chain, np.nonzero(~good)[0] + 1)
    return [_run(found, piece) for piece in pieces if len(piece) >= RUN]


def _run(found: Specks, marks: Indices) -> Run:
    return Run(
        marks=marks,
        pitch=float(np.median(np.diff(found.x[marks]))),
        area=float(np.median(found.area[marks])),
    )


def _under_text(found: Specks, run: Run, unit: float) -> Indices:
    """Return lone dots on the line of a run, beyond its ends, that keep its size and pitch."""
    x, y = found.x, found.y
    xs, ys = x[run.marks], y[run.marks]
    slope = float(np.polyfit(xs - xs.mean(), ys, 1)[0]) if xs[-1] - xs[0] > 10 * run.pitch else 0.0
    slope = float(np.clip(slope, -0.01, 0.01))
    low, high = np.searchsorted(x, (xs[0] - REACH_MM * unit, xs[-1] + REACH_MM * unit))
    near = np.arange(low, high)
    off = y[near] - (ys.mean() + slope * (x[near] - xs.mean()))
    ends = np.where(x[near] < xs[0], xs[0] - x[near], x[near] - xs[-1])
    turns = np.round(ends / run.pitch)
    phase = np.abs(ends / run.pitch - turns)
    # The pitch is known to about 1 %, so that phase says less the farther we go.
    fits = (np.abs(off) <= 0.12 * unit) & (found.area[near] <= SIZE * run.area) & (ends > 0)
    fits &= phase <= PHASE
    return np.asarray(near[fits], np.intp)


def _box(found: Specks, marks: Indices) -> Box:
    return Box(
        left=float(found.left[marks].min()),
        top=float(found.top[marks].min()),
        right=float(found.right[marks].max()),
        bottom=float(found.bottom[marks].max()),
    )


def _joined(boxes: tuple[Box, ...], unit: float) -> tuple[Box, ...]:
    """Join pieces of one leader that nearly touch."""
    joined: list[Box] = []
    for box in sorted(boxes, key=lambda one: (round(one.middle[1] / unit), one.left)):
        last = joined[-1] if joined else None
        if (
            last
            and abs(last.middle[1] - box.middle[1]) <= LEVEL_MM * unit
            and box.left - last.right <= 4 * unit
        ):
            joined[-1] = Box.hull((last, box))
        else:
            joined.append(box)
    return tuple(joined)
