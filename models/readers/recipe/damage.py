"""What copiers, age and telephones do to a strip."""
# ruff: noqa: INP001, PLR2004 - a recipe: shares are what they are

import math

import cv2
import numpy as np
import numpy.typing as npt

from models.scan import Pixels

Floats = npt.NDArray[np.float32]
Chance = np.random.Generator


def field(chance: Chance, shape: tuple[int, ...], cells: int) -> Floats:
    """A smooth random field, 0-1, with so many bumps across."""
    height, width = shape[:2]
    coarse = chance.random((max(2, cells * height // width + 2), cells + 2)).astype(np.float32)
    return cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.float32)


def bend(pixels: Pixels, chance: Chance, severity: float) -> tuple[Pixels, Floats]:
    """Tilt and curl what cleaning leaves over; return the pixels and how far each column moved down."""
    height, width = pixels.shape
    tilt = math.tan(math.radians(chance.normal(0, 0.25 + 0.2 * severity)))
    wave = chance.uniform(0, 3 * severity) if chance.random() < 0.5 else 0.0
    across, down = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    length, phase = chance.uniform(500, 2500), chance.uniform(0, 6.28)
    moved = tilt * (across - width / 2) + wave * np.sin(6.28 * across / length + phase)
    bent = cv2.remap(
        pixels, across, (down - moved).astype(np.float32), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
    )
    return bent.astype(np.uint8), moved[0].astype(np.float32)


def damage(pixels: Pixels, chance: Chance, severity: float) -> tuple[Pixels, float]:
    """Damage a strip; return it and its scale. `severity` 0-1."""
    page = _scanned(_worn(pixels.astype(np.float32), chance, severity), chance, severity)
    scale = float(chance.choice((1, 1, 0.8, 0.667, 0.667, 0.5) if severity > 0.4 else (1, 1, 1, 0.8, 0.667)))
    if severity > 0.8 and chance.random() < 0.3:
        scale = 0.45
    small = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grain = chance.normal(0, chance.uniform(0, 3 + 14 * severity), small.shape)
    return _delivered(np.clip(small + grain, 0, 255).astype(np.uint8), chance, severity), scale


def _worn(page: Floats, chance: Chance, severity: float) -> Floats:
    """Thin, thick, blotchy ink; print from the back; grey paper with shadows and folds."""
    if chance.random() < 0.25 * severity:
        page = (cv2.erode if chance.random() < 0.6 else cv2.dilate)(page, np.ones((2, 2))).astype(np.float32)
    if chance.random() < 0.35 * severity:
        blotches = field(chance, page.shape, int(chance.choice((20, 60, 200))))
        kept = np.clip(1.2 - blotches * chance.uniform(0.2, 1.1), 0.25, 1)
        page = (255 - (255 - page) * kept).astype(np.float32)
    if chance.random() < 0.2 * severity:
        back = cv2.GaussianBlur(page[:, ::-1], (0, 0), chance.uniform(1, 3))
        page = np.minimum(page, 255 - (255 - back) * chance.uniform(0.03, 0.25)).astype(np.float32)
    low = chance.uniform(0, 60 + 60 * severity)
    high = chance.uniform(max(low + 60, 255 - 120 * severity), 255)
    page = (low + page / 255 * (high - low)).astype(np.float32)
    if chance.random() < 0.5 * severity:
        page = page * (1 - field(chance, page.shape, int(chance.integers(2, 6))) * chance.uniform(0.05, 0.4))
    for _ in range(int(chance.integers(1, 4)) if chance.random() < 0.2 * severity else 0):
        top, bottom = (int(chance.integers(0, page.shape[1])) for _ in range(2))
        grey, width = float(chance.uniform(90, 240)), int(chance.integers(1, 5))
        cv2.line(page, (top, 0), (bottom, page.shape[0]), grey, width)
    return page.astype(np.float32)


def _scanned(page: Floats, chance: Chance, severity: float) -> Floats:
    """Out of focus, shaken."""
    if chance.random() < 0.9:
        page = cv2.GaussianBlur(page, (0, 0), chance.uniform(0.3, 0.6 + 1.3 * severity)).astype(np.float32)
    if chance.random() < 0.12 * severity:
        reach = int(chance.integers(2, 6))
        kernel = np.zeros((reach, reach), np.float32)
        kernel[(reach // 2, slice(None)) if chance.random() < 0.5 else (slice(None), reach // 2)] = 1 / reach
        page = cv2.filter2D(page, -1, kernel).astype(np.float32)
    return page


def _delivered(page: Pixels, chance: Chance, severity: float) -> Pixels:
    """Speckled, in black and white, or pressed hard."""
    if chance.random() < 0.2 * severity:
        specks = chance.random(page.shape)
        page[specks < 0.002] = page.min()
        page[specks > 0.998] = page.max()
    if chance.random() < 0.12:
        if chance.random() < 0.4:
            return cv2.adaptiveThreshold(
                page, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, 51, chance.uniform(8, 30)
            ).astype(np.uint8)
        low, high = float(page.min()), float(page.max())
        level = low + (high - low) * chance.uniform(0.35, 0.75)
        return np.where(cv2.GaussianBlur(page, (0, 0), 0.7) < level, 0, 255).astype(np.uint8)
    if chance.random() < 0.6:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(chance.uniform(95 - 70 * severity, 95))]
        pressed = cv2.imencode(".jpg", page, quality)[1]
        return np.asarray(cv2.imdecode(pressed, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)
    return page
