"""Recognises sides of paper on which nothing stands."""

import cv2
import numpy as np
import numpy.typing as npt

from models.scan import Pixels
from pipeline.clean.faint_print import faint_print
from pipeline.clean.look import Look
from pipeline.clean.raster import divided, grown, labelled, lighter

STROKE_MM = 2.2
"""Strokes are thinner than this; stains, shadows and creases are wider or paler."""
PALE = 45
"""Darkness (0–255 of the paper) from which a pixel may belong to a stroke. Bleed-through of ordinary paper
reaches 50, print that copying has paled to a quarter still has 60."""
SIDE_MM = 3.5
"""Along the sides everything is taken for scanner dirt."""
CORNER_MM = 22.0
"""Lone marks of a staple's size this near to a corner are staples."""
STAPLE_MM = (4.2, 14.0)
GLYPH_MM = 2.2
"""A single mark of this height is print: dirt is smaller, …"""
GLYPH_DARK = 80
"""… if it is this dark at its core, …"""
GLYPH_FULL = 0.88
"""… and not a full block."""
ROW_MM = 1.3
"""Smaller marks are print where three stand in a row, …"""
ROW_DARK = 60
"""… this dark, …"""
ROW_APART_MM = 7.0
"""… from one middle to the next at most this far apart …"""
ROW_LEVEL_MM = 2.0
"""… and level within this."""
PAIR_MM = 1.7
"""Two marks of this height and a glyph's darkness are print as well."""
SCRIBBLE_MM = (3.0, 45.0)
"""Both sides of a signature's box."""
STRIP, STRIP_INK = 2.5, 0.002
"""A picture this many times as long as wide is no side of paper but a cut-out, of unknown size and without
margins: it is blank where less than this share of it is dark."""
PLENTY = 60
"""Marks of a letter's size that make a page without a closer look."""

Marks = npt.NDArray[np.float64]
"""One row a mark: middle x, middle y, width, height (mm), share of its box filled, darkness at its core."""


def blank(seen: Look, beside: Pixels) -> bool:
    """Tell whether the page has no print and no writing, `beside` masking edges and holes."""
    height, width = seen.grey.shape
    if max(height, width) > STRIP * min(height, width):
        return bool((seen.ink > GLYPH_DARK).mean() < STRIP_INK)
    dark = _strokes(seen, beside)
    marks = _marks(dark, seen.mm(1.0), side=round(seen.mm(SIDE_MM)))
    if len(marks) >= PLENTY:
        return False
    marks = marks[~_staples(marks, width / seen.mm(1.0), height / seen.mm(1.0))]
    rows = _has_row(marks, ROW_MM, ROW_DARK, count=3) or _has_row(marks, PAIR_MM, GLYPH_DARK, count=2)
    return not (rows or _glyphs(marks).any() or _scribbles(marks).any() or faint_print(dark, seen.mm(1.0)))


def _strokes(seen: Look, beside: Pixels) -> Pixels:
    """Darkness (0–255) of thin ink against what is around it, without the sides of the page."""
    stroke = round(seen.mm(STROKE_MM)) | 1
    hollow = cv2.morphologyEx(seen.grey, cv2.MORPH_BLACKHAT, np.ones((stroke, stroke), np.uint8))
    dark = divided(np.asarray(hollow, np.uint8), seen.paper)
    dark[grown(beside, 7, 7) > 0] = 0
    side = max(1, round(seen.mm(SIDE_MM)))
    return np.ascontiguousarray(dark[side:-side, side:-side])


def _marks(inner: Pixels, unit: float, *, side: int) -> Marks:
    """Measure the strokes of the page that are no dust; `unit` = pixels a millimetre."""
    labels, stats = labelled(lighter(inner, PALE))
    large = [index for index in range(1, len(stats)) if stats[index, 2:4].max() >= ROW_MM * unit]
    if len(large) >= PLENTY:
        return np.zeros((len(large), 6))
    rows = []
    for index in large:
        left, top, wide, high, area = stats[index].tolist()
        here = np.s_[top : top + high, left : left + wide]
        core = float(np.percentile(inner[here][labels[here] == index], 90))
        middle = (side + left + wide / 2, side + top + high / 2)
        rows.append((*middle, wide, high, area / (wide * high) * unit, core * unit))
    return np.array(rows).reshape(-1, 6) / unit


def _staples(marks: Marks, width: float, height: float) -> npt.NDArray[np.bool_]:
    long = marks[:, 2:4].max(axis=1, initial=0)
    beside = np.minimum(marks[:, 0], width - marks[:, 0])
    above = np.minimum(marks[:, 1], height - marks[:, 1])
    return np.asarray(
        (np.maximum(beside, above) <= CORNER_MM) & (long >= STAPLE_MM[0]) & (long <= STAPLE_MM[1])
    )


def _glyphs(marks: Marks) -> npt.NDArray[np.bool_]:
    _, _, wide, high, full, core = marks.T
    size = (high >= GLYPH_MM) & (high <= SCRIBBLE_MM[1]) & (wide >= GLYPH_MM / 4) & (wide <= 4 * high)
    words = (high >= PAIR_MM) & (high <= SCRIBBLE_MM[1]) & (wide >= 1.5 * high) & (wide <= SCRIBBLE_MM[1])
    return np.asarray((size | words) & (full <= GLYPH_FULL) & (core >= GLYPH_DARK))


def _scribbles(marks: Marks) -> npt.NDArray[np.bool_]:
    _, _, wide, high, _, core = marks.T
    short, long = np.minimum(wide, high), np.maximum(wide, high)
    return np.asarray((short >= SCRIBBLE_MM[0]) & (long <= 2 * SCRIBBLE_MM[1]) & (core >= GLYPH_DARK))


def _has_row(marks: Marks, least: float, core: float, *, count: int) -> bool:
    """Tell whether `count` marks of a letter's height stand side by side."""
    letters = marks[(marks[:, 3] >= least) & (marks[:, 3] <= SCRIBBLE_MM[1]) & (marks[:, 5] >= core)]
    for x, y in letters[:, :2].tolist():
        level = letters[np.abs(letters[:, 1] - y) <= ROW_LEVEL_MM]
        ahead = np.sort(level[level[:, 0] >= x, 0])[:count]
        if len(ahead) == count and np.diff(ahead).max() <= ROW_APART_MM:
            return True
    return False
