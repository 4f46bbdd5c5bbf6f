"""How a word's ink stands on the page: its baselines, height, stroke and colour."""

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.read.seen import SeenWord
from pipeline.read.voices.crops import cut

_CONTRAST = 40
_INK = 0.5
_SOLID = 0.7
_COLUMNS = 4
_REACH = np.ones((5, 5), np.uint8)
"""Scanners shift their colours by up to two pixels."""
_LEAST = 0.005
_LOWEST = 0.35
"""Baselines lie in the lower two thirds of a line's box."""
_STEP, _BLUR = 0.25, 0.6
"""Pixels between places tried for a baseline, and how far the feet of letters scatter about it."""
_RIVAL = 0.45
"""Feet of serifs and bows may make a second baseline this strong."""
_X_HEIGHT = 35
"""Percentile of the heights of columns that is a small letter's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordInk:
    """Measures of one word, clean-page pixels."""

    left: float
    right: float
    baselines: tuple[float, ...]
    """Rows that the letters may stand on, the likeliest first."""
    height: float
    """Of small letters."""
    stroke: float
    """Mean width along rows."""
    light: float
    """Lightness of the ink, as a share of the paper's."""
    dye: tuple[float, float, float]
    """How much of red, green and blue the word and its edges swallow; shifted colours change nothing."""

    @property
    def middle(self) -> float:
        """Column in the middle of the word."""
        return (self.left + self.right) / 2


def word_ink(clean: CleanPage, box: Box, word: SeenWord) -> WordInk | None:
    """Measure a word of the line in `box`; None where there is too little ink to measure."""
    place = Box(
        left=math.floor(box.left + word.left),
        right=math.ceil(box.left + word.right),
        top=math.floor(box.top) - 1,
        bottom=math.floor(box.bottom) + 2,
    )
    grey, left, top = cut(clean.unruled, place)
    low, high = _dark_and_light(grey)
    if high - low < _CONTRAST:
        return None
    ink = np.asarray(cv2.LUT(grey, _density(low, high)), np.float32)
    dark = ink > _INK
    filled = cv2.reduce(dark.view(np.uint8), 0, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[0]
    columns = np.flatnonzero(filled >= max(2, 0.12 * len(ink)))
    if len(columns) < _COLUMNS:
        return None
    feet = _feet(ink, dark, columns)
    baselines = _baselines(feet, len(ink))
    heights = baselines[0] - dark[:, columns].argmax(axis=0)
    tall = heights[heights > 0.15 * len(ink)]
    if len(tall) < _COLUMNS:
        return None
    colour, _, _ = cut(clean.colour, place)
    strokes = np.count_nonzero(dark[:, 1:] > dark[:, :-1]) + np.count_nonzero(dark[:, 0])
    light, dye = _colours(colour, ink, dark)
    return WordInk(
        left=left,
        right=left + grey.shape[1],
        baselines=tuple(top + row for row in baselines),
        height=_percentile(tall, _X_HEIGHT),
        stroke=float(ink.sum() / max(1, strokes)),
        light=light,
        dye=dye,
    )


@functools.lru_cache(maxsize=4096)
def _density(low: int, high: int) -> npt.NDArray[np.float32]:
    """How much ink each level of grey is, 0-1, where paper has level `high` and ink `low`."""
    levels = (high - np.arange(256, dtype=np.float32)) / np.float32(high - low)
    return np.asarray(np.clip(levels, 0, 1), np.float32)


def _percentile(values: npt.NDArray[np.float64], percent: float) -> float:
    """As `np.percentile`, whose checks cost more than few values are worth."""
    ordered = np.sort(values)
    place = percent / 100 * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return float(ordered[below] + (place - below) * (ordered[above] - ordered[below]))


def _feet(
    ink: npt.NDArray[np.float32], dark: npt.NDArray[np.bool_], columns: npt.NDArray[np.intp]
) -> npt.NDArray[np.float32]:
    """Row where the ink of each column ends, to a fraction of a pixel."""
    last = len(ink) - 1
    feet = last - dark[::-1][:, columns].argmax(axis=0)
    at, below = ink[feet, columns], ink[np.minimum(feet + 1, last), columns]
    part = np.minimum(np.maximum((at - _INK) / np.maximum(1e-3, at - below), 0), 1)
    return np.asarray(feet + 0.5 + part, np.float32)


def _baselines(feet: npt.NDArray[np.float32], rows: int) -> Sequence[float]:
    grid = np.arange(_LOWEST * rows, rows + 1, _STEP).astype(np.float32)
    away = (grid[:, None] - feet[None, :]) * np.float32(1 / _BLUR)
    crowd = np.exp(np.float32(-0.5) * away * away).sum(axis=1)
    peaks = (crowd[1:-1] >= crowd[:-2]) & (crowd[1:-1] > crowd[2:]) & (crowd[1:-1] >= _RIVAL * crowd.max())
    best = float(grid[crowd.argmax()])
    return best, *(float(row) for row in grid[1:-1][peaks] if row != best)


def _colours(
    colour: npt.NDArray[np.uint8], ink: npt.NDArray[np.float32], dark: npt.NDArray[np.bool_]
) -> tuple[float, tuple[float, float, float]]:
    """Return `light` and `dye`."""
    around = cv2.dilate(dark.view(np.uint8), _REACH)
    solid = (ink > _SOLID).view(np.uint8)
    inked, whole = cv2.mean(colour, around), cv2.mean(colour)
    core = cv2.mean(colour, solid if cv2.countNonZero(solid) >= _COLUMNS else dark.view(np.uint8))
    share = cv2.countNonZero(around) / around.size
    rest = max(1e-6, 1 - share)
    ground = [max(20.0, (all_ - share * part) / rest) for all_, part in zip(whole, inked, strict=True)]
    red, green, blue = (max(_LEAST, 1 - inked[at] / ground[at]) for at in range(3))
    return sum(core[at] / ground[at] for at in range(3)) / 3, (red, green, blue)


def _dark_and_light(grey: npt.NDArray[np.uint8]) -> tuple[int, int]:
    """Return the 2nd and the 80th percentile."""
    below = cv2.calcHist([grey], [0], None, [256], [0, 256]).ravel().cumsum()
    low, high = np.searchsorted(below, (0.02 * grey.size, 0.8 * grey.size))
    return int(low), int(high)
