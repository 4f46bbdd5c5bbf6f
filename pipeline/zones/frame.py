"""A page warped onto its print: zones stand where the print has them, and printed ink is known."""

from dataclasses import dataclass

import cv2
import numpy as np

from models.clean_page import CleanPage
from models.forms.definition import Shares
from models.geometry import Box, Matrix
from models.scan import Pixels
from pipeline.understand.marks.ink import crop
from pipeline.zones.print_features import DPI, PrintPicture
from pipeline.zones.register import Registered, register

SCALE = 2
"""Pixels of the frame a pixel of the print's picture: 300 dpi."""
_DARK = 170
_REACH = 6
"""Pixels of the picture that a zone may still lie off after registration."""
_SURE = 0.35
"""Correlation of the surroundings from which a zone is moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One page in its print's coordinates; all images are grey, `SCALE` times the picture."""

    white: Pixels
    """The page, paper white, with its print."""
    unruled: Pixels
    """Without rules, walls and leaders."""
    printed: Pixels
    """255 where the print has ink, a little grown."""
    picture: Pixels
    small: Pixels
    """`white` at the picture's size."""
    to_page: Matrix
    """Frame → clean page."""
    registered: Registered

    def printed_share(self, on_page: Box) -> float:
        """Return how much (0–1) of a box of the clean page lies on printed ink."""
        part = crop(self.printed, on_page.transformed(np.asarray(np.linalg.inv(self.to_page), np.float64)))
        return float(np.mean(part > 0)) if part.size else 0.0

    def box(self, at: Shares) -> Box:
        """Return a zone's place in the frame, moved by what its surroundings say."""
        height, width = self.picture.shape
        box = Box(left=at[0] * width, top=at[1] * height, right=at[2] * width, bottom=at[3] * height)
        across, down = _settle(self.picture, self.small, box)
        return Box.of(
            [
                SCALE * edge
                for edge in (box.left + across, box.top + down, box.right + across, box.bottom + down)
            ]
        )


def frame(clean: CleanPage, known: PrintPicture) -> Frame | None:
    """Return the page on its print; None where it does not fit."""
    if known.features is None:
        return None
    scale = DPI / clean.dpi
    small = cv2.resize(clean.whitened, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = register(np.asarray(small, np.uint8), known.features, known.picture.shape[:2])
    if found is None:
        return None
    down, up = np.diag([scale, scale, 1.0]), np.diag([SCALE, SCALE, 1.0])
    to_frame = up @ found.to_print @ down
    height, width = known.picture.shape
    white = _warped(clean.whitened, to_frame, SCALE * width, SCALE * height)
    ink = cv2.resize(known.picture, (SCALE * width, SCALE * height), interpolation=cv2.INTER_LINEAR)
    return Frame(
        white=white,
        unruled=_warped(clean.unruled, to_frame, SCALE * width, SCALE * height),
        printed=np.asarray(
            cv2.dilate((ink < _DARK).astype(np.uint8) * 255, np.ones((7, 7), np.uint8)), np.uint8
        ),
        picture=known.picture,
        small=np.asarray(cv2.resize(white, (width, height), interpolation=cv2.INTER_AREA), np.uint8),
        to_page=np.asarray(np.linalg.inv(to_frame), np.float64),
        registered=found,
    )


def _warped(pixels: Pixels, matrix: Matrix, width: int, height: int) -> Pixels:
    warped = cv2.warpPerspective(
        pixels, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=(255.0,) * 4
    )
    return np.asarray(warped, np.uint8)


def _settle(picture: Pixels, page: Pixels, box: Box) -> tuple[float, float]:
    """How far (pixels of the picture) the print around a zone lies from where registration put it."""
    around = Box(left=box.left - 90, top=box.top - 12, right=box.right + 20, bottom=box.bottom + 12)
    height, width = picture.shape
    inside = around.clipped(width - _REACH, height - _REACH)
    left, top, right, bottom = (max(_REACH, edge) for edge in inside.rounded())
    patch = picture[top:bottom, left:right]
    if patch.size == 0 or np.ptp(patch) < 60:  # noqa: PLR2004 - grey levels between paper and print
        return 0.0, 0.0
    area = page[top - _REACH : bottom + _REACH, left - _REACH : right + _REACH]
    if area.shape[0] < patch.shape[0] or area.shape[1] < patch.shape[1]:
        return 0.0, 0.0
    fit = cv2.matchTemplate(area, patch, cv2.TM_CCOEFF_NORMED)
    _low, best, _at, place = cv2.minMaxLoc(fit)
    return (float(place[0] - _REACH), float(place[1] - _REACH)) if best > _SURE else (0.0, 0.0)
