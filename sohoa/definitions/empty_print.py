"""The picture of a print without anything that was written into it: no patient may stay in it."""

from collections.abc import Sequence

import cv2
import numpy as np

from models.forms.definition import Shares
from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.ink import crop, ink_share, inner
from sohoa.definitions.lay_together import LaidPage
from sohoa.definitions.printed_label import PrintedLabel

_DARK = 170
_NEAR = 5
"""Pixels (150 dpi) around its place where common ink must lie."""
_ENOUGH = 3
"""Filled pages from which what stands on all of them is print; two patients may share a word."""
_WRITTEN = 0.006
"""Ink share of a value's place (without leaders) from which something stands in it."""
_IN_BOX = 0.02
_WALL = 0.16


def empty_print(pages: Sequence[LaidPage]) -> Pixels:
    """Return the print as a grey picture (150 dpi, the first page's coordinates).

    A blank is taken as it is. Of three filled pages or more, only ink that all have in one place stays, and
    nothing in the places of values. Of fewer, only labels, options and walls stay.
    """
    blank = next((page for page in pages if is_blank(page)), None)
    if blank is not None:
        return blank.picture
    first = pages[0]
    kept = np.asarray(first.picture < _DARK, np.uint8)
    labels = [label for page in pages for label in page.survey.labels]
    if len(pages) >= _ENOUGH:
        around = np.ones((_NEAR, _NEAR), np.uint8)
        others = [cv2.dilate(np.asarray(page.picture < _DARK, np.uint8), around) for page in pages[1:]]
        for other in others:
            kept = kept & np.asarray(other, np.uint8)
    else:
        kept = kept * _printed(first, labels)
    for label in labels:
        _without_values(kept, label)
    fringe = cv2.dilate(kept, np.ones((3, 3), np.uint8)).astype(bool)
    return np.where(fringe, first.picture, 255).astype(np.uint8)


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
        crop(kept, _pixels(label.zone, kept))[:] = 0


def _pixels(at: Shares, like: Pixels) -> Box:
    height, width = like.shape[:2]
    return Box(left=at[0] * width, top=at[1] * height, right=at[2] * width, bottom=at[3] * height)
