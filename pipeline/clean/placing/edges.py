"""Black scanner edges and shadows along the sides of a scan."""

import cv2
import numpy as np

from models.scan import Pixels
from pipeline.clean.look import Look
from pipeline.clean.raster import darker, grown, labelled, opened

DARK = 0.45
"""Share of the paper's brightness below which a wide spot at the side is no paper."""
BACKGROUND_AND_PAPER = 2
THICK_MM = 2.0
"""Narrower dark things may be strokes or rules and stay."""


def edges(seen: Look) -> Pixels:
    """Return a thumbnail mask (255) of what the scanner saw beside the paper."""
    dark = darker(seen.grey, DARK * paper_level(seen.grey))
    thick = round(seen.mm(THICK_MM)) | 1
    # Outside the picture counts as dark: a narrow edge strip is thick together with it.
    beside = opened(np.pad(dark, thick, constant_values=255), thick, thick)
    beside |= _behind(beside)
    labels, _ = labelled(beside, diagonal=False)
    outside = (labels == labels[0, 0]).astype(np.uint8) * 255
    inner = outside[thick:-thick, thick:-thick]
    return grown(np.asarray(inner, np.uint8), 5, 5)


def _behind(beside: Pixels) -> Pixels:
    """Mask the light parts that the dark cuts off from the paper, such as padding around a photo."""
    labels, stats = labelled(np.bitwise_not(beside), diagonal=False)
    if len(stats) <= BACKGROUND_AND_PAPER:
        return np.zeros_like(beside)
    paper = 1 + int(stats[1:, 4].argmax())
    return np.asarray((labels > 0) & (labels != paper), np.uint8) * np.uint8(255)


def paper_level(grey: Pixels) -> float:
    """Brightness (1–255) of the paper of a page: the median of its brighter half."""
    threshold, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_OTSU)
    bright = grey[grey > threshold]
    return max(1.0, float(np.median(bright if bright.size else grey)))
