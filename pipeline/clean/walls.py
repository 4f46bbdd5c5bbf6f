"""The pieces of line that can be walls of boxes: they meet others at both ends, strokes of letters do not."""

import numpy as np

from models.scan import Pixels
from pipeline.clean.raster import Stats, labelled, pooled
from pipeline.clean.rules import Lines

TOUCH = 2
"""Half-scale pixels between the end of a wall and the wall it meets."""
FREE = 45
"""Half-scale pixels from which a piece is kept without meeting others (7.6 mm at 300 dpi)."""
ROUNDS = 2
"""Removing the loose bars of an E frees its stem."""


def walls(across: Lines, down: Lines) -> tuple[Pixels, Pixels]:
    """Return the horizontal and the vertical walls (masks) at half scale.

    Half scale keeps a thin wall by the maximum and quarters the cost of labelling.
    """
    level, plumb = pooled(across.pieces, 2, 2), pooled(down.pieces, 2, 2)
    for _ in range(ROUNDS):
        level = _meeting(level.T, plumb.T).T
        plumb = _meeting(plumb, level)
    return np.ascontiguousarray(level), np.ascontiguousarray(plumb)


def _meeting(pieces: Pixels, others: Pixels) -> Pixels:
    """Keep the vertical pieces whose upper and lower ends meet `others`."""
    labels, stats = labelled(np.ascontiguousarray(pieces))
    loose = [label for label in range(1, len(stats)) if not _meets(others, stats, label)]
    if not loose:
        return pieces
    keep = np.ones(len(stats), np.uint8) * 255
    keep[[0, *loose]] = 0
    return keep[labels]


def _meets(others: Pixels, stats: Stats, label: int) -> bool:
    left, top, width, height, _ = stats[label].tolist()
    if height >= FREE:
        return True
    columns = slice(max(0, left - 1), left + width + 1)
    upper = others[max(0, top - TOUCH) : top + TOUCH + 1, columns]
    lower = others[max(0, top + height - TOUCH - 1) : top + height + TOUCH, columns]
    return bool(upper.any() and lower.any())
