"""The transform that makes a photographed sheet a rectangle again."""

import math

import cv2
import numpy as np
import numpy.typing as npt

from models.geometry import Matrix

Points = npt.NDArray[np.float64]

WARPED = 0.4
"""Degrees by which opposite sides differ at least before a sheet is flattened; scanners stay below."""
MARGIN = 0.006
"""Share of the sheet that is kept around it, so that a side found a little too far in cuts nothing."""
PAPER = math.sqrt(2)
SNAP = 0.09
"""Sheets whose sides are within this share of A-format get exactly that: perspective hides their depth."""


def warped(corners: Points) -> bool:
    """Tell whether a sheet (corners clockwise from top left) was photographed at an angle."""
    sides = np.roll(corners, -1, axis=0) - corners
    angles = np.degrees(np.arctan2(sides[:, 1], sides[:, 0]))
    apart = np.abs((angles[:2] - angles[2:]) % 360 - 180)
    return bool(apart.max() >= WARPED)


def flatten(corners: Points) -> tuple[Matrix, tuple[int, int]]:
    """Return the transform from the flat sheet to the picture and the flat (width, height)."""
    sides = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    width, height = _format((sides[0] + sides[2]) / 2, (sides[1] + sides[3]) / 2)
    left, top = MARGIN * width, MARGIN * height
    flat = np.array([(left, top), (left + width, top), (left + width, top + height), (left, top + height)])
    matrix = cv2.getPerspectiveTransform(flat.astype(np.float32), corners.astype(np.float32))
    return np.asarray(matrix, np.float64), (round(width + 2 * left), round(height + 2 * top))


def _format(width: float, height: float) -> tuple[float, float]:
    ratio = max(width, height) / min(width, height)
    if abs(ratio / PAPER - 1) > SNAP:
        return width, height
    short = math.sqrt(width * height / PAPER)
    return (short, short * PAPER) if height > width else (short * PAPER, short)
