"""A page warped onto its print: zones stand where the print has them, and printed ink is known."""

import dataclasses
from dataclasses import dataclass

import cv2
import numpy as np

from models.clean_page import CleanPage
from models.forms.definition import Shares
from models.geometry import Box, Matrix
from models.scan import Pixels
from pipeline.understand.marks.ink import crop
from pipeline.zones.print_features import DPI, PrintPicture
from pipeline.zones.print_masks import SCALE, print_masks
from pipeline.zones.register import Registered, register

_PAPER, _FAINT, _BLACK = 235, 110, 60
"""Below the first is ink; where its darkest quarter is lighter than the second, that becomes the third."""
_FEW = 1000
"""Pixels of ink that say nothing of a page."""
_REACH = 6
"""Pixels of the picture that a zone may still lie off after registration."""
_SURE = 0.35
"""Correlation of the surroundings from which a zone is moved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A zone, and how far the page lies off the print there; pixels of the frame."""

    on_print: Box
    across: float
    down: float

    def on_page(self) -> Box:
        """Return where its ink stands."""
        box = self.on_print
        return Box(
            left=box.left + self.across,
            top=box.top + self.down,
            right=box.right + self.across,
            bottom=box.bottom + self.down,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A piece of the page and the same piece of the print, equally large."""

    ink: Pixels
    """Grey."""
    printed: Pixels
    """Above 0 where the print has ink."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One page in its print's coordinates; all images are grey, `SCALE` times the picture."""

    white: Pixels
    """The page, paper white, with its print."""
    unruled: Pixels
    """Without rules, walls and leaders."""
    printed: Pixels
    """255 where the print has ink, a little grown."""
    lettered: Pixels
    """The same without leaders and rules: points and marks of what is written stand on them."""
    picture: Pixels
    small: Pixels
    """`white` at the picture's size."""
    to_page: Matrix
    """Frame → clean page."""
    registered: Registered
    settled: dict[Shares, Place] = dataclasses.field(default_factory=dict)
    """Places that were asked for."""

    def printed_share(self, on_page: Box) -> float:
        """Return how much (0–1) of a box of the clean page lies on printed ink."""
        part = crop(self.printed, on_page.transformed(np.asarray(np.linalg.inv(self.to_page), np.float64)))
        return float(np.mean(part > 0)) if part.size else 0.0

    def place(self, at: Shares) -> Place:
        """Return a zone's place on the print and, moved by what its surroundings say, on the page."""
        if at not in self.settled:
            self.settled[at] = self._settled(at)
        return self.settled[at]

    def _settled(self, at: Shares) -> Place:
        height, width = self.picture.shape
        box = Box(left=at[0] * width, top=at[1] * height, right=at[2] * width, bottom=at[3] * height)
        across, down = _settle(self.picture, self.small, box)
        on_print = Box.of([SCALE * edge for edge in (box.left, box.top, box.right, box.bottom)])
        return Place(on_print=on_print, across=SCALE * across, down=SCALE * down)

    def box(self, at: Shares) -> Box:
        """Return a zone's place on the page, in the frame."""
        return self.place(at).on_page()

    def cut(
        self,
        place: Place,
        *,
        unruled: bool = False,
        lettered: bool = False,
        across: float = 0.0,
        down: float = 0.0,
    ) -> Cut:
        """Return what stands in a place, grown by pixels of the frame: the page's ink, and the print's."""
        box = place.on_print
        grown = Box(
            left=box.left - across, top=box.top - down, right=box.right + across, bottom=box.bottom + down
        )
        height, width = self.white.shape
        # Whole pixels inside both, so that ink and print lie on each other.
        moved = dataclasses.replace(place, on_print=grown.clipped(width, height))
        page, printed = moved.on_page().rounded(), moved.on_print.rounded()
        wide, high = printed[2] - printed[0], printed[3] - printed[1]
        source = self.unruled if unruled else self.white
        ink = source[max(0, page[1]) : page[1] + high, max(0, page[0]) : page[0] + wide]
        mask = self.lettered if lettered else self.printed
        under = mask[printed[1] : printed[1] + ink.shape[0], printed[0] : printed[0] + ink.shape[1]]
        return Cut(ink=ink[: under.shape[0], : under.shape[1]], printed=under)


def frame(clean: CleanPage, known: PrintPicture) -> Frame | None:
    """Return the page on its print; None where it does not fit."""
    if known.features is None:
        return None
    scale = DPI / clean.dpi
    small = cv2.resize(clean.whitened, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    found = register(np.asarray(small, np.uint8), known.features, known.picture)
    if found is None:
        return None
    down, up = np.diag([scale, scale, 1.0]), np.diag([SCALE, SCALE, 1.0])
    to_frame = up @ found.to_print @ down
    height, width = known.picture.shape
    white = _inked(_warped(clean.whitened, to_frame, SCALE * width, SCALE * height))
    printed, lettered = print_masks(known)
    return Frame(
        white=white,
        unruled=_inked(_warped(clean.unruled, to_frame, SCALE * width, SCALE * height)),
        printed=printed,
        lettered=lettered,
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


def _inked(pixels: Pixels) -> Pixels:
    """Faint ink as dark as that of other pages: paper is white already."""
    ink = pixels[pixels < _PAPER]
    level = float(np.percentile(ink, 25)) if ink.size > _FEW else 0.0
    if level < _FAINT:
        return pixels
    darker = np.asarray(cv2.convertScaleAbs(255 - pixels, alpha=(255 - _BLACK) / (255 - level)), np.uint8)
    return np.asarray(255 - darker, np.uint8)


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
