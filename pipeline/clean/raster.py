"""The few raster operations that the steps share, with types; masks are 0 or 255."""

from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from models.scan import Pixels

Stats = npt.NDArray[np.int32]
"""One row a shape: left, top, width, height, area."""
Labels = npt.NDArray[np.integer[Any]]
"""Height × width; whole numbers from 0."""


def as_grey(pixels: Pixels) -> Pixels:
    """Height × width brightness of an RGB or grey image."""
    return pixels if pixels.ndim == 2 else _bytes(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY))  # noqa: PLR2004


def as_colour(pixels: Pixels) -> Pixels:
    """Height × width × 3 of an RGB or grey image."""
    return _bytes(cv2.cvtColor(pixels, cv2.COLOR_GRAY2RGB)) if pixels.ndim == 2 else pixels  # noqa: PLR2004


def darker(grey: Pixels, level: float) -> Pixels:
    """Mask of the pixels below `level`."""
    return _bytes(cv2.inRange(grey, (0,), (float(np.ceil(level) - 1),)))


def lighter(grey: Pixels, level: float) -> Pixels:
    """Mask of the pixels above `level`."""
    return _bytes(cv2.inRange(grey, (float(np.floor(level) + 1),), (255,)))


def opened(mask: Pixels, width: int, height: int) -> Pixels:
    """Keep what a rectangle of `width` × `height` fits into."""
    return _bytes(cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((height, width), np.uint8)))


def closed(mask: Pixels, width: int, height: int) -> Pixels:
    """Fill what no rectangle of `width` × `height` fits into."""
    return _bytes(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((height, width), np.uint8)))


def grown(mask: Pixels, width: int, height: int) -> Pixels:
    """Maximum over a rectangle of `width` × `height` around each pixel."""
    return _bytes(cv2.dilate(mask, np.ones((height, width), np.uint8)))


def shrunken(mask: Pixels, width: int, height: int) -> Pixels:
    """Every pixel that has no background within the kernel."""
    return _bytes(cv2.erode(mask, np.ones((height, width), np.uint8)))


def halved(pixels: Pixels, times: int) -> Pixels:
    """Average 2 × 2 pixels into one, `times` over: ten times faster than any other averaging."""
    for _ in range(times):
        pixels = shrunk(pixels, pixels.shape[1] // 2, pixels.shape[0] // 2)
    return pixels


def shrunk(pixels: Pixels, width: int, height: int) -> Pixels:
    """Average down to `width` × `height` (at least 1 × 1)."""
    return _bytes(cv2.resize(pixels, (max(1, width), max(1, height)), interpolation=cv2.INTER_AREA))


def stretched(pixels: Pixels, width: int, height: int, *, smooth: bool = True) -> Pixels:
    """Enlarge to `width` × `height`, in between (`smooth`) or by the nearest pixel (masks)."""
    how = cv2.INTER_LINEAR if smooth else cv2.INTER_NEAREST
    return _bytes(cv2.resize(pixels, (width, height), interpolation=how))


def pooled(mask: Pixels, across: int, down: int) -> Pixels:
    """Shrink by whole factors, each pixel the brightest of its block; the rest at the far sides is cut."""
    height, width = mask.shape[0] // down, mask.shape[1] // across
    blocks = [
        mask[y : height * down : down, x : width * across : across]
        for y in range(down)
        for x in range(across)
    ]
    best = blocks[0].copy()
    for block in blocks[1:]:
        np.maximum(best, block, out=best)
    return best


def divided(pixels: Pixels, by: Pixels) -> Pixels:
    """255 × `pixels` / `by`, at most 255."""
    return _bytes(cv2.divide(pixels, by, scale=255))


def shapes(mask: Pixels, *, diagonal: bool = True) -> Stats:
    """Connected shapes of a mask, without the background."""
    return labelled(mask, diagonal=diagonal)[1][1:]


def labelled(mask: Pixels, *, diagonal: bool = True) -> tuple[Labels, Stats]:
    """Label of each pixel (0 = background) and the shapes by label.

    Labels of 16 bits take a third of the time; a page of grain may have too many shapes for them.
    """
    ways = 8 if diagonal else 4
    try:
        _, labels, stats, _ = cv2.connectedComponentsWithStatsWithAlgorithm(
            mask, ways, cv2.CV_16U, cv2.CCL_DEFAULT
        )
    except cv2.error:
        _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=ways)
    return np.asarray(labels), np.asarray(stats, np.int32)


def _bytes(pixels: npt.NDArray[np.generic]) -> Pixels:
    return np.asarray(pixels, np.uint8)
