"""Where a print has ink, in the coordinates of the frame: told once a print."""

from functools import lru_cache

import cv2
import numpy as np

from models.scan import Pixels
from pipeline.zones.print_features import PrintPicture

SCALE = 2
"""Pixels of the frame a pixel of the print's picture: 300 dpi."""
_DARK = 170
_LETTER = 14
"""Pixels of the frame; dots and rules are lower."""


@lru_cache(maxsize=8)
def print_masks(known: PrintPicture) -> tuple[Pixels, Pixels]:
    """Return all ink of a print (255 where it is, a little grown), and that of its letters alone."""
    height, width = known.picture.shape
    ink = cv2.resize(known.picture, (SCALE * width, SCALE * height), interpolation=cv2.INTER_LINEAR)
    printed = np.asarray(ink < _DARK, np.uint8)
    return _grown(printed), _grown(_letters(printed))


def _grown(ink: Pixels) -> Pixels:
    return np.asarray(cv2.dilate(255 * ink, np.ones((7, 7), np.uint8)), np.uint8)


def _letters(ink: Pixels) -> Pixels:
    """Printed ink (1) that is as high as letters are."""
    _count, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    high = stats[:, cv2.CC_STAT_HEIGHT] >= _LETTER
    high[0] = False
    return np.asarray(high[labels], np.uint8)
