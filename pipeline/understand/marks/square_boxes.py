"""Boxes to tick that the layout lost, beside their options: by their outlines."""

import cv2
import numpy as np

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.understand.marks.ink import crop
from pipeline.understand.marks.options import Option
from pipeline.understand.page_tokens import PageTokens

_DARK = 205
_SIDE = (0.5, 1.5)
"""Sides of a box, in line heights."""
_SQUARE = 0.72
"""Shorter side of a box over its longer one at least."""
_FULL = 0.86
"""Share of its frame that a box's outline holds at least: letters hold less."""
_REACH = 3.0
"""How far beside the options their boxes are looked for, in line heights."""
_WORD = 3
"""Letters of a word that is no box misread."""


def square_boxes(clean: CleanPage, page: PageTokens, options: list[Option]) -> list[Box]:
    """Return square outlines at the height of the options and beside their words, in clean-page pixels."""
    found: list[Box] = []
    for row in {option.row for option in options}:
        own = Box.hull(option.box for option in options if option.row == row)
        reach = _REACH * page.em
        strip = Box(
            left=max(0.0, own.left - reach),
            top=max(0.0, own.top - 0.7 * page.em),
            right=own.right + reach,
            bottom=own.bottom + 0.7 * page.em,
        )
        words = [token.box for token in page.rows[row].tokens if len(token.folded) >= _WORD]
        words += [option.box for option in options if option.row == row]
        found += [
            box for box in _squares(clean, strip, page.em) if not any(_covers(word, box) for word in words)
        ]
    return found


def _covers(word: Box, box: Box) -> bool:
    x, y = box.middle
    return word.left < x < word.right and word.top < y < word.bottom


def _squares(clean: CleanPage, strip: Box, em: float) -> list[Box]:
    part = crop(clean.whitened, strip)
    if not part.size:
        return []
    dark = np.asarray(part < _DARK, np.uint8)
    contours, _ = cv2.findContours(dark, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found: list[Box] = []
    for contour in contours:
        x, y, width, height = cv2.boundingRect(contour)
        low, high = sorted((width, height))
        sized = _SIDE[0] * em < low and high < _SIDE[1] * em and low > _SQUARE * high
        if not sized or cv2.contourArea(contour) < _FULL * (width - 1) * (height - 1):
            continue
        box = Box(
            left=strip.left + x,
            top=strip.top + y,
            right=strip.left + x + width,
            bottom=strip.top + y + height,
        )
        if not any(box.overlap(other) > 0.5 * min(box.area, other.area) for other in found):
            found.append(box)
    return found
