"""The last steps: optics, resolution, black and white, compression."""

from dataclasses import replace

import cv2
import numpy as np

from models.scan import Pixels
from samples.degrade.shot import Shot


def blurred(pixels: Pixels, *, sigma: float) -> Pixels:
    """Blur by `sigma` pixels."""
    return cv2.GaussianBlur(pixels, (0, 0), sigma).astype(np.uint8) if sigma > 0.2 else pixels


def shaken(pixels: Pixels, rng: np.random.Generator, *, reach: int) -> Pixels:
    """Smear along a straight line of `reach` pixels, as a moving hand does."""
    kernel = np.zeros((2 * reach + 1,) * 2, dtype=np.float32)
    angle = rng.uniform(0, np.pi)
    offset = np.array([np.cos(angle), np.sin(angle)]) * reach / 2
    start, end = np.round(reach - offset).astype(int), np.round(reach + offset).astype(int)
    cv2.line(kernel, tuple(map(int, start)), tuple(map(int, end)), 1.0)
    return cv2.filter2D(pixels, -1, kernel / kernel.sum()).astype(np.uint8)


def resampled(shot: Shot, *, dpi: float) -> Shot:
    """Scan at `dpi` dots per inch."""
    factor = dpi / shot.dpi
    width, height = (max(1, round(side * factor)) for side in shot.size)
    exact = np.diag((width / shot.size[0], height / shot.size[1], 1.0))
    pixels = cv2.resize(shot.pixels, (width, height), interpolation=cv2.INTER_AREA)
    return replace(shot, pixels=pixels.astype(np.uint8), matrix=exact @ shot.matrix, dpi=dpi)


def softened(shot: Shot, *, dpi: float) -> Shot:
    """Lose detail as if scanned at `dpi`, then blown up to the size before (a resaved or faxed copy)."""
    small = resampled(shot, dpi=dpi).pixels
    return shot.painted(cv2.resize(small, shot.size, interpolation=cv2.INTER_LINEAR).astype(np.uint8))


def monochrome(pixels: Pixels) -> Pixels:
    """Take out the colour, keep three channels."""
    return cv2.cvtColor(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB).astype(np.uint8)


def bilevel(shot: Shot, *, threshold: int) -> Shot:
    """Turn everything under `threshold` (0–255) black and the rest white."""
    grey = cv2.cvtColor(shot.pixels, cv2.COLOR_RGB2GRAY)
    black = np.where(grey < threshold, np.uint8(0), np.uint8(255))
    return replace(shot, pixels=np.repeat(black[..., None], 3, axis=2), bilevel=True)


def compressed(shot: Shot, *, quality: int) -> Shot:
    """Go through JPEG of `quality` (1–95)."""
    coded = cv2.imencode(".jpg", shot.pixels[..., ::-1], (cv2.IMWRITE_JPEG_QUALITY, quality))[1]
    pixels = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), dtype=np.uint8)[..., ::-1]
    return replace(shot, pixels=np.ascontiguousarray(pixels), quality=quality)
