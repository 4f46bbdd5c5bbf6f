"""Rings drawn around a printed option: a line that runs on above and below its words."""

import cv2
import numpy as np
import numpy.typing as npt

from models.clean_page import CleanPage
from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.marks.ink import crop

_DARK = 210
"""A ring may be drawn in pale ballpoint."""
_REACH = 1.15
"""Half height of the band that a ring lies in, in line heights from the middle of the words."""
_WORDS = 0.3
"""Half height of the band that belongs to the words alone."""
_CLOSE = 0.9
"""How far from the words the ends of a ring may lie, in line heights."""
_STEP = 0.09
"""How far a drawn line may climb from one column to the next, in line heights."""


def ring_share(clean: CleanPage, words: Box, em: float) -> float:
    """Return 0–1: the smaller of the shares of the words' width under one line above and one below.

    Letters reach into both bands, but their tops are broken; a ring's line runs on.
    """
    middle = words.middle[1]
    above = Box(left=words.left, right=words.right, top=middle - _REACH * em, bottom=middle - _WORDS * em)
    below = Box(left=words.left, right=words.right, top=middle + _WORDS * em, bottom=middle + _REACH * em)
    upper, lower = crop(clean.whitened, above), crop(clean.whitened, below)
    if min(upper.shape) < 4 or min(lower.shape) < 4:
        return 0.0
    step = max(2, round(_STEP * em))
    return min(_longest_line(upper, step), _longest_line(lower[::-1], step))


def is_closed(clean: CleanPage, words: Box, em: float, *, left: float) -> bool:
    """Tell whether ink stands right before and behind an option: leaders above and below it do not close.

    `left` is where the option begins with its number.
    """
    middle = words.middle[1]
    top, bottom = middle - 0.25 * em, middle + 0.25 * em
    before = Box(left=left - _CLOSE * em, right=left - 0.02 * em, top=top, bottom=bottom)
    behind = Box(left=words.right - 0.2 * em, right=words.right + _CLOSE * em, top=top, bottom=bottom)
    return all(bool((crop(clean.whitened, side) < _DARK).any()) for side in (before, behind))


def _longest_line(band: Pixels, step: int) -> float:
    """Share of columns that the longest unbroken outer edge of ink covers; row 0 is the outside."""
    dark = np.asarray(band < _DARK, np.uint8)
    dark = np.asarray(cv2.dilate(dark, np.ones((1, 5), np.uint8)), np.uint8)
    longest = max(_run(_edge(dark, start), step) for start in range(0, max(1, len(dark) // 2), step))
    return float(longest / dark.shape[1])


def _edge(dark: Pixels, start: int) -> npt.NDArray[np.int64]:
    """First dark row of each column from `start` on; -1 where there is none."""
    part = dark[start:]
    return np.where(part.any(axis=0), part.argmax(axis=0), -1)


def _run(edge: npt.NDArray[np.int64], step: int) -> int:
    joined = (edge[1:] >= 0) & (edge[:-1] >= 0) & (np.abs(np.diff(edge)) <= step)
    ends = np.flatnonzero(~np.concatenate(([False], joined, [False])))
    return int(np.diff(ends).max(initial=0))
