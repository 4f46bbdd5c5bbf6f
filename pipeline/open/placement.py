"""How an image lies on a PDF page, in whole pixels of the image."""

from dataclasses import dataclass

import numpy as np

from models.geometry import Matrix
from models.scan import Pixels
from pipeline.open.page_view import PageView

UPRIGHT = 1e-3
"""Largest share of the other direction in an edge that counts as upright: 0.06 degrees, 3 pixels on A4."""
GAP_POINTS = 2.0
GAP_SHARE = 0.01
"""An image fills the page if it leaves at most 2 points or 1 % of the side free: producers round."""
SQUARE_ENOUGH = 1.25
"""Fax images have pixels up to twice as high as wide; those are rasterised instead."""
LOWEST_DPI = 50.0
"""Below this an image that fills the page is a background, not a scan."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """The way from the image's samples to the page as shown: swap axes, mirror, crop."""

    swapped: bool
    mirrored: bool
    flipped: bool
    left: int
    top: int
    width: int
    height: int
    """The shown part, in pixels after swap, mirror and flip."""
    dpi: float

    def apply(self, samples: Pixels) -> Pixels:
        """Return the samples (height × width or × 3) as a viewer shows them."""
        shown = np.swapaxes(samples, 0, 1) if self.swapped else samples
        shown = shown[:, ::-1] if self.mirrored else shown
        shown = shown[::-1] if self.flipped else shown
        return shown[self.top : self.top + self.height, self.left : self.left + self.width]


def shown_box(matrix: Matrix, view: PageView) -> tuple[float, float, float, float]:
    """Return left, top, right, bottom of the unit square under `matrix`, in points from the view's corner."""
    corners = to_view(view) @ matrix @ np.array([[0, 1, 1, 0], [0, 0, 1, 1], [1, 1, 1, 1]], dtype=float)
    (left, top), (right, bottom) = corners[:2].min(axis=1), corners[:2].max(axis=1)
    return float(left), float(top), float(right), float(bottom)


def fills(box: tuple[float, float, float, float], view: PageView) -> bool:
    """Whether a box in points of the view leaves no more of it free than producers' rounding does."""
    width, height = view_size(view)
    across, down = max(GAP_POINTS, GAP_SHARE * width), max(GAP_POINTS, GAP_SHARE * height)
    left, top, right, bottom = box
    return left <= across and top <= down and right >= width - across and bottom >= height - down


def place(matrix: Matrix, view: PageView, *, columns: int, rows: int) -> Placement | None:
    """Return how an image of `columns` × `rows` samples, drawn with `matrix`, is shown.

    None where it is not upright, does not fill the view, or has no usable resolution.
    """
    box = shown_box(matrix, view)
    # Samples run down from the image's upper edge, user space runs up.
    samples = to_view(view) @ matrix @ np.array([[1.0, 0, 0], [0, -1, 1], [0, 0, 1]])
    edges = samples[:2, :2]
    swapped = abs(edges[0, 1]) > abs(edges[0, 0])
    along, across = (
        (edges[:, ::-1] if swapped else edges).diagonal(),
        (edges if swapped else edges[:, ::-1]).diagonal(),
    )
    if not fills(box, view) or (abs(across) > UPRIGHT * abs(along).min()).any():
        return None
    wide, high = (rows, columns) if swapped else (columns, rows)
    scale_x, scale_y = wide / (box[2] - box[0]), high / (box[3] - box[1])
    if not 1 / SQUARE_ENOUGH <= scale_x / scale_y <= SQUARE_ENOUGH or scale_x * 72 < LOWEST_DPI:
        return None
    width, height = view_size(view)
    left, right = _shown_range(box[0], width, scale_x, wide)
    top, bottom = _shown_range(box[1], height, scale_y, high)
    return Placement(
        swapped=bool(swapped),
        mirrored=bool(along[0] < 0),
        flipped=bool(along[1] < 0),
        left=left,
        top=top,
        width=right - left,
        height=bottom - top,
        dpi=scale_x * 72,
    )


def view_size(view: PageView) -> tuple[float, float]:
    """Width and height of the view in points, as shown."""
    width, height = view.right - view.left, view.top - view.bottom
    return (height, width) if view.rotation in {90, 270} else (width, height)


def to_view(view: PageView) -> Matrix:
    """Return the transform from user space to points from the upper left corner of the page as shown."""
    width, height = view.right - view.left, view.top - view.bottom
    upright: Matrix = np.array([[1.0, 0, -view.left], [0, -1, view.top], [0, 0, 1]])
    turns: dict[int, Matrix] = {
        0: np.eye(3),
        90: np.array([[0, -1.0, height], [1, 0, 0], [0, 0, 1]]),
        180: np.array([[-1.0, 0, width], [0, -1, height], [0, 0, 1]]),
        270: np.array([[0, 1.0, 0], [-1, 0, width], [0, 0, 1]]),
    }
    turned: Matrix = np.matmul(turns[view.rotation], upright)
    return turned


def _shown_range(start: float, length: float, scale: float, pixels: int) -> tuple[int, int]:
    """Return first and last pixel (exclusive) of an edge that starts at `start` of a view of `length`."""
    first = max(0, round(-start * scale))
    last = min(pixels, round((length - start) * scale))
    return (first, last) if last > first else (0, pixels)
