"""A negative, white print on black as photostats and microfilm show it, becomes dark print on light paper."""

from dataclasses import replace

import cv2
import numpy as np

from models.scan import Page, Pixels
from pipeline.clean.raster import as_grey, shrunk

LONG_SIDE = 1170
"""Pixels of the picture that is looked at: A4 at 100 dpi."""
DARK, LIGHT = 100, 150
"""Brightness (0–255) of black paper at most, of white print at least."""
LEAST_DARK = 0.7
LEAST_LIGHT = 0.002
"""Shares of the page: two words on A4 take so much."""
STROKE = 9
"""Pixels, 2.3 mm: no stroke of print is as broad; a sheet of paper on a dark table is."""
MOST_BROAD = 0.1
"""Share of what is light that may be broader than a stroke: a white edge."""


def positive(page: Page) -> Page:
    """Return the page with its tones turned over if it is a negative, else as it is."""
    grey = as_grey(page.pixels)
    height, width = grey.shape
    factor = max(1.0, max(height, width) / LONG_SIDE)
    small = shrunk(grey, round(width / factor), round(height / factor))
    return replace(page, pixels=np.bitwise_not(page.pixels)) if _negative(small) else page


def _negative(small: Pixels) -> bool:
    if (small < DARK).mean() < LEAST_DARK:
        return False
    light = np.asarray(small > LIGHT, np.uint8)
    if light.mean() < LEAST_LIGHT:
        return False
    broad = cv2.morphologyEx(light, cv2.MORPH_OPEN, np.ones((STROKE, STROKE), np.uint8))
    return bool(broad.sum() <= MOST_BROAD * light.sum())
