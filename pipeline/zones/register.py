"""Lay a page on a known print: ORB points, the likest of three fits, and a gate that can say no."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

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
_STRIPS = 4
Points = npt.NDArray[np.float32]
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


def register(page: Pixels, known: Features, picture: Pixels) -> Registered | None:
    """Return how `page` (grey, 150 dpi) lies on a print's `picture`; None where it does not fit."""
    mine = features_of(page)
    if mine is None:
        return None
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(mine.around, known.around, k=2)
    good = [pair[0] for pair in pairs if len(pair) > 1 and pair[0].distance < _RATIO * pair[1].distance]
    if len(good) < _LEAST:
        return None
    here = np.array([mine.points[match.queryIdx] for match in good])
    there = np.array([known.points[match.trainIdx] for match in good])
    fits = [
        fit
        for matrix in _fits(here, there)
        if (fit := _gated(matrix, here, there, picture.shape)) is not None
    ]
    return max(fits, key=lambda fit: _likeness(page, picture, fit.to_print), default=None)


def _fits(here: Points, there: Points) -> Iterator[Matrix]:
    """Matrices that many points agree with.

    Points crowd where a print has most letters; a homography can agree with hundreds of them and be wrong at
    the other end of the page, so that no single fit is trusted.
    """
    for method in (cv2.RANSAC, cv2.USAC_MAGSAC):
        matrix, _ = cv2.findHomography(here, there, method, _REACH, maxIters=4000, confidence=0.999)
        if matrix is not None:
            yield np.asarray(matrix, np.float64)
    flat, _ = cv2.estimateAffine2D(here, there, method=cv2.RANSAC, ransacReprojThreshold=_REACH)
    if flat is not None:
        yield np.vstack([flat, [0.0, 0.0, 1.0]])


def _likeness(page: Pixels, picture: Pixels, matrix: Matrix) -> float:
    """How much (−1 to 1) the page looks like the print: the mean over four strips from top to bottom."""
    height, width = picture.shape[0] // 2, picture.shape[1] // 2
    laid = cv2.warpPerspective(
        page, np.diag([0.5, 0.5, 1.0]) @ matrix, (width, height), borderValue=(255.0,) * 4
    )
    small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    strips = [slice(height * part // _STRIPS, height * (part + 1) // _STRIPS) for part in range(_STRIPS)]
    pairs = [(cv2.GaussianBlur(one[strip], (5, 5), 0) for one in (laid, small)) for strip in strips]
    return float(np.mean([_correlation(*pair) for pair in pairs]))


def _correlation(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1]) if np.ptp(one) and np.ptp(other) else 0.0


def _gated(matrix: Matrix, here: Points, there: Points, shape: tuple[int, ...]) -> Registered | None:
    moved = cv2.perspectiveTransform(here.reshape(-1, 1, 2).astype(np.float64), matrix).reshape(-1, 2)
    apart = np.linalg.norm(moved - there, axis=1)
    agree = apart < _REACH
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))
    hull = cv2.contourArea(cv2.convexHull(there[agree].astype(np.float32))) if agree.sum() > 2 else 0.0  # noqa: PLR2004 - an area
    fits = (
        agree.sum() >= _LEAST
        and _SCALE[0] < scale < _SCALE[1]
        and np.linalg.det(matrix[:2, :2]) > 0
        and bool(np.abs(matrix[2, :2]).max() < _TILT)
        and hull > _SPREAD * shape[0] * shape[1]
    )
    if not fits:
        return None
    return Registered(to_print=matrix, inliers=int(agree.sum()), residual=float(np.median(apart[agree])))
