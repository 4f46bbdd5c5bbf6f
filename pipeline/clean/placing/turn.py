"""Quarter turns as transforms."""

import numpy as np

from models.geometry import Matrix


def turn(width: int, height: int, rotation: int) -> tuple[Matrix, tuple[int, int]]:
    """Turn a page clockwise by `rotation` (0, 90, 180, 270) degrees.

    Returns:
        The transform from turned to unturned pixels and the turned (width, height).
    """
    rows = {
        0: ((1, 0, 0), (0, 1, 0)),
        90: ((0, 1, 0), (-1, 0, height)),
        180: ((-1, 0, width), (0, -1, height)),
        270: ((0, -1, width), (1, 0, 0)),
    }
    matrix = np.array([*rows[rotation], (0, 0, 1)], dtype=np.float64)
    return matrix, (height, width) if rotation in {90, 270} else (width, height)
