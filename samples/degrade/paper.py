"""Damage to the paper: yellowing, stains, folds, holes, staples. Lengths scale with dpi."""

import cv2
import numpy as np

from models.scan import Pixels
from samples.degrade.shot import clouds, eight_bits, tinted


def yellowed(pixels: Pixels, rng: np.random.Generator, *, strength: float) -> Pixels:
    """Tint the paper yellow-brown by `strength` (0–1), more at the edges."""
    height, width = pixels.shape[:2]
    across = np.abs(np.linspace(-1, 1, width, dtype=np.float32)) ** 4
    down = np.abs(np.linspace(-1, 1, height, dtype=np.float32)) ** 4
    edge = np.maximum(across[None, :], down[:, None])
    weight = strength * np.clip(0.55 + 0.25 * clouds((width, height), rng, cells=5) + 0.3 * edge, 0, 1)
    return tinted(pixels, weight.astype(np.float32), (0.93, 0.84, 0.62))


def stained(pixels: Pixels, rng: np.random.Generator, *, count: int, dpi: float) -> Pixels:
    """Leave `count` rings and blots of tea, iodine or water."""
    out = pixels
    for _ in range(count):
        out = _stain(out, rng, dpi)
    return out


def _stain(pixels: Pixels, rng: np.random.Generator, dpi: float) -> Pixels:
    height, width = pixels.shape[:2]
    radius = dpi * rng.uniform(0.25, 1.1)
    x, y = rng.uniform(0, width), rng.uniform(0, height)
    left, top = max(0, int(x - 1.4 * radius)), max(0, int(y - 1.4 * radius))
    patch = pixels[top : int(y + 1.4 * radius) + 1, left : int(x + 1.4 * radius) + 1]
    rows, columns = np.ogrid[top : top + patch.shape[0], left : left + patch.shape[1]]
    wobble = 0.8 + 0.4 * clouds((patch.shape[1], patch.shape[0]), rng, cells=4)
    distance = np.hypot(columns - x, rows - y).astype(np.float32) / radius * wobble
    inside = np.clip((1 - distance) * 12, 0, 1)
    rim = np.exp(-(((distance - 0.95) / 0.05) ** 2))
    weight = np.clip(rng.uniform(0.1, 0.45) * inside + rng.uniform(0.2, 0.6) * rim, 0, 1).astype(np.float32)
    colour = ((0.75, 0.6, 0.4), (0.8, 0.72, 0.6), (0.85, 0.85, 0.8), (0.8, 0.55, 0.35))[rng.integers(4)]
    out = pixels.copy()
    out[top : top + patch.shape[0], left : left + patch.shape[1]] = tinted(patch, weight, colour)
    return out


def folded(pixels: Pixels, rng: np.random.Generator, *, count: int, dpi: float) -> Pixels:
    """Crease the paper `count` times: a light line of worn ink in a dark hollow, nearly level or upright."""
    out = pixels.astype(np.float32)
    for _ in range(count):
        level = rng.random() < 0.6
        out = _crease(out if level else out.transpose(1, 0, 2), rng, dpi)
        out = out if level else out.transpose(1, 0, 2)
    return eight_bits(out)


def _crease(pixels: np.ndarray, rng: np.random.Generator, dpi: float) -> np.ndarray:
    height, width = pixels.shape[:2]
    where = rng.choice((0.25, 0.33, 0.5, 0.5, 0.67, 0.75)) * height + rng.normal(0, dpi / 12)
    slope = rng.normal(0, 0.006)
    wander = np.cumsum(rng.normal(0, 0.15, width))
    middle = where + slope * np.arange(width) + wander
    reach = int(dpi / 15) + int(abs(slope) * width + np.abs(wander).max()) + 2
    top, bottom = max(0, int(where) - reach), min(height, int(where) + reach)
    distance = np.arange(top, bottom)[:, None] - middle[None, :]
    core = dpi / 200
    shade = 60 * np.exp(-((distance / core) ** 2)) - 35 * np.exp(-(((distance - 3 * core) / (4 * core)) ** 2))
    out = pixels.copy()
    out[top:bottom] += (rng.uniform(0.3, 1.1) * shade)[..., None]
    return out


def punched(pixels: Pixels, rng: np.random.Generator, *, dpi: float, behind: int) -> Pixels:
    """Punch two filing holes (6 mm, 80 mm apart) at the left edge; `behind` (0–255) is seen through them."""
    out = pixels.copy()
    centre = pixels.shape[0] / 2 + rng.normal(0, dpi / 8)
    x = round(dpi * rng.uniform(0.32, 0.5))
    for side in (-1, 1):
        y = round(centre + side * 40 / 25.4 * dpi)
        cv2.circle(out, (x, y), round(3 / 25.4 * dpi), (behind,) * 3, -1, cv2.LINE_AA)
    return out


def stapled(pixels: Pixels, rng: np.random.Generator, *, dpi: float) -> Pixels:
    """Leave a staple and its shadow in the upper left corner."""
    out = pixels.copy()
    x, y, angle = dpi * rng.uniform(0.2, 0.5), dpi * rng.uniform(0.2, 0.45), rng.uniform(-0.9, 0.2)
    reach = 0.22 * dpi
    start, end = (round(x), round(y)), (round(x + reach * np.cos(angle)), round(y + reach * np.sin(angle)))
    for offset, grey, thick in ((dpi / 60, 170, dpi / 40), (0, 90, dpi / 75)):
        moved = [(round(px + offset), round(py + offset)) for px, py in (start, end)]
        cv2.line(out, moved[0], moved[1], (grey,) * 3, max(1, round(thick)), cv2.LINE_AA)
    return out


def cornered(pixels: Pixels, rng: np.random.Generator, *, dpi: float, behind: int) -> Pixels:
    """Turn down one upper corner (a dog-ear of 8–20 mm): what lies under it is gone."""
    out = pixels.copy()
    reach = round(dpi * rng.uniform(8, 20) / 25.4)
    width = pixels.shape[1]
    right = rng.random() < 0.7
    corner = [(width, 0), (width - reach, 0), (width, reach)] if right else [(0, 0), (reach, 0), (0, reach)]
    cv2.fillPoly(out, [np.array(corner, dtype=np.int32)], (behind,) * 3)
    cv2.line(out, corner[1], corner[2], (150, 145, 140), max(1, round(dpi / 100)), cv2.LINE_AA)
    return out
