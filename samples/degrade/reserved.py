"""Two families of damage kept for layout group `test`: nothing may be trained or tuned on them."""

from dataclasses import replace

import cv2
import numpy as np

from models.scan import Pixels
from samples.degrade.shot import Shot


def app_binarised(shot: Shot, rng: np.random.Generator) -> Shot:
    """What telephone scanner apps make of a page: adaptively thresholded, dirt becoming pepper."""
    grey = cv2.cvtColor(shot.pixels, cv2.COLOR_RGB2GRAY)
    block = int(shot.dpi * rng.uniform(0.12, 0.3)) | 1
    black = cv2.adaptiveThreshold(
        grey, 255, cv2.ADAPTIVE_THRESH_GAUSSIAN_C, cv2.THRESH_BINARY, block, float(rng.uniform(7, 14))
    )
    return replace(shot, pixels=np.repeat(black[..., None], 3, axis=2).astype(np.uint8), bilevel=True)


def streaked(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """What a worn feeder scanner does: dirt on the glass draws upright streaks, the colours lie apart."""
    height, width = pixels.shape[:2]
    out = np.empty_like(pixels)
    for channel, shift in enumerate(rng.normal(0, 0.9, 3)):
        step = np.array([[1, 0, shift], [0, 1, rng.normal(0, 0.6)]])
        plane = np.ascontiguousarray(pixels[..., channel])
        out[..., channel] = cv2.warpAffine(plane, step, (width, height), borderMode=cv2.BORDER_REPLICATE)
    for x in rng.integers(0, width - 4, rng.integers(1, 6)):
        shade = rng.uniform(0.55, 0.9, 3)
        stop = x + int(rng.integers(1, 4))
        out[:, x:stop] = (out[:, x:stop] * shade).astype(np.uint8)
    return out
