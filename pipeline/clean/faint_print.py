"""Tells a page of faded print from one on which the other side shows through."""

import numpy as np
import numpy.typing as npt

from models.scan import Pixels
from pipeline.clean.raster import labelled, lighter

_Places = npt.NDArray[np.float64]

PALEST = 12
"""Darkness (0–255) from which a stroke is looked at …"""
GRAINS = 4
"""… or this many times the median darkness, whichever is more."""
LETTER_MM = (1.2, 6.0)
"""Heights of letters."""
WIDEST_MM = 8.0
MANY = 150
"""Letters that make a page; fewer faint marks are dirt."""
ENOUGH = 400
"""Letters looked at."""
CRISP = 0.66
"""Print rises from paper to ink within a thumbnail pixel or two: its steepest step is this share of its
darkness (0.70-0.95 however faded); ink that has gone through paper is soft (0.53-0.62)."""
NEIGHBOUR_MM = 3.0
"""A letter has another beside it within this, …"""
LEVEL_MM = 0.8
"""… on the same line within this."""
IN_LINES = 0.5
"""Share of letters with a neighbour: 0.8-0.9 in print, across or (turned) down; grain has 0.01-0.3."""


def faint_print(dark: Pixels, unit: float) -> bool:
    """Tell whether strokes (darkness 0–255; `unit` = pixels a millimetre) make a page of crisp letters."""
    floor = max(PALEST, GRAINS * float(np.median(dark)))
    _, stats = labelled(lighter(dark, floor))
    high, wide = stats[:, 3] / unit, stats[:, 2] / unit
    letters = (
        (high >= LETTER_MM[0]) & (high <= LETTER_MM[1]) & (wide >= LETTER_MM[0] / 3) & (wide <= WIDEST_MM)
    )
    letters[0] = False
    if int(letters.sum()) < MANY:
        return False
    if not _stand_in_lines(stats[letters, :4] / unit):
        return False
    chosen = stats[letters][:: max(1, int(letters.sum()) // ENOUGH)]
    return float(np.median([_crispness(dark, *row[:4]) for row in chosen.tolist()])) >= CRISP


def _stand_in_lines(boxes: npt.NDArray[np.float64]) -> bool:
    """Tell whether letters (a row each: left, top, width, height in mm) have letters beside or below them."""
    left, top, wide, high = boxes.T
    across = _with_neighbour(left, left + wide, top + high)
    return max(across, _with_neighbour(top, top + high, left + wide)) >= IN_LINES


def _with_neighbour(start: _Places, end: _Places, foot: _Places) -> float:
    chosen = np.arange(len(start))[:: max(1, len(start) // ENOUGH)]
    gap = start[None, :] - end[chosen, None]
    level = np.abs(foot[None, :] - foot[chosen, None]) <= LEVEL_MM
    beside = (gap > -NEIGHBOUR_MM / 6) & (gap < NEIGHBOUR_MM) & level
    return float(beside.any(axis=1).mean())


def _crispness(dark: Pixels, left: int, top: int, width: int, height: int) -> float:
    patch = dark[max(0, top - 1) : top + height + 1, max(0, left - 1) : left + width + 1].astype(np.int16)
    down = np.abs(np.diff(patch, axis=0)).max(initial=0)
    across = np.abs(np.diff(patch, axis=1)).max(initial=0)
    return float(max(down, across) / max(1, patch.max()))
