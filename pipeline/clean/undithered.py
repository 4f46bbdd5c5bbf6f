"""Scans of black and white only, whose grey is made of dots."""

import cv2
import numpy as np

from models.scan import Pixels

PURE = 0.97
"""Share of pixels that are nearly black or white in a scan of two colours."""
NEAR = 24
"""Grey levels from black or white."""


def undithered(grey: Pixels) -> Pixels:
    """Return a grey page without lone dots where it has two colours only, else the page itself.

    Stains and the paper's grain become dots there, as dark as print, and look like faint letters from afar.
    """
    sample = grey[::5, ::7]
    if float(((sample < NEAR) | (sample > 255 - NEAR)).mean()) < PURE:
        return grey
    return np.asarray(cv2.medianBlur(cv2.medianBlur(grey, 3), 3), np.uint8)
