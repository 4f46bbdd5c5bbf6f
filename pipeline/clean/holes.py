"""Punch holes in the margins."""

import cv2
import numpy as np

from models.scan import Pixels
from pipeline.clean.look import Look
from pipeline.clean.placing.edges import paper_level
from pipeline.clean.raster import darker, opened, shapes

DARK = 0.6
"""Share of the paper's brightness below which a disc may be a hole."""
LEAST_MM, MOST_MM = 3.5, 9.0
"""Diameters of punched holes: 5 to 8 mm by standard, with blur on both sides."""
MARGIN_MM = 25.0
"""Holes have their centre this near to a side."""
ROUND = (0.66, 0.9)
"""Share of its square that a disc fills (0.785), with room for raster and blur."""
EVEN = 40
"""Grey levels between the darkest and the lightest twentieth inside a hole: what is behind the paper has one
shade (4 to 25), round emblems at the head of a paper have several (60 to 110)."""
INSIDE = 0.38
"""Share of its width around its middle in which a disc is looked at."""


def holes(seen: Look) -> Pixels:
    """Return a thumbnail mask (255) of dark discs in the margins."""
    dark = darker(seen.grey, DARK * paper_level(seen.grey))
    thick = max(3, round(seen.mm(LEAST_MM * 0.6)))
    mask = np.zeros(seen.grey.shape, np.uint8)
    for row in shapes(opened(dark, thick, thick)):
        left, top, width, height, area = (float(value) for value in row)
        x, y = left + width / 2, top + height / 2
        fits = _is_hole(seen, width, height, area) and _in_margin(seen, x, y)
        if fits and _is_even(seen.grey, x, y, INSIDE * min(width, height)):
            cv2.circle(mask, (round(x), round(y)), round(max(width, height) / 2 + seen.mm(0.8)), (255,), -1)
    return mask


def _is_hole(seen: Look, width: float, height: float, area: float) -> bool:
    least, most = seen.mm(LEAST_MM), seen.mm(MOST_MM)
    return bool(
        least <= width <= most
        and least <= height <= most
        and 0.75 <= width / height <= 1.33  # noqa: PLR2004 - a disc is as wide as high
        and ROUND[0] <= area / (width * height) <= ROUND[1]
    )


def _is_even(grey: Pixels, x: float, y: float, radius: float) -> bool:
    disc = np.zeros(grey.shape, np.uint8)
    cv2.circle(disc, (round(x), round(y)), max(1, round(radius)), (255,), -1)
    low, high = np.percentile(grey[disc > 0], (5, 95))
    return bool(high - low <= EVEN)


def _in_margin(seen: Look, x: float, y: float) -> bool:
    height, width = seen.grey.shape
    nearest = min(x, y, float(width) - x, float(height) - y)
    return nearest <= seen.mm(MARGIN_MM)
