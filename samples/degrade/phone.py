"""A telephone's picture of a page on a desk: perspective, curl, shadow."""

import cv2
import numpy as np

from models.scan import Pixels
from samples.degrade.shot import Shot, clouds, eight_bits


def photographed(shot: Shot, rng: np.random.Generator, *, tilt: float, margin: float) -> Shot:
    """Show the sheet in perspective on a desk.

    Args:
        shot: the flat sheet.
        rng: chance.
        tilt: how far a corner may move, as a share (0–0.08) of the page's width.
        margin: desk seen around the sheet, as a share (0–0.1) of the page's width.
    """
    width, height = shot.size
    rim = margin * width
    size = (round(width + 2 * rim), round(height + 2 * rim))
    flat = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    seen = flat + rim + rng.uniform(-tilt, tilt, (4, 2)).astype(np.float32) * width
    seen = np.clip(seen, 0, np.array(size, dtype=np.float32))
    step = cv2.getPerspectiveTransform(flat, seen.astype(np.float32)).astype(np.float64)
    on_desk = shot.moved(step, size)
    sheet = cv2.warpPerspective(np.full((height, width), 255, np.uint8), step, size)
    desk = _desk(size, rng)
    return on_desk.painted(np.where(sheet[..., None] > 127, on_desk.pixels, desk).astype(np.uint8))


def _desk(size: tuple[int, int], rng: np.random.Generator) -> Pixels:
    colour = np.asarray(((92, 66, 44), (60, 60, 64), (150, 140, 128), (110, 84, 60))[rng.integers(4)])
    grain = clouds(size, rng, cells=3) * 0.3 + 0.7
    return eight_bits(colour * grain[..., None])


def curled(shot: Shot, rng: np.random.Generator, *, height: float) -> Shot:
    """Bend the lines by up to `height` inches (≤ 0.02): too little to show in the matrix, which stays."""
    width, rows = shot.size
    phase, waves = rng.uniform(0, np.pi), rng.uniform(0.5, 1.0)
    bend = height * shot.dpi * np.sin(phase + waves * np.pi * np.linspace(0, 1, width, dtype=np.float32))
    xs = np.broadcast_to(np.arange(width, dtype=np.float32), (rows, width))
    ys = np.arange(rows, dtype=np.float32)[:, None] + bend[None, :].astype(np.float32)
    bent = cv2.remap(shot.pixels, xs.copy(), ys, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return shot.painted(np.asarray(bent, dtype=np.uint8))


def shadowed(pixels: Pixels, rng: np.random.Generator, *, strength: float) -> Pixels:
    """Throw the shadow of a hand or head: a soft-edged half plane darker by `strength` (0–0.6)."""
    height, width = pixels.shape[:2]
    angle = rng.uniform(0, 2 * np.pi)
    rows, columns = np.ogrid[0:height, 0:width]
    across = (columns / width - 0.5) * np.cos(angle) + (rows / height - 0.5) * np.sin(angle)
    wobble = (clouds((width, height), rng, cells=4) - 0.5) * 0.15
    edge = np.clip((across + wobble - rng.uniform(-0.2, 0.3)) / rng.uniform(0.04, 0.25) + 0.5, 0, 1)
    return eight_bits(pixels * (1 - strength * edge)[..., None])


def white_balanced(pixels: Pixels, rng: np.random.Generator, *, strength: float) -> Pixels:
    """Shift the colours as lamp light does, by up to `strength` (0–0.2) a channel."""
    gains = 1 - rng.uniform(0, strength, 3) * np.asarray((0.3, 0.6, 1.0))
    return eight_bits(pixels * gains)
