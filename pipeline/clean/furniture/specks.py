"""The small marks of a page: dots, dashes, points of letters and dirt."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.scan import Pixels
from pipeline.clean.raster import darker, shapes

DARK = 170
"""Whitened brightness below which a pixel is part of a mark."""
DOT_MM = 1.0
"""Dots are at most this wide and high (12 px at 300 dpi)."""
DASH_MM = 7.0
"""Dashes, and dots that blur has joined, are at most this wide."""

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Specks:
    """Small marks sorted by x; one entry a mark in each array, pixels of the page."""

    left: Values
    top: Values
    right: Values
    bottom: Values
    area: Values

    @property
    def x(self) -> Values:
        """Horizontal middles."""
        return (self.left + self.right) / 2

    @property
    def y(self) -> Values:
        """Vertical middles."""
        return (self.top + self.bottom) / 2

    def __len__(self) -> int:
        return len(self.left)


def specks(whitened: Pixels, *, dpi: float) -> Specks:
    """Find all marks of `whitened` that are no larger than a leader dot or dash."""
    stats = shapes(darker(whitened, DARK))
    dot, dash = DOT_MM * dpi / 25.4, DASH_MM * dpi / 25.4
    small = (stats[:, 3] <= dot) & (stats[:, 2] <= dash) & (stats[:, 4] >= 3)  # noqa: PLR2004 - single pixels are grain
    left, top, width, height, area = (column.astype(np.float64) for column in stats[small].T)
    order = np.argsort(left + width / 2, kind="stable")
    return Specks(
        left=left[order],
        top=top[order],
        right=(left + width)[order],
        bottom=(top + height)[order],
        area=area[order],
    )
