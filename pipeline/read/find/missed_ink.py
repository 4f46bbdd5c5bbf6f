"""Ink of the size of letters that no detector box covers: single digits, lines at the page's edge."""

from collections.abc import Sequence
from statistics import median

import cv2
import numpy as np

from models.geometry import Box
from models.scan import Pixels

_DARK = 150
"""Grey level of the whitened page below which there is ink."""
_LEAST, _MOST = 0.3, 1.1
"""Heights of letters, in usual line heights (boxes hold accents and descenders, letters do not)."""
_WIDEST = 1.4
_THIN = 0.08
_APART = 0.6
"""Letters closer than so many line heights are one stretch."""
_MARGIN = 0.25


def missed_ink(unruled: Pixels, boxes: Sequence[Box]) -> tuple[Box, ...]:
    """Return boxes for a second try, of the usual line height.

    Args:
        unruled: the whitened page without rules and leaders.
        boxes: what the detector found; nothing is missed where nothing was found at all.
    """
    if not boxes:
        return ()
    usual = median(box.height for box in boxes)
    # Half scale: letters stay, specks and cost go.
    small = cv2.resize(unruled, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    ink = (small < _DARK).astype(np.uint8)
    for box in boxes:
        left, top, right, bottom = Box.of(
            [edge / 2 for edge in box.grown(_MARGIN * usual).rounded()]
        ).rounded()
        ink[max(0, top) : bottom, max(0, left) : right] = 0
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    letters = [_box(row) for row in stats[1:].tolist() if _is_letter(row, usual)]
    return tuple(_line(stretch, usual) for stretch in _stretches(letters, usual))


def _box(row: list[int]) -> Box:
    left, top, width, height = (2 * value for value in row[:4])
    return Box(left=left, top=top, right=left + width, bottom=top + height)


def _is_letter(row: list[int], usual: float) -> bool:
    width, height = 2 * row[2], 2 * row[3]
    share = row[4] / max(1, row[2] * row[3])
    fits = _LEAST * usual <= height <= _MOST * usual and _THIN * usual <= width <= _WIDEST * usual
    return fits and 0.12 < share < 0.92  # noqa: PLR2004 (neither a hollow frame nor a blot)


def _stretches(letters: Sequence[Box], usual: float) -> list[list[Box]]:
    """Group letters that stand side by side."""
    stretches: list[list[Box]] = []
    for letter in sorted(letters, key=lambda box: box.left):
        for stretch in stretches:
            last = stretch[-1]
            if letter.left - last.right < _APART * usual and letter.vertical_overlap(last) > 0.4:  # noqa: PLR2004
                stretch.append(letter)
                break
        else:
            stretches.append([letter])
    return stretches


def _line(stretch: Sequence[Box], usual: float) -> Box:
    """The stretch's hull at the height that detector boxes have."""
    hull = Box.hull(stretch)
    more = max(0.0, usual - hull.height) / 2
    side = 0.1 * usual
    return Box(left=hull.left - side, top=hull.top - more, right=hull.right + side, bottom=hull.bottom + more)
