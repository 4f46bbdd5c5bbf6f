"""What copiers and flatbed scanners add: skew, edges, grey paper, dust, streaks, uneven light."""

import cv2
import numpy as np

from models.scan import Pixels
from samples.degrade.shot import Shot, clouds, eight_bits


def skewed(shot: Shot, rng: np.random.Generator, *, degrees: float, shift: float, paper: int = 255) -> Shot:
    """Lay the sheet down turned by `degrees` (clockwise) and up to `shift` inches off; `paper` beyond it."""
    width, height = shot.size
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    step = np.vstack((np.asarray(turn, dtype=np.float64), (0.0, 0.0, 1.0)))
    step[:2, 2] += rng.uniform(-shift, shift, 2) * shot.dpi
    return shot.moved(step, shot.size, paper=(paper,) * 3)


def edged(shot: Shot, rng: np.random.Generator, *, depth: float) -> Shot:
    """Black out up to `depth` inches at one or two sides, as an open lid does, with a ragged rim."""
    out = shot.pixels.copy()
    for side in rng.choice(4, size=rng.integers(1, 3), replace=False):
        turned = np.rot90(out, k=int(side))
        length = turned.shape[1]
        base = rng.uniform(0.3, 1.0) * depth * shot.dpi
        rim = base + rng.normal(0, 0.01) * np.arange(length) + np.cumsum(rng.normal(0, 0.2, length))
        dark = np.arange(turned.shape[0])[:, None] < rim[None, :]
        turned[dark] = np.uint8(rng.integers(5, 40))
    return shot.painted(out)


def greyed(pixels: Pixels, rng: np.random.Generator, *, paper: int, ink: int) -> Pixels:
    """Map white to `paper` and black to `ink` (0–255), with a faint colour cast."""
    cast = rng.normal(0, 1.5, 3)
    steps = np.linspace(ink, paper, 256)[:, None] + cast
    table = eight_bits(steps)[None]
    return np.asarray(cv2.LUT(pixels, table), dtype=np.uint8)


def unevenly_lit(pixels: Pixels, rng: np.random.Generator, *, strength: float) -> Pixels:
    """Darken parts of the page by up to `strength` (0–1), and the gutter at one side."""
    height, width = pixels.shape[:2]
    gutter = np.exp(-np.linspace(0, 9, width, dtype=np.float32))
    if rng.random() < 0.5:
        gutter = gutter[::-1]
    shade = clouds((width, height), rng, cells=3) * 0.7 + gutter[None, :] * rng.uniform(0, 1)
    return eight_bits(pixels * (1 - strength * np.clip(shade, 0, 1))[..., None])


def speckled(pixels: Pixels, rng: np.random.Generator, *, per_inch: float, dpi: float) -> Pixels:
    """Scatter `per_inch` (a square inch) dark and some white toner specks of 1–4 pixels at 300 dpi."""
    height, width = pixels.shape[:2]
    count = round(per_inch * height * width / dpi**2)
    out = pixels.copy()
    xs, ys = rng.integers(0, width, count), rng.integers(0, height, count)
    radii = np.maximum(0, np.round(rng.exponential(0.8, count) * dpi / 300)).astype(int)
    greys = np.where(rng.random(count) < 0.8, rng.integers(0, 110, count), 255)
    for x, y, radius, grey in zip(xs, ys, radii, greys, strict=True):
        cv2.circle(out, (int(x), int(y)), int(radius), (int(grey),) * 3, -1)
    return out


def grained(pixels: Pixels, rng: np.random.Generator, *, sigma: float) -> Pixels:
    """Add sensor noise of `sigma` grey levels, the same in all channels but for a third of it."""
    height, width = pixels.shape[:2]
    noise = rng.standard_normal((height, width), dtype=np.float32)[..., None] * sigma
    colour = cv2.resize(
        rng.standard_normal((height // 2 + 1, width // 2 + 1, 3), dtype=np.float32), (width, height)
    )
    return eight_bits(pixels + noise + colour * (sigma / 3))
