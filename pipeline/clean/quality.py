"""Measures of a page's quality and the findings that follow from them (docs/quality.md)."""

import cv2
import numpy as np

from models.scan import Pixels
from models.vocabulary import PageFinding
from pipeline.clean.look import Look

SHARP_LEAST = 0.115
CONTRAST_LEAST = 0.18
DPI_LEAST = 110.0
COMMON_DPI = 300.0
GRAINS = 4.0
"""Ink is what is darker than the paper by this many deviations of its grain …"""
INK_LEAST = 12.0
"""… and by this much (0–255)."""


def measure(grey: Pixels, seen: Look, *, dpi: float, noise: float) -> dict[str, float]:
    """Return the measures of an upright page of `dpi` (all but `noise` and `dpi_estimate` are shares).

    `sharpness`: steepest steps as a share of the ink's contrast, at 300 dpi; `contrast`: darkness of the
    strokes; `noise`: standard deviation of the paper's grain, 0–255; `ink`: share of the page under strokes.
    """
    strokes = seen.ink[seen.ink > INK_LEAST + GRAINS * noise / seen.scale]
    return {
        "sharpness": sharpness(grey) * dpi / COMMON_DPI,
        "contrast": float(np.percentile(strokes, 75)) / 255 if strokes.size else 0.0,
        "noise": float(noise),
        "dpi_estimate": float(dpi),
        "ink": strokes.size / seen.ink.size,
    }


def sharpness(grey: Pixels) -> float:
    """Steepest steps between neighbours (99.5th percentile) as a share of the page's range of grey."""
    bands = grey[: grey.shape[0] // 4 * 4 : 4]
    steps = cv2.absdiff(bands[:, 1:], bands[:, :-1])
    histogram = np.bincount(steps.ravel()[::2], minlength=256)
    high = int(np.searchsorted(np.cumsum(histogram), 0.995 * histogram.sum()))
    low, top = np.percentile(bands[::4, ::4], (1, 80))
    return float(high / max(20.0, top - low))


def findings(quality: dict[str, float]) -> tuple[str, ...]:
    """Return the quality findings of the contract that the measures call for."""
    called = {
        PageFinding.BLURRED: quality["sharpness"] < SHARP_LEAST,
        PageFinding.LOW_CONTRAST: quality["contrast"] < CONTRAST_LEAST,
        PageFinding.LOW_RESOLUTION: quality["dpi_estimate"] < DPI_LEAST,
    }
    return tuple(finding.value for finding, so in called.items() if so)
