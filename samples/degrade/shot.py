"""A page on its way through the scanner, and the two fields of chance that most effects draw from."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from models.geometry import Matrix
from models.scan import Pixels

Field = npt.NDArray[np.float32]
Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """Pixels as they are by now, and the way they came."""

    pixels: Pixels
    """Height × width × 3, RGB."""
    matrix: Matrix
    """3 × 3, drawn page → `pixels`."""
    dpi: float
    quality: int = 0
    """JPEG quality that the pixels went through; 0 = none."""
    bilevel: bool = False
    """True where the pixels are black and white only."""

    @property
    def size(self) -> tuple[int, int]:
        """(width, height) in pixels."""
        return self.pixels.shape[1], self.pixels.shape[0]

    def painted(self, pixels: Pixels) -> "Shot":
        """Return the shot with other pixels on the same grid."""
        return replace(self, pixels=pixels)

    def moved(self, step: Matrix, size: tuple[int, int], *, paper: Colour = WHITE) -> "Shot":
        """Return the shot warped by `step` (old → new pixels) onto `size`, `paper` where nothing was."""
        pixels = cv2.warpPerspective(
            self.pixels, step, size, borderMode=cv2.BORDER_CONSTANT, borderValue=paper
        )
        return replace(self, pixels=np.asarray(pixels, dtype=np.uint8), matrix=step @ self.matrix)


def eight_bits(values: npt.NDArray[np.generic]) -> Pixels:
    """Return `values` cut to 0–255, as bytes."""
    return np.clip(np.asarray(values, dtype=np.float32), 0, 255).astype(np.uint8)


def clouds(size: tuple[int, int], rng: np.random.Generator, *, cells: int) -> Field:
    """Return height × width of smooth chance, 0–1, with about `cells` bumps across the page."""
    width, height = size
    rows = max(2, round(cells * height / width))
    coarse = rng.random((rows, cells), dtype=np.float32)
    fine = cv2.resize(coarse, (max(2, width // 4), max(2, height // 4)), interpolation=cv2.INTER_CUBIC)
    return np.clip(cv2.resize(fine, size, interpolation=cv2.INTER_LINEAR), 0, 1).astype(np.float32)


def tinted(pixels: Pixels, weight: Field, colour: tuple[float, float, float]) -> Pixels:
    """Multiply the page by `colour` (1 = unchanged) as far as `weight` (height × width, 0–1) says."""
    shade = 1 - weight[..., None] * (1 - np.asarray(colour, dtype=np.float32))
    return eight_bits(pixels * shade)
