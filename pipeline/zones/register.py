"""Lay a page on a known print: ORB points, RANSAC homography, and a gate that can say no."""

from dataclasses import dataclass

import cv2
import numpy as np

from models.geometry import Matrix
from models.scan import Pixels
from pipeline.zones.print_features import Features, features_of

_RATIO = 0.82
"""How much nearer the best match must be than the second."""
_REACH = 4.0
"""Pixels at 150 dpi that a point may lie off."""
_LEAST = 40
"""Points that must agree: what the measurements of other prints never reached."""
_SCALE = (0.7, 1.4)
_SPREAD = 0.15
"""Share of the picture that the agreeing points must span."""
_TILT = 3e-4
"""Perspective (1/pixel) beyond which no flat bed and no telephone photograph goes after cleaning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Registered:
    """Where a page lies on a print."""

    to_print: Matrix
    """Page at 150 dpi → the print's picture."""
    inliers: int
    residual: float
    """Median distance of agreeing points, pixels at 150 dpi."""


def register(page: Pixels, print_features: Features, shape: tuple[int, int]) -> Registered | None:
    """Return how `page` (grey, 150 dpi) lies on the print of `shape`; None where it does not fit."""
    mine = features_of(page)
    if mine is None:
        return None
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(mine.around, print_features.around, k=2)
    good = [pair[0] for pair in pairs if len(pair) > 1 and pair[0].distance < _RATIO * pair[1].distance]
    if len(good) < _LEAST:
        return None
    here = np.array([mine.points[match.queryIdx] for match in good])
    there = np.array([print_features.points[match.trainIdx] for match in good])
    matrix, kept = cv2.findHomography(here, there, cv2.RANSAC, _REACH, maxIters=4000, confidence=0.999)
    if matrix is None:
        return None
    agree = kept.ravel().astype(bool)
    return _gated(np.asarray(matrix, np.float64), here[agree], there[agree], shape)


def _gated(matrix: Matrix, here: np.ndarray, there: np.ndarray, shape: tuple[int, int]) -> Registered | None:
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
    hull = cv2.contourArea(cv2.convexHull(there.astype(np.float32))) if len(there) > 2 else 0.0  # noqa: PLR2004 - an area
    fits = (
        len(here) >= _LEAST
        and _SCALE[0] < scale < _SCALE[1]
        and np.linalg.det(matrix[:2, :2]) > 0
        and bool(np.abs(matrix[2, :2]).max() < _TILT)
        and hull > _SPREAD * shape[0] * shape[1]
    )
    if not fits:
        return None
    moved = cv2.perspectiveTransform(here.reshape(-1, 1, 2).astype(np.float64), matrix).reshape(-1, 2)
    residual = float(np.median(np.linalg.norm(moved - there, axis=1)))
    return Registered(to_print=matrix, inliers=len(here), residual=residual)
