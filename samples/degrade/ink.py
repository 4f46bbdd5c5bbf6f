"""Damage to the ink: fading, broken strokes, spreading, the other side shining through."""

import cv2
import numpy as np

from models.scan import Pixels
from samples.degrade.shot import clouds, eight_bits


def faded(pixels: Pixels, rng: np.random.Generator, *, strength: float) -> Pixels:
    """Pull ink towards the paper by up to `strength` (0–1), more in some places than in others."""
    size = (pixels.shape[1], pixels.shape[0])
    weight = strength * (0.5 + 0.5 * clouds(size, rng, cells=6))
    return eight_bits(pixels + (255 - pixels) * weight[..., None])


def worn(pixels: Pixels, rng: np.random.Generator, *, share: float) -> Pixels:
    """Rub out a `share` (0–0.3) of the ink in grains of a few pixels, as a dry ribbon does."""
    height, width = pixels.shape[:2]
    grains = cv2.resize(
        rng.random((height // 2 + 1, width // 2 + 1), dtype=np.float32),
        (width, height),
        interpolation=cv2.INTER_LINEAR,
    )
    gone = grains < np.quantile(grains[::16, ::16], share * 0.6)
    out = pixels.copy()
    out[gone] = 255 - (255 - out[gone]) // 4
    return out


def spread(pixels: Pixels, *, radius: int) -> Pixels:
    """Let ink run `radius` pixels into the paper, a little paler at the rim."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1,) * 2)
    wide = cv2.erode(pixels, kernel)
    return cv2.addWeighted(pixels, 0.45, wide, 0.55, 0).astype(np.uint8)


def bled_through(pixels: Pixels, back: Pixels, *, strength: float) -> Pixels:
    """Let the mirrored `back` page shine through with `strength` (0–0.4) of its darkness."""
    height, width = pixels.shape[:2]
    mirrored = cv2.flip(cv2.resize(back, (width, height), interpolation=cv2.INTER_AREA), 1)
    soft = cv2.GaussianBlur(mirrored, (0, 0), 2.0)
    darkness = (255 - soft.astype(np.float32)) * strength
    return eight_bits(pixels - darkness)
