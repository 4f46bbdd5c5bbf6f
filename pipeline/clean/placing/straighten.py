"""The transform that takes the tilt out of a page."""

import math

import numpy as np

from models.geometry import Matrix


def straighten(width: int, height: int, skew: float) -> tuple[Matrix, tuple[int, int]]:
    """Take out a clockwise tilt of `skew` degrees; the page grows so that no corner is lost.

    Returns:
        The transform from straight to tilted pixels and the straight (width, height).
    """
    if not skew:
        return np.eye(3), (width, height)
    angle = math.radians(skew)
    cos, sin = math.cos(angle), math.sin(angle)
    wide = math.ceil(width * cos + height * abs(sin))
    high = math.ceil(height * cos + width * abs(sin))
    left = width / 2 - cos * wide / 2 + sin * high / 2
    top = height / 2 - sin * wide / 2 - cos * high / 2
    return np.array([(cos, -sin, left), (sin, cos, top), (0, 0, 1)]), (wide, high)
