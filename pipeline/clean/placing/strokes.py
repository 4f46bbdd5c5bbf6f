"""The ink that strokes are made of, without stains, shadows and the sides of the paper."""

import numpy as np

from models.scan import Pixels
from pipeline.clean.look import Look
from pipeline.clean.raster import grown, opened

WIDE_MM = 2.5
"""Ink wider than this in both directions is no stroke."""
SIDE = 0.025
"""Share of the page along each side that says nothing: the paper's own edges lie there, and they are as
straight as a line of text."""


def strokes(seen: Look, beside: Pixels) -> Pixels:
    """Return the ink (0–255) of a look's strokes, looking past what `beside` masks."""
    wide = max(5, round(seen.mm(WIDE_MM)))
    blobs = grown(opened(seen.ink, wide, wide), 3, 3)
    thin = np.where(beside > 0, 0, seen.ink - np.minimum(blobs, seen.ink)).astype(np.uint8)
    height, width = thin.shape
    top, left = round(SIDE * height), round(SIDE * width)
    framed = np.zeros_like(thin)
    framed[top : height - top, left : width - left] = thin[top : height - top, left : width - left]
    return framed
