"""Takes rules, box walls and leaders off a whitened page and mends the strokes that cross them."""

from models.scan import Pixels
from pipeline.clean.leaders import Leaders
from pipeline.clean.raster import closed, darker, grown
from pipeline.clean.rules import Rules
from pipeline.clean.specks import Specks

INK = 170
"""Whitened brightness of a stroke worth mending."""
MEND_MM = 0.75
"""Strokes are mended over a removed line up to this thick."""


def unrule(whitened: Pixels, found: Rules, marks: Specks, dotted: Leaders, *, dpi: float) -> Pixels:
    """Return the page without its printed furniture; letters stay, the nặng dot too."""
    mend = max(5, round(MEND_MM * dpi / 25.4)) | 1
    page = _without(whitened, grown(found.across, 1, 3), (1, mend))
    page = _without(page, grown(found.down, 3, 1), (mend, 1))
    for index in dotted.marks.tolist():
        left, top = int(marks.left[index]) - 1, int(marks.top[index]) - 1
        right, bottom = int(marks.right[index]) + 1, int(marks.bottom[index]) + 1
        page[max(0, top) : bottom, max(0, left) : right] = 255
    return page


def _without(page: Pixels, mask: Pixels, mend: tuple[int, int]) -> Pixels:
    """Paint the lines of `mask` white, but not where ink goes on at both sides."""
    ink = darker(page, INK)
    crossing = closed(ink & ~mask, *mend) & ink
    bare = page.copy()
    bare[(mask & ~crossing) > 0] = 255
    return bare
