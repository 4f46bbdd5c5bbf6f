"""Solid lines of a form: table lines, underlines, walls of boxes."""

from dataclasses import dataclass

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.clean.raster import closed, darker, labelled, opened, pooled, stretched

FAINT = 205
"""Whitened brightness below which a pixel may belong to a rule; thin rules are pale after scanning."""
PIECE_MM = 2.0
"""Solid pieces at least this long may be walls of a small box (or strokes of a letter)."""
SOLID_MM = 4.6
"""Solid pieces at least this long are parts of rules: no stroke of a letter in running text is."""
GAP_MM = 1.8
"""Breaks in a rule up to this length are bridged."""
LONG_MM = 7.5
"""Rules are at least this long."""
THICK_MM = 1.2
"""Thicker bars are no rules but bars of barcodes, edges of pictures, strokes of titles. Double walls of
neighbouring boxes come to 0.8 mm after blur."""
SHRINK = 4
"""Rules are followed on a grid this much coarser along them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """Solid lines of one direction on the page grid."""

    pieces: Pixels
    """Mask (255) of everything that may be a wall of a box."""
    rules: Pixels
    """Mask (255) of the rules proper, breaks bridged."""
    boxes: tuple[Box, ...]
    """One box a rule."""


def rules(whitened: Pixels, *, dpi: float) -> tuple[Lines, Lines]:
    """Find the horizontal and the vertical lines of an upright whitened page of `dpi`."""
    faint = darker(whitened, FAINT)
    across = _lines(faint, dpi / 25.4)
    down = _lines(_turned(faint), dpi / 25.4)
    boxes = (Box(left=box.top, top=box.left, right=box.bottom, bottom=box.right) for box in down.boxes)
    return across, Lines(pieces=_turned(down.pieces), rules=_turned(down.rules), boxes=tuple(boxes))


def _turned(mask: Pixels) -> Pixels:
    return np.ascontiguousarray(mask.T)


def _lines(faint: Pixels, unit: float) -> Lines:
    """Find horizontal lines; `unit` = pixels a millimetre."""
    thick = max(4, round(THICK_MM * unit))
    pieces = opened(faint, max(9, round(PIECE_MM * unit)), 1)
    pieces &= ~opened(pieces, thick, thick)
    solid = opened(closed(pieces, max(3, round(0.4 * unit)), 1), round(SOLID_MM * unit), 1)
    joined = closed(pooled(solid, SHRINK, 1), max(1, round(GAP_MM * unit / SHRINK)), 1)
    labels, stats = labelled(joined)
    long = (stats[:, 2] * SHRINK >= LONG_MM * unit) & (
        stats[:, 3] <= np.maximum(stats[:, 2] * SHRINK / 8, 2 * thick)
    )
    long[0] = False
    mask = np.asarray(long[labels], np.uint8) * 255
    rows = stats[long].tolist()
    boxes = (Box.of((x * SHRINK, y, (x + w) * SHRINK, y + h)) for x, y, w, h, _ in rows)
    wide = np.zeros_like(faint)
    wide[:, : mask.shape[1] * SHRINK] = stretched(mask, mask.shape[1] * SHRINK, mask.shape[0], smooth=False)
    return Lines(pieces=pieces, rules=wide, boxes=tuple(boxes))
