"""Recognises sides of paper on which nothing stands."""

import numpy as np

from models.scan import Pixels
from pipeline.clean.look import Look
from pipeline.clean.raster import lighter, shapes

DARK = 70
"""Ink (0–255) from which a thumbnail pixel may be print; bleed-through stays below."""
SIDE_MM = 4.0
"""Along the sides everything is taken for scanner dirt."""
LETTER_MM = (1.1, 12.0)
"""Heights of letters and figures."""


def blank(seen: Look, beside: Pixels) -> bool:
    """Tell whether the page has no print and no writing, `beside` masking edges and holes."""
    dark = lighter(seen.ink, DARK)
    dark[beside > 0] = 0
    side = max(1, round(seen.mm(SIDE_MM)))
    inner = np.ascontiguousarray(dark[side:-side, side:-side])
    stats = shapes(inner)
    least, most = (seen.mm(size) for size in LETTER_MM)
    high = stats[:, 3]
    letters = (high >= least) & (high <= most) & (stats[:, 4] >= least)
    return int(letters.sum()) < 1
