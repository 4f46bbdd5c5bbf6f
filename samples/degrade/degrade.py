"""Damage a drawn page as one of four levels of scans is damaged."""

from collections.abc import Callable
from typing import Literal, get_args

import numpy as np
from PIL import Image

from models.geometry import Matrix
from models.scan import Pixels
from samples.degrade.recipes import bad, clean, office, old
from samples.degrade.shot import Shot
from samples.drawn import Group

Level = Literal["clean", "office", "old", "bad"]
LEVELS: tuple[Level, ...] = get_args(Level)
_RECIPES: dict[Level, Callable[[Shot, np.random.Generator, Group, Pixels | None], Shot]] = {
    "clean": clean,
    "office": office,
    "old": old,
    "bad": bad,
}


def degrade(
    image: Image.Image,
    *,
    level: Level,
    rng: np.random.Generator,
    group: Group = "train",
    dpi: float = 300.0,
    back: Image.Image | None = None,
) -> tuple[Image.Image, Matrix]:
    """Return the scan of a drawn page and the 3 × 3 matrix page → scan pixels.

    Args:
        image: RGB, upright.
        level: `clean`, `office`, `old` or `bad`.
        rng: all chance comes from here.
        group: `test` may also meet the two reserved families (reserved.py).
        dpi: of `image`.
        back: the other side of the sheet, for bleed-through; None = an empty back.

    Returns:
        The scan (RGB) and the matrix. `scan.info` holds `dpi` (a pair), `quality` (JPEG quality the
        pixels went through, 0 = none) and `bilevel`.
    """
    shot = Shot(pixels=np.asarray(image.convert("RGB"), dtype=np.uint8), matrix=np.eye(3), dpi=dpi)
    behind = None if back is None else np.asarray(back.convert("RGB"), dtype=np.uint8)
    shot = _RECIPES[level](shot, rng, group, behind)
    scan = Image.fromarray(shot.pixels)
    scan.info |= {"dpi": (shot.dpi, shot.dpi), "quality": shot.quality, "bilevel": shot.bilevel}
    return scan, shot.matrix
