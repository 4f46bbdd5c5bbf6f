"""The pieces of line that can be walls of boxes: they meet others at both ends, strokes of letters do not."""

import numpy as np

from models.scan import Pixels
from pipeline.clean.furniture.rules import Lines
from pipeline.clean.raster import labelled, pooled

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
    level = _Pieces(pooled(across.pieces, 2, 2).T)
    plumb = _Pieces(pooled(down.pieces, 2, 2))
    for _ in range(ROUNDS):
        level.keep_meeting(plumb.mask.T)
        plumb.keep_meeting(level.mask.T)
    return np.ascontiguousarray(level.mask.T), plumb.mask


class _Pieces:
    """Vertical pieces of line, labelled once, dropped one by one."""

    def __init__(self, mask: Pixels) -> None:
        self.mask = np.ascontiguousarray(mask)
        self._labels, stats = labelled(self.mask)
        self._boxes = dict(enumerate(stats[:, :4].tolist()))
        del self._boxes[0]

    def keep_meeting(self, others: Pixels) -> None:
        """Drop the pieces whose upper or lower end meets none of `others`."""
        loose = [label for label, box in self._boxes.items() if not _meets(others, *box)]
        for label in loose:
            left, top, width, height = self._boxes.pop(label)
            here = np.s_[top : top + height, left : left + width]
            self.mask[here][self._labels[here] == label] = 0


def _meets(others: Pixels, left: int, top: int, width: int, height: int) -> bool:
    if height >= FREE:
        return True
    columns = slice(max(0, left - 1), left + width + 1)
    upper = others[max(0, top - TOUCH) : top + TOUCH + 1, columns]
    lower = others[max(0, top + height - TOUCH - 1) : top + height + TOUCH, columns]
    return bool(upper.any() and lower.any())
