"""Put one side through the scanner."""

from dataclasses import dataclass

import numpy as np
from PIL import Image

from models.geometry import Matrix
from samples.bundle.arrange import Side
from samples.degrade import Level, degrade


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """A side and its pixels as a viewer is meant to show them."""

    side: Side
    level: Level
    image: Image.Image
    """RGB, L or 1."""
    matrix: Matrix
    """3 × 3, drawn page → `image`."""
    dpi: float
    quality: int
    """JPEG quality to store it with."""


def scanned(side: Side, *, level: Level, rng: np.random.Generator) -> Scanned:
    """Return the scan of `side`, damaged as `level` says and lying as the side does."""
    page = side.page
    back = None if side.back is None else side.back.image
    image, matrix = degrade(
        page.image, level=level, rng=rng, group=page.layout_group, dpi=page.dpi, back=back
    )
    dpi, quality, is_bilevel = image.info["dpi"][0], image.info["quality"] or 90, image.info["bilevel"]
    lying, turn = turned(image, side.turned)
    return Scanned(
        side=side,
        level=level,
        image=lying.convert("1", dither=Image.Dither.NONE) if is_bilevel else _plainest(lying),
        matrix=turn @ matrix,
        dpi=dpi,
        quality=quality,
    )


def turned(image: Image.Image, degrees: int) -> tuple[Image.Image, Matrix]:
    """Turn an image clockwise by 0, 90, 180 or 270 degrees; also return the matrix old → new pixels."""
    width, height = image.size
    steps: dict[int, tuple[Image.Transpose | None, list[list[float]]]] = {
        0: (None, [[1, 0, 0], [0, 1, 0], [0, 0, 1]]),
        90: (Image.Transpose.ROTATE_270, [[0, -1, height], [1, 0, 0], [0, 0, 1]]),
        180: (Image.Transpose.ROTATE_180, [[-1, 0, width], [0, -1, height], [0, 0, 1]]),
        270: (Image.Transpose.ROTATE_90, [[0, 1, 0], [-1, 0, width], [0, 0, 1]]),
    }
    step, matrix = steps[degrees]
    return image if step is None else image.transpose(step), np.array(matrix, dtype=np.float64)


def _plainest(image: Image.Image) -> Image.Image:
    red, green, blue = (np.asarray(channel) for channel in image.split())
    is_grey = np.array_equal(red, green) and np.array_equal(green, blue)
    return image.convert("L") if is_grey else image.convert("RGB")
