"""Brings the paper of a page up to white: its grain is most of what a JPEG of a scan holds."""

import cv2
import numpy as np

from models.scan import Pixels

_DARKEST_PAPER = 180
"""Below this the page may be a photograph or a film, which stays as it is."""
_NEAR = 16
"""Levels to each side of the paper's that count as paper."""
_PAPER_SHARE = 0.4
"""Least share of the page that is paper."""
_GRAIN = 1.5
"""Standard deviations under the paper's level that become white: 93 of 100 pixels of paper."""


def paper_white(pixels: Pixels) -> Pixels:
    """Return the page with each channel stretched so that paper is white; black stays black.

    Args:
        pixels: height × width × 3 (RGB) or height × width (grey), already at its final size.
    """
    channels = cv2.split(pixels)
    whites = [_white_level(np.asarray(channel, np.uint8)) for channel in channels]
    if any(white is None for white in whites):
        return pixels
    stretched = [
        cv2.convertScaleAbs(channel, alpha=255 / (white or 255))
        for channel, white in zip(channels, whites, strict=True)
    ]
    return np.asarray(cv2.merge(stretched) if len(stretched) > 1 else stretched[0], np.uint8)


def _white_level(channel: Pixels) -> float | None:
    """Return the level from which everything is paper, None where there is none."""
    counts = np.bincount(channel[::2, ::2].ravel(), minlength=256).astype(float)
    paper = _DARKEST_PAPER + int(counts[_DARKEST_PAPER:].argmax())
    low, high = paper - _NEAR, min(256, paper + _NEAR + 1)
    near, levels = counts[low:high], np.arange(low, high)
    share = near.sum() / max(1.0, counts.sum())
    if share < _PAPER_SHARE:
        return None
    mean = (near * levels).sum() / near.sum()
    grain = float(np.sqrt((near * (levels - mean) ** 2).sum() / near.sum()))
    return float(mean) - _GRAIN * grain
