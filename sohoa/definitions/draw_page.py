"""Frames on a copy of a scan."""

from collections.abc import Sequence

import cv2
import numpy as np

from models.scan import Pixels

_BLUE, _GREEN, _ORANGE, _VIOLET = (200, 60, 0), (0, 140, 0), (0, 140, 255), (200, 0, 160)
"""BGR, as PNG writers of OpenCV take it."""
Frame = tuple[int, int, int, int]
"""Pixels of the scan: left, top, right, bottom."""


def draw_page(
    pixels: Pixels,
    *,
    labels: Sequence[Frame],
    values: Sequence[Frame],
    boxes: Sequence[Frame],
    zones: Sequence[Frame] = (),
) -> Pixels:
    """Return `pixels` (grey or RGB) as BGR: labels blue, values green, boxes orange, zones violet."""
    code = cv2.COLOR_GRAY2BGR if pixels.ndim == 2 else cv2.COLOR_RGB2BGR  # noqa: PLR2004 - no colour axis
    picture = np.ascontiguousarray(cv2.cvtColor(pixels, code))
    width = max(1, round(picture.shape[1] / 800))
    for frames, colour in ((zones, _VIOLET), (boxes, _ORANGE), (labels, _BLUE), (values, _GREEN)):
        for left, top, right, bottom in frames:
            cv2.rectangle(picture, (left, top), (right, bottom), colour, width)
    return picture.astype(np.uint8)
