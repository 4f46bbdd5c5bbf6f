"""Moves the pixels of a page, once for all geometric steps together."""

import cv2
import numpy as np

from models.geometry import Matrix
from models.scan import Pixels

TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}

HALF = np.array([(1, 0, 0.5), (0, 1, 0.5), (0, 0, 1)])
"""From pixel indices to coordinates whose whole numbers are pixel edges, as boxes use them."""


def warp(pixels: Pixels, to_scan: Matrix, size: tuple[int, int], *, paper: int) -> Pixels:
    """Draw the page of `size` (width, height) whose points `to_scan` finds in `pixels`.

    Points outside the scan get the brightness `paper`. Linear interpolation: cubic costs twice and
    read no better.
    """
    matrix = np.linalg.inv(HALF) @ to_scan @ HALF
    fill = (paper,) * 3
    if np.allclose(matrix[2], (0, 0, 1)):
        moved = cv2.warpAffine(
            pixels,
            matrix[:2],
            size,
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=fill,
        )
    else:
        moved = cv2.warpPerspective(
            pixels,
            matrix,
            size,
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=fill,
        )
    return moved.astype(np.uint8, copy=False)


def quarter(pixels: Pixels, rotation: int) -> Pixels:
    """Turn clockwise by a quarter, half or three quarters without touching a pixel's value."""
    return cv2.rotate(pixels, TURNS[rotation]).astype(np.uint8, copy=False) if rotation else pixels
