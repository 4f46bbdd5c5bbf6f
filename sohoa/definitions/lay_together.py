"""Pages of one print on the first of them: what the print is does not move."""

import dataclasses
from collections.abc import Sequence

import cv2
import numpy as np

from models.clean_page import CleanPage
from models.forms.definition import Shares, ZoneOption
from models.geometry import Box, Matrix
from models.scan import Pixels
from pipeline.zones.print_features import DPI, features_of
from pipeline.zones.register import register
from sohoa.definitions.printed_label import PrintedLabel, Survey

NOWHERE: Shares = (0.0, 0.0, 0.0, 0.0)
"""Where a label stands that was seen only on pages which do not fit the first one."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class LaidPage:
    """A page in the coordinates of the first one."""

    picture: Pixels
    """Grey, 150 dpi."""
    unruled: Pixels
    """The same without rules and leaders."""
    survey: Survey
    """Its places in shares of the first page."""


def lay_together(pages: Sequence[tuple[CleanPage, Survey]]) -> tuple[LaidPage | None, ...]:
    """Return every page as it lies on the first one; None for a page that does not fit."""
    first, survey = pages[0]
    picture = _small(first.whitened, first.dpi)
    laid: list[LaidPage | None] = [
        LaidPage(picture=picture, unruled=_small(first.unruled, first.dpi), survey=survey)
    ]
    known = features_of(picture)
    for clean, other in pages[1:]:
        small = _small(clean.whitened, clean.dpi)
        found = register(small, known, picture) if known is not None else None
        if found is None:
            laid.append(None)
            continue
        laid.append(
            LaidPage(
                picture=_warped(small, found.to_print, picture),
                unruled=_warped(_small(clean.unruled, clean.dpi), found.to_print, picture),
                survey=moved(other, _of_shares(found.to_print, small, picture)),
            )
        )
    return tuple(laid)


def nowhere(survey: Survey) -> Survey:
    """Return a survey whose labels have no places."""
    labels = (
        dataclasses.replace(label, here=NOWHERE, zone=NOWHERE, further=(), boxes=(), marks=())
        for label in survey.labels
    )
    return dataclasses.replace(survey, labels=tuple(labels))


def moved(survey: Survey, matrix: Matrix) -> Survey:
    """Return a survey whose places (shares) went through `matrix`."""
    return dataclasses.replace(survey, labels=tuple(_moved_label(label, matrix) for label in survey.labels))


def _moved_label(label: PrintedLabel, matrix: Matrix) -> PrintedLabel:
    return dataclasses.replace(
        label,
        here=_at(label.here, matrix),
        zone=_at(label.zone, matrix),
        further=tuple(_at(line, matrix) for line in label.further),
        boxes=tuple(_at(box, matrix) for box in label.boxes),
        marks=tuple(ZoneOption(text=mark.text, at=_at(mark.at, matrix)) for mark in label.marks),
    )


def _at(shares: Shares, matrix: Matrix) -> Shares:
    box = Box.of(shares).transformed(matrix)
    left, top, right, bottom = (
        round(min(1.0, max(0.0, e)), 4) for e in (box.left, box.top, box.right, box.bottom)
    )
    return left, top, right, bottom


def _of_shares(matrix: Matrix, here: Pixels, there: Pixels) -> Matrix:
    up = np.diag([here.shape[1], here.shape[0], 1.0])
    down = np.diag([1 / there.shape[1], 1 / there.shape[0], 1.0])
    return np.asarray(down @ matrix @ up, np.float64)


def _small(pixels: Pixels, dpi: float) -> Pixels:
    scale = DPI / dpi
    return np.asarray(cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)


def _warped(pixels: Pixels, matrix: Matrix, like: Pixels) -> Pixels:
    height, width = like.shape[:2]
    return np.asarray(
        cv2.warpPerspective(pixels, matrix, (width, height), borderValue=(255.0,) * 4), np.uint8
    )
