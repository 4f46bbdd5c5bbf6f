"""Takes rules, box walls and leaders off a whitened page and mends the strokes that cross them."""

from collections.abc import Iterable

import numpy as np

from models.geometry import Box
from models.scan import Pixels
from pipeline.clean.furniture.leaders import Leaders
from pipeline.clean.furniture.rules import Lines
from pipeline.clean.furniture.specks import DARK, Specks
from pipeline.clean.raster import closed, darker, grown

INK = 170
"""Whitened brightness of a stroke worth mending."""
MEND_MM = 0.75
"""Strokes are mended over a removed line up to this thick."""
WALL_MM = 1.2
"""Walls of cells are at most this thick, double walls of neighbours included."""
HALO = 3
"""Pixels of pale blur around a mark."""


def unrule(whitened: Pixels, across: Lines, down: Lines, cells: Iterable[Box], *, dpi: float) -> Pixels:
    """Return the page without rules and box walls; strokes that cross them are mended."""
    mend = max(5, round(MEND_MM * dpi / 25.4)) | 1
    walls = _walls(whitened.shape, cells, WALL_MM * dpi / 25.4)
    level = grown(across.rules | (across.pieces & walls), 1, 3)
    plumb = grown(down.rules | (down.pieces & walls), 3, 1)
    lines = level | plumb
    ink = darker(whitened, INK)
    strokes = ink & ~lines
    crossing = ((closed(strokes, 1, mend) & level) | (closed(strokes, mend, 1) & plumb)) & ink
    bare = whitened.copy()
    bare[(lines & ~crossing) > 0] = 255
    # The blur beside a removed line is pale; letters that touch it are not.
    bare[(grown(lines, 5, 5) & ~ink) > 0] = 255
    return bare


def undot(page: Pixels, marks: Specks, dotted: Leaders) -> Pixels:
    """Return the page without the marks that are leaders."""
    bare = page.copy()
    for index in dotted.marks.tolist():
        left, top = int(marks.left[index]), int(marks.top[index])
        right, bottom = int(marks.right[index]), int(marks.bottom[index])
        bare[top:bottom, left:right] = 255
        around = bare[max(0, top - HALO) : bottom + HALO, max(0, left - HALO) : right + HALO]
        around[around >= DARK] = 255
    return bare


def _walls(shape: tuple[int, ...], cells: Iterable[Box], thick: float) -> Pixels:
    """Mask of the frame around each cell in which its walls lie."""
    frame = np.zeros(shape, np.uint8)
    inner = [(cell.grown(thick).rounded(), cell.grown(-1).rounded()) for cell in cells]
    for (left, top, right, bottom), _ in inner:
        frame[max(0, top) : bottom, max(0, left) : right] = 255
    for _, (left, top, right, bottom) in inner:
        frame[top:bottom, left:right] = 0
    return frame
