"""Solid lines of a form: table lines, underlines, walls of boxes."""

from dataclasses import dataclass

import cv2
import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.clean.raster import closed, darker, opened, pooled, shapes

FAINT = 205
"""Whitened brightness below which a pixel may belong to a rule; thin rules are pale after scanning."""
PIECE_MM = 2.1
"""Solid pieces of rule at least this long count; strokes of letters are shorter."""
GAP_MM = 1.3
"""Breaks in a rule up to this length are bridged."""
LONG_MM = 8.0
"""Rules reported as such are at least this long."""
SHRINK = 4
"""Long rules are followed on a grid this much coarser along them."""
THICK_MM = 1.1
"""Thicker bars are no rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Masks (255) of solid lines on the page grid and the long ones as boxes."""

    across: Pixels
    down: Pixels
    horizontal: tuple[Box, ...]
    vertical: tuple[Box, ...]


def rules(whitened: Pixels, *, dpi: float) -> Rules:
    """Find the straight lines of an upright whitened page of `dpi`."""
    faint = darker(whitened, FAINT)
    across = _pieces(faint, dpi)
    down = _turned(_pieces(_turned(faint), dpi))
    return Rules(
        across=across,
        down=down,
        horizontal=_long(across, dpi),
        vertical=tuple(
            Box(left=box.top, top=box.left, right=box.bottom, bottom=box.right)
            for box in _long(_turned(down), dpi)
        ),
    )


def _turned(mask: Pixels) -> Pixels:
    return np.ascontiguousarray(mask.T)


def _pieces(faint: Pixels, dpi: float) -> Pixels:
    """Keep the horizontal runs that are long and thin enough for a rule, with small breaks bridged."""
    unit = dpi / 25.4
    solid = opened(faint, max(9, round(PIECE_MM * unit)), 1)
    thick = max(4, round(THICK_MM * unit))
    solid = np.asarray(cv2.subtract(solid, opened(solid, thick, thick)), np.uint8)
    return closed(solid, max(3, round(GAP_MM * unit)), 1)


def _long(mask: Pixels, dpi: float) -> tuple[Box, ...]:
    long = max(20, round(LONG_MM * dpi / 25.4))
    kept = pooled(opened(mask, long // 2, 1), SHRINK, 1)
    return tuple(
        Box.of((left * SHRINK, top, (left + width) * SHRINK, top + height))
        for left, top, width, height, _ in shapes(kept).tolist()
        if width * SHRINK >= long and height <= max(width * SHRINK / 8, 12)
    )
