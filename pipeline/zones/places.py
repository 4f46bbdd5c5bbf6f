"""Pictures of what was written into a zone: lines and cells without the print around them."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from models.forms.definition import Shares
from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.marks.ink import crop, inner
from pipeline.zones.frame import Frame

_DARK = 150
_HEIGHT = 48
"""Height of a strip of cells, as the line readers are used to."""
_SPECK = 6
"""Pixels of ink that say nothing."""
_PRINTED = 0.7
"""Share of a piece of ink on printed ink from which it is print."""
_DOT = 8
"""Height (pixels) of a leader's dot at most."""
_BELOW = 15
"""Pixels under the lowest ink that a line keeps."""
_INK = 25
"""Pixels of ink from which something stands in a cell (300 dpi)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePicture:
    """What was written on a line, cut to it, without the print's words."""

    ruled: Pixels
    """With its rule or leaders: the first voice learned to read over them, and no point is lost."""
    bare: Pixels
    """Without them, as other voices need it."""


def line_picture(frame: Frame, at: Shares) -> LinePicture | None:
    """Return a line's ink; None where nothing stands."""
    place = frame.place(at)
    bare, ruled = frame.cut(place, unruled=True), frame.cut(place)
    if bare.ink.size == 0:
        return None
    part = bare.ink.copy()
    lettered = frame.cut(place, lettered=True).printed
    written, strange = _apart(part, bare.printed, lettered)
    rows, columns = np.flatnonzero(written.any(axis=1)), np.flatnonzero(written.any(axis=0))
    if not len(rows) or rows[-1] - rows[0] < 8:  # noqa: PLR2004 - lower than any letter
        return None
    part[cv2.dilate(strange, np.ones((5, 5), np.uint8)).astype(bool) & (written == 0)] = 255
    whole = ruled.ink.copy()
    whole[(lettered > 0) & (written == 0)] = 255
    # Points under letters may have gone with the leaders that they stood on.
    top, bottom = max(0, rows[0] - 6), min(part.shape[0], rows[-1] + _BELOW)
    left, right = max(0, columns[0] - 10), min(part.shape[1], columns[-1] + 11)
    return LinePicture(
        ruled=np.ascontiguousarray(whole[top:bottom, left:right]),
        bare=np.ascontiguousarray(part[top:bottom, left:right]),
    )


def _apart(part: Pixels, printed: Pixels, lettered: Pixels) -> tuple[Pixels, Pixels]:
    """Ink (1) that was written on the line, and ink that was not: print, rests of rules, what reaches in."""
    ink = np.asarray(part < _DARK, np.uint8)
    count, labels, stats, middles = cv2.connectedComponentsWithStats(ink, connectivity=8)
    on_any, on_letters = (
        np.bincount(labels.ravel(), weights=(mask.ravel() > 0), minlength=count)
        for mask in (printed, lettered)
    )
    height = part.shape[0]
    written, strange = np.zeros_like(ink), np.zeros_like(ink)
    for index in range(1, count):
        _left, top, wide, high, area = stats[index]
        middle = middles[index][1] / height
        cut = (top == 0 and middle < 0.25) or (top + high >= height and middle > 0.75)  # noqa: PLR2004 - quarters
        rule = wide > 6 * max(1, high) and high <= 6  # noqa: PLR2004 - flat as no sign is
        # On leaders only their own dots are print: commas stand on them too.
        on_print = on_any[index] if high <= _DOT else on_letters[index]
        if cut or rule or on_print > _PRINTED * area:
            strange[labels == index] = 1
        elif area >= _SPECK:
            written[labels == index] = 1
    return written, strange


def cell_strip(frame: Frame, cells: Sequence[Shares]) -> tuple[Pixels | None, int]:
    """Return the signs of filled cells side by side, and how many there are; None for empty cells."""
    pieces = [piece for at in cells if (piece := _sign(frame, frame.box(at))) is not None]
    if not pieces:
        return None, 0
    gap = np.full((_HEIGHT, _HEIGHT // 5), 255, np.uint8)
    return np.hstack([gap, *(part for piece in pieces for part in (piece, gap))]), len(pieces)


def _sign(frame: Frame, box: Box) -> Pixels | None:
    """One cell's ink without walls, scaled to a strip's height; None where nothing stands."""
    part = crop(frame.white, inner(box, 0.07)).copy()
    if part.size == 0:
        return None
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        np.asarray(part < _DARK, np.uint8), connectivity=8
    )
    height, width = part.shape
    for index in range(1, count):
        left, top, wide, high, area = stats[index]
        upright = (left <= 1 or left + wide >= width - 1) and wide < 0.14 * width
        lying = (top <= 1 or top + high >= height - 1) and high < 0.14 * height
        if upright or lying or area < _SPECK:
            part[labels == index] = 255
    ink = part < _DARK
    if ink.sum() < _INK:
        return None
    columns = np.flatnonzero(ink.any(axis=0))
    part = part[:, max(0, columns[0] - 2) : columns[-1] + 3]
    scale = _HEIGHT / part.shape[0]
    size = max(1, round(part.shape[1] * scale)), _HEIGHT
    return np.asarray(
        cv2.resize(part, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC), np.uint8
    )
