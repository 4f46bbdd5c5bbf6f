"""Tells a page of faded print from one on which the other side shows through."""

import numpy as np

from models.scan import Pixels
from pipeline.clean.raster import labelled, lighter

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
    chosen = stats[letters][:: max(1, int(letters.sum()) // ENOUGH)]
    return float(np.median([_crispness(dark, *row[:4]) for row in chosen.tolist()])) >= CRISP


def _crispness(dark: Pixels, left: int, top: int, width: int, height: int) -> float:
    patch = dark[max(0, top - 1) : top + height + 1, max(0, left - 1) : left + width + 1].astype(np.int16)
    down = np.abs(np.diff(patch, axis=0)).max(initial=0)
    across = np.abs(np.diff(patch, axis=1)).max(initial=0)
    return float(max(down, across) / max(1, patch.max()))
