"""Paper white, ink as it is: the background divided out, noise removed where there is noise."""

import cv2
import numpy as np

from models.scan import Pixels
from pipeline.clean.look import local_paper
from pipeline.clean.raster import divided, halved, stretched

HALVINGS = 2
"""The background is estimated on a thumbnail of a quarter of the size."""
GRAIN = 12.0
"""Noise (standard deviation, 0–255) from which a median smooths: below it costs more accents than it saves
(docs/quality.md)."""
WHITE_SIGMAS = 3.0
"""Paper is pushed to white up to this many deviations of its noise."""


def whiten(grey: Pixels, *, grain: float, denoise: bool) -> Pixels:
    """Divide the background out of a grey page and push its paper to white.

    Args:
        grey: height × width.
        grain: its noise (standard deviation, 0–255).
        denoise: smooth it with a median first.
    """
    calm = np.asarray(cv2.medianBlur(grey, 3), np.uint8) if denoise else grey
    height, width = grey.shape
    paper = local_paper(halved(calm, HALVINGS))
    flat = divided(calm, stretched(paper, width, height))
    left = noise(flat) if denoise else grain
    white = 255.0 - max(6.0, WHITE_SIGMAS * left)
    table = np.clip(np.arange(256) * (255.0 / white), 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(flat, table), np.uint8)


def noise(grey: Pixels) -> float:
    """Standard deviation (0–255) of the grain of the paper, ink left aside.

    Median difference between pixels three apart: most pairs are paper, and grain that JPEG has smeared
    over neighbours still shows.
    """
    rows = grey[::8].astype(np.int16)
    apart = np.abs(rows[:, 3:] - rows[:, :-3])
    counts = np.cumsum(np.bincount(apart.ravel(), minlength=256))
    half = 0.5 * counts[-1]
    step = int(np.searchsorted(counts, half))
    before = float(counts[step - 1]) if step else 0.0
    # Grey values are whole numbers: interpolate inside the median's bin.
    median = step - 0.5 + (half - before) / max(1.0, float(counts[step]) - before) if step else 0.0
    return max(0.0, median) / 0.6745 / 2**0.5
