"""Rows of evenly spaced, alike marks: the undoubted parts of leaders."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.clean.furniture.specks import Specks

PITCH_MM = (0.3, 3.4)
"""Distance from dot to dot (or dash to dash)."""
LEVEL_MM = 0.22
"""Neighbours on one leader differ by at most this in height (2.6 px at 300 dpi)."""
EVEN = 0.25
"""Steps of a leader differ from their median by at most this share."""
LEAST = 5
"""Marks in a row that make a leader beyond doubt."""
ALIKE = 1.45
"""Marks of a leader have at most this many times the median area and height: a nặng dot of larger type
and a comma are told by their size."""
STRAY_LEVEL = (1.2, 0.2)
"""Least (pixels) and most (mm) distance of a mark from its leader's line."""
STRAY_PHASE = (1.6, 0.22)
"""Least (pixels) and most (share of the pitch) distance of a mark from its place in the row."""

Indices = npt.NDArray[np.intp]
Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A row of marks and the regularity that it was drawn with (pixels)."""

    marks: Indices
    """Into the specks, left to right."""
    pitch: float
    level: tuple[float, float]
    """Height at x = 0 and slope of the line through the marks."""
    stray_x: float
    """How far a mark may be from its place along the row …"""
    stray_y: float
    """… and across it."""
    area: float
    """Largest area of a mark that belongs."""
    tall: float
    """Largest height of a mark that belongs."""

    def height_at(self, x: Values) -> Values:
        """The line's height at each x."""
        return self.level[0] + self.level[1] * x


def runs(found: Specks, *, dpi: float) -> tuple[Run, ...]:
    """Find the rows of at least `LEAST` evenly spaced marks on an upright page of `dpi`."""
    unit = dpi / 25.4
    pieces = (piece for chain in _chains(found, unit) for piece in _even(found, chain))
    modelled = (_modelled(found, piece, unit) for piece in pieces)
    return tuple(run for run in modelled if len(run.marks) >= LEAST)


def _chains(found: Specks, unit: float) -> list[Indices]:
    """Follow each mark to its nearest neighbour on the right on the same level."""
    after = _right_neighbours(found, unit)
    has_left = np.zeros(len(found), bool)
    has_left[after[after >= 0]] = True
    follow = after.tolist()
    chains = []
    for start in np.nonzero(~has_left & (after >= 0))[0].tolist():
        chain = [start]
        while follow[chain[-1]] >= 0:
            chain.append(follow[chain[-1]])
        if len(chain) >= LEAST:
            chains.append(np.array(chain, np.intp))
    return chains


def _right_neighbours(found: Specks, unit: float) -> Indices:
    """Index of each mark's nearest right neighbour, -1 for none; each mark is neighbour of one only."""
    least, most, level = PITCH_MM[0] * unit, PITCH_MM[1] * unit, LEVEL_MM * unit
    x, y, area = found.x, found.y, found.area
    after = np.full(len(found), -1, np.intp)
    for ahead in range(1, len(found)):
        step, drop = x[ahead:] - x[:-ahead], np.abs(y[ahead:] - y[:-ahead])
        if step.min() > most:
            break
        alike = np.maximum(area[ahead:], area[:-ahead]) <= 3.0 * np.minimum(area[ahead:], area[:-ahead])
        fits = (step >= least) & (step <= most) & (drop <= level) & alike & (after[:-ahead] < 0)
        after[:-ahead][fits] = np.nonzero(fits)[0] + ahead
    from_left = np.full(len(found), -1, np.intp)
    linked = np.nonzero(after >= 0)[0]
    from_left[after[linked]] = linked  # the last writer is the nearest on the left
    kept = np.full(len(found), -1, np.intp)
    targets = np.nonzero(from_left >= 0)[0]
    kept[from_left[targets]] = targets
    return kept


def _even(found: Specks, chain: Indices) -> list[Indices]:
    """Cut a chain where its step changes; keep the pieces that are long enough."""
    steps = np.diff(found.x[chain])
    pitch = float(np.median(steps))
    good = np.abs(steps - pitch) <= EVEN * pitch
    return [piece for piece in np.split(chain, np.nonzero(~good)[0] + 1) if len(piece) >= LEAST]


def _modelled(found: Specks, piece: Indices, unit: float) -> Run:
    """Measure the regularity of a row and drop the marks that break it."""
    x, y = found.x[piece], found.y[piece]
    order = np.arange(len(piece), dtype=np.float64)
    pitch, first = (float(value) for value in np.polyfit(order, x, 1))
    slope = float(np.clip(np.polyfit(x, y, 1)[0], -0.02, 0.02)) if len(piece) >= 2 * LEAST else 0.0
    base = float(np.median(y - slope * x))
    off_x, off_y = np.abs(x - first - pitch * order), np.abs(y - base - slope * x)
    stray_x = float(np.clip(4.0 * np.median(off_x) + 0.5, STRAY_PHASE[0], STRAY_PHASE[1] * pitch))
    stray_y = float(np.clip(4.0 * np.median(off_y) + 0.5, STRAY_LEVEL[0], STRAY_LEVEL[1] * unit))
    area = ALIKE * float(np.median(found.area[piece]))
    tall = ALIKE * float(np.median(found.bottom[piece] - found.top[piece]))
    fits = (off_y <= stray_y) & (found.area[piece] <= area) & (found.bottom[piece] - found.top[piece] <= tall)
    return Run(
        marks=piece[fits],
        pitch=pitch,
        level=(base, slope),
        stray_x=stray_x,
        stray_y=stray_y,
        area=area,
        tall=tall,
    )
