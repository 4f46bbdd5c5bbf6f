"""Red stamps and seals, lightened so that black text under them is read."""

import numpy as np

from models.scan import Pixels
from pipeline.clean.look import COLOUR_SPREAD
from pipeline.clean.raster import closed, grown, halved, labelled, stretched

RED = 28
"""By how much (0–255) red must lead green and blue beyond what the paper's own tint does."""
REACH = 7
"""Thumbnail pixels (75 dpi) that the strokes of one stamp lie apart at most."""
LEAST_PIXELS = 53
"""Thumbnail pixels of a stamp's shorter side (18 mm): smaller red things are text or lines."""
HALVINGS = 2


def stamps(colour: Pixels, grey: Pixels) -> tuple[Pixels, bool]:
    """Lighten large red shapes in `grey` to what the red channel of `colour` sees.

    Returns:
        The grey page and whether there was a stamp.
    """
    if colour.ndim == 2:  # noqa: PLR2004 - a grey scan
        return grey, False
    small = halved(colour, HALVINGS).astype(np.int16)
    lead = small[..., 0] - np.maximum(small[..., 1], small[..., 2])
    lead = lead - max(0, int(np.median(lead[::4, ::4])))
    red = (lead > RED).astype(np.uint8)
    if int(red.sum()) < LEAST_PIXELS:
        return grey, False
    region = _stamp_regions(red)
    if not region.any():
        return grey, False
    return _lighten(colour, grey, grown(region, 5, 5)), True


def _stamp_regions(red: Pixels) -> Pixels:
    """Keep the red pixels of shapes that are large in both directions."""
    labels, stats = labelled(closed(red, REACH, REACH))
    large = np.asarray(stats[:, 2:4].min(axis=1) >= LEAST_PIXELS)
    large[0] = False
    return np.asarray(large[labels] & (red > 0), np.uint8)


def _lighten(colour: Pixels, grey: Pixels, region: Pixels) -> Pixels:
    height, width = grey.shape
    wide = stretched(region, width, height, smooth=False) > 0
    reds = colour[wide].astype(np.int16)
    reddish = reds[:, 0] - np.maximum(reds[:, 1], reds[:, 2]) > COLOUR_SPREAD
    lightened = grey.copy()
    lightened[wide] = np.where(reddish, np.maximum(reds[:, 0], grey[wide]), grey[wide]).astype(np.uint8)
    return lightened
