"""Black scanner edges and shadows along the sides of a scan."""

import cv2
import numpy as np

from models.scan import Pixels
from pipeline.clean.look import Look
from pipeline.clean.raster import darker, grown, labelled, opened

DARK = 0.45
"""Share of the paper's brightness below which a wide spot at the side is no paper."""
THICK_MM = 2.0
"""Narrower dark things may be strokes or rules and stay."""


def edges(seen: Look) -> Pixels:
    """Return a thumbnail mask (255) of what the scanner saw beside the paper."""
    height, width = seen.grey.shape
    dark = darker(seen.grey, DARK * paper_level(seen.grey))
    thick = round(seen.mm(THICK_MM)) | 1
    # Outside the picture counts as dark: a narrow edge strip is thick together with it.
    framed = np.pad(dark, thick, constant_values=255)
    labels, _ = labelled(opened(framed, thick, thick), diagonal=False)
    outside = (labels == labels[0, 0]).astype(np.uint8) * 255
    inner = outside[thick:-thick, thick:-thick]
    if not inner.any():
        return np.zeros((height, width), np.uint8)
    return grown(inner, 5, 5)


def paper_level(grey: Pixels) -> float:
    """Brightness (1–255) of the paper of a page: the median of its brighter half."""
    threshold, _ = cv2.threshold(grey, 0, 255, cv2.THRESH_OTSU)
    bright = grey[grey > threshold]
    return max(1.0, float(np.median(bright if bright.size else grey)))
