"""Measures of a page's quality and the findings that follow from them (docs/quality.md)."""

import cv2
import numpy as np

from models.scan import Pixels
from models.vocabulary import PageFinding
from pipeline.clean.look import Look

SHARP_LEAST = 0.10
CONTRAST_LEAST = 0.22
DPI_LEAST = 110.0
INK = 60


def measure(grey: Pixels, seen: Look, *, dpi: float, noise: float) -> dict[str, float]:
    """Return sharpness, contrast, noise, dpi_estimate and ink of an upright page."""
    ink = seen.ink
    strong = ink[ink > INK]
    contrast = float(np.percentile(strong, 90)) / 255 if strong.size else 0.0
    return {
        "sharpness": sharpness(grey),
        "contrast": contrast,
        "noise": noise,
        "dpi_estimate": dpi,
        "ink": float((ink > INK).mean()),
    }


def sharpness(grey: Pixels) -> float:
    """Steepest steps between neighbours (99.5th percentile) as a share of the ink's contrast."""
    bands = grey[: grey.shape[0] // 4 * 4].reshape(-1, 4, grey.shape[1])[:, 0]
    steps = cv2.absdiff(bands[:, 1:], bands[:, :-1])
    histogram = np.bincount(steps.ravel()[::2], minlength=256)
    high = int(np.searchsorted(np.cumsum(histogram), 0.995 * histogram.sum()))
    low, top = np.percentile(bands[::4, ::4], (1, 80))
    return float(high / max(20.0, top - low))


def findings(quality: dict[str, float]) -> tuple[str, ...]:
    """Return the quality findings of the contract that the measures call for."""
    found = []
    if quality["sharpness"] < SHARP_LEAST:
        found.append(PageFinding.BLURRED.value)
    if quality["contrast"] < CONTRAST_LEAST:
        found.append(PageFinding.LOW_CONTRAST.value)
    if quality["dpi_estimate"] < DPI_LEAST:
        found.append(PageFinding.LOW_RESOLUTION.value)
    return tuple(found)
