"""Does print run over the edge of the picture?"""

import numpy as np

from models.scan import Pixels
from pipeline.clean.look import Look
from pipeline.clean.raster import lighter, shapes

DARK = 80
"""Darkness (0–255 of the paper) of print; shadows and the paper's own edge are paler."""
REACH_MM = 8.0
"""A strip of this width along each side is looked at; what reaches through it is a rule."""
LETTER_MM = (1.0, 6.0)
"""Lengths along the side of letters that it cuts, …"""
DEEP_MM = 0.4
"""… how far they reach in at least, …"""
FULL = 0.9
"""… and the share of their box that dirt fills and letters do not."""
LEAST = 3
"""Letters at one side: one a line where a column of text is cut, many where a line is. Whole pages have 0 or
1, pages of which a fifth was cut away mostly 3 to 16."""


def cut_off(seen: Look, beside: Pixels) -> bool:
    """Tell whether letters touch one side of the picture; `beside` masks what is no paper."""
    ink = seen.ink.copy()
    ink[beside > 0] = 0
    reach = round(seen.mm(REACH_MM))
    sides = (ink, ink[:, ::-1], ink.T, ink.T[:, ::-1])
    strips = (np.ascontiguousarray(side[:, :reach]) for side in sides)
    return any(_letters(strip, seen.mm(1.0)) >= LEAST for strip in strips)


def _letters(strip: Pixels, unit: float) -> int:
    """Count letters that touch the first column of a strip; `unit` = pixels a millimetre."""
    return sum(_is_letter(row, strip.shape[1], unit) for row in shapes(lighter(strip, DARK)).tolist())


def _is_letter(row: list[int], reach: int, unit: float) -> bool:
    left, _, deep, along, area = row
    return bool(
        left == 0
        and DEEP_MM * unit <= deep < reach
        and LETTER_MM[0] * unit <= along <= LETTER_MM[1] * unit
        and area < FULL * deep * along
    )
