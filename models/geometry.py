"""Boxes and 3×3 transforms. Pixels; origin top left; left, top, right, bottom."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]
"""3 × 3 homogeneous transform of (x, y, 1) columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """An axis-aligned rectangle in pixels; right and bottom are exclusive."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, corners: Sequence[float]) -> "Box":
        """Make a box of (left, top, right, bottom)."""
        left, top, right, bottom = (float(value) for value in corners)
        return cls(left=left, top=top, right=right, bottom=bottom)

    @classmethod
    def hull(cls, boxes: Iterable["Box"]) -> "Box":
        """Return the smallest box around all `boxes`; ValueError when there is none."""
        left = top = math.inf
        right = bottom = -math.inf
        for box in boxes:  # one pass, compared by hand: pages ask for thousands of hulls
            left = min(left, box.left)
            top = min(top, box.top)
            right = max(right, box.right)
            bottom = max(bottom, box.bottom)
        if left == math.inf:
            raise ValueError("there is no box to put a hull around")
        return cls(left=left, top=top, right=right, bottom=bottom)

    @property
    def width(self) -> float:
        """Pixels from left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Pixels from top to bottom."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """Centre point (x, y)."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    @property
    def area(self) -> float:
        """Square pixels; 0 for an empty box."""
        return max(0.0, self.width) * max(0.0, self.height)

    def overlap(self, other: "Box") -> float:
        """Square pixels that both boxes cover."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, width) * max(0.0, height)

    def vertical_overlap(self, other: "Box") -> float:
        """Return the shared height as a share (0–1) of the lower of the two boxes."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, shared) / max(1e-9, min(self.height, other.height))

    def grown(self, margin: float) -> "Box":
        """Return the box with `margin` pixels added on every side."""
        return Box(
            left=self.left - margin,
            top=self.top - margin,
            right=self.right + margin,
            bottom=self.bottom + margin,
        )

    def clipped(self, width: float, height: float) -> "Box":
        """Return the part of the box inside a page of `width` × `height` pixels."""
        return Box(
            left=min(max(0.0, self.left), width),
            top=min(max(0.0, self.top), height),
            right=min(max(0.0, self.right), width),
            bottom=min(max(0.0, self.bottom), height),
        )

    def transformed(self, matrix: Matrix) -> "Box":
        """Return the axis-aligned hull of the four corners moved by `matrix`."""
        xs = (self.left, self.right, self.right, self.left)
        ys = (self.top, self.top, self.bottom, self.bottom)
        moved = matrix @ np.array([xs, ys, (1.0,) * 4])
        moved = moved[:2] / moved[2]
        return Box.of((*moved.min(axis=1), *moved.max(axis=1)))

    def rounded(self) -> tuple[int, int, int, int]:
        """Whole pixels (left, top, right, bottom)."""
        return round(self.left), round(self.top), round(self.right), round(self.bottom)
