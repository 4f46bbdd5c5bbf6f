"""How a viewer shows a stored scan."""

from dataclasses import dataclass

import numpy as np

from models.geometry import Matrix


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The pixel grid of the truth: native where one image fills the page, else 300 dpi."""

    width: int
    height: int
    matrix: Matrix
    """3 × 3, scan → view."""


def native(size: tuple[int, int]) -> View:
    """Return the view that shows the scan pixel by pixel."""
    return View(width=size[0], height=size[1], matrix=np.eye(3))
