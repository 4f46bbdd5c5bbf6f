"""The picture of a print without anything that was written into it: no patient may stay in it."""

from collections.abc import Sequence

import cv2
import numpy as np

from models.forms.definition import Shares
from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.fold import fold
from pipeline.understand.marks.ink import crop, ink_share, inner
from sohoa.definitions.lay_together import LaidPage
from sohoa.definitions.printed_label import PrintedLabel

_DARK = 170
_NEAR = 3
"""Side of the square of pixels (150 dpi) in which common ink must lie."""
_ALIKE = 0.85
"""Share of a piece of ink that both pages must have in one place, from either side."""
_WRITTEN = 0.006
"""Ink share of a value's place (without leaders) from which something stands in it."""
_IN_BOX = 0.02
_WALL = 0.16


def empty_print(pages: Sequence[LaidPage], *, blank: bool = False) -> Pixels:
    """Return the print as a grey picture (150 dpi, the first page's coordinates).

    A blank is taken as it is: the first page if a person says so (`blank`), else one without ink in its
    places. Of filled pages only labels, options, rules and walls stay, as far as all pages have them in one
    place, and nothing in the places of values.
    """
    empty = pages[0] if blank else next((page for page in pages if is_blank(page)), None)
    if empty is not None:
        return empty.picture
    first = pages[0]
    kept = np.asarray((first.picture < _DARK) * _printed(first, _labels_of_all(pages)), np.uint8)
    for page in pages[1:]:
        kept = _common(kept, np.asarray(page.picture < _DARK, np.uint8))
    for label in (label for page in pages for label in page.survey.labels):
        _without_values(kept, label)
    fringe = cv2.dilate(kept, np.ones((3, 3), np.uint8)).astype(bool)
    return np.where(fringe, first.picture, 255).astype(np.uint8)


def _labels_of_all(pages: Sequence[LaidPage]) -> list[PrintedLabel]:
    """The first page's labels that were read on every page: a value that looked like a label was not."""
    others = [{fold(label.text) for label in page.survey.labels} for page in pages[1:]]
    return [label for label in pages[0].survey.labels if all(fold(label.text) in texts for texts in others)]


def _common(here: Pixels, there: Pixels) -> Pixels:
    """Ink of `here` that stands on the other page too: each piece alike, and each pixel near ink.

    Pixels alone are not enough: small bold letters cover each other, whatever they say.
    """
    around = np.ones((_NEAR, _NEAR), np.uint8)
    near_here, near_there = (np.asarray(cv2.dilate(ink, around), np.uint8) for ink in (here, there))
    both = np.asarray(here & near_there, np.uint8)
    count, pieces, stats, _ = cv2.connectedComponentsWithStats(here, connectivity=8)
    covered = np.bincount(pieces.ravel(), weights=both.ravel(), minlength=count)
    for index in range(1, count):
        left, top, wide, high, area = stats[index]
        place = np.s_[top : top + high, left : left + wide]
        other = there[place]
        strange = int((other & (1 - near_here[place])).sum())
        if covered[index] < _ALIKE * area or strange > (1 - _ALIKE) * max(area, int(other.sum())):
            both[place][pieces[place] == index] = 0
    return both


def is_blank(page: LaidPage) -> bool:
    """Tell whether nothing stands in any place of a value."""
    lines = [
        label for label in page.survey.labels if not label.boxes and not label.marks and _has_room(label)
    ]
    boxes = [box for label in page.survey.labels for box in label.boxes]
    return (
        len(lines) + len(boxes) > 2  # noqa: PLR2004 - of fewer places nothing can be said
        and all(ink_share(page.unruled, _pixels(label.zone, page.unruled)) < _WRITTEN for label in lines)
        and all(ink_share(page.picture, inner(_pixels(box, page.picture), 0.25)) < _IN_BOX for box in boxes)
    )


def _has_room(label: PrintedLabel) -> bool:
    left, _top, right, _bottom = label.zone
    return right - left > 0.03  # noqa: PLR2004 - a share of the page's width, less than any value


def _printed(page: LaidPage, labels: Sequence[PrintedLabel]) -> Pixels:
    """1 where labels, options and walls are: what is known to be print."""
    mask = np.zeros_like(page.picture)
    places = [label.here for label in labels] + [
        mark.at for label in labels for mark in label.marks if label.ring
    ]
    boxes = [box for label in labels for box in label.boxes]
    for at in (*places, *boxes):
        crop(mask, _pixels(at, mask).grown(2))[:] = 1
    rules = np.asarray(
        (page.picture < _DARK) & (page.unruled >= _DARK), np.uint8
    )  # what cleaning took for rules
    return np.asarray(mask | rules, np.uint8)


def _without_values(kept: Pixels, label: PrintedLabel) -> None:
    """Clear the places of values; walls of boxes and ringed options stay."""
    for box in label.boxes:
        crop(kept, inner(_pixels(box, kept), _WALL))[:] = 0
    if not label.boxes and not label.ring:
        for at in (label.zone, *label.further):
            crop(kept, _pixels(at, kept))[:] = 0


def _pixels(at: Shares, like: Pixels) -> Box:
    height, width = like.shape[:2]
    return Box(left=at[0] * width, top=at[1] * height, right=at[2] * width, bottom=at[3] * height)
