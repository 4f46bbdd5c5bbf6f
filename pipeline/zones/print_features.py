"""Points of a picture that are found again on another picture of the same print."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from models.scan import Pixels

DPI = 150.0
"""Dots an inch of a print's picture, and of pages when they are laid on it."""
_POINTS = 3000


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """Points (x, y in pixels of the picture) and what surrounds each, 256 bits."""

    points: npt.NDArray[np.float32]
    around: Pixels


def features_of(picture: Pixels) -> Features | None:
    """Return the ORB points of a grey picture; None where there are too few."""
    blurred = np.asarray(cv2.GaussianBlur(picture, (3, 3), 0), np.uint8)
    found, around = cv2.ORB.create(nfeatures=_POINTS, fastThreshold=12).detectAndCompute(blurred, None)
    if around is None or len(found) < 8:  # noqa: PLR2004 - four pairs make a homography, twice is a minimum
        return None
    return Features(
        points=np.array([point.pt for point in found], np.float32), around=np.asarray(around, np.uint8)
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PrintPicture:
    """A print's picture with its features, read once a process; one is equal to itself only."""

    picture: Pixels
    features: Features | None


@lru_cache(maxsize=32)
def print_picture(path: Path) -> PrintPicture:
    """Read a print's picture; one without points where the file is no picture."""
    picture = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        return PrintPicture(picture=np.full((8, 8), 255, np.uint8), features=None)
    pixels = np.asarray(picture, np.uint8)
    return PrintPicture(picture=pixels, features=features_of(pixels))
