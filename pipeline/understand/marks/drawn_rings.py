"""Rings on a line of options by their own shape: also around an option that nobody could read."""

import cv2
import numpy as np

from models.clean_page import CleanPage
from models.forms.definition import Label
from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.marks.ink import crop
from pipeline.understand.marks.options import Option

_DARK = 190
"""Grey value (0–255) below which a pen's line is ink."""
_HIGH = (1.15, 3.2)
_WIDE = (1.15, 14.0)
"""How high and wide a ring may be, in line heights."""
_HOLLOW = 0.34
"""Share of its frame that a ring's own ink fills at most."""
_CORNER, _ENDS = 0.07, 0.14
"""Shares of its frame's sides: a corner, where a ring has no ink and a box has, and a side's end."""
_LED = 0.5
"""White between a ring around a number and the words behind it at most, in line heights."""
_AROUND = 0.8
"""Share of a ring's columns with ink above and below its middle."""
_REACH = 1.8
"""Half height of the strip in which a row's rings are looked for, in line heights."""


def encircled(clean: CleanPage, label: Label, options: list[Option], em: float) -> str | None:
    """Return the value of the one option within a ring; of an unread one, by its place among the others; else None."""
    if len({option.row for option in options}) != 1 or len(options) < 2:
        return None
    rings = _rings(clean, options, em)
    if len(rings) != 1:
        return None
    ring = rings[0]
    within = [option for option in options if _holds(ring, option)]
    within = within or [option for option in options if _leads(ring, option, em)]
    if len(within) == 1:
        return within[0].choice.value
    return None if within else _unread(label, options, ring)


def _holds(ring: Box, option: Option) -> bool:
    """Whether the words of an option lie in a ring, or its number alone does."""
    y = option.box.middle[1]
    words = ring.left < option.box.middle[0] < ring.right and ring.top < y < ring.bottom
    number = option.number_box
    return words or (number is not None and ring.left < number.middle[0] < ring.right)


def _leads(ring: Box, option: Option, em: float) -> bool:
    """Whether a ring stands right before an option's words, around its number."""
    return ring.middle[0] < option.box.left < ring.right + _LED * em


def _unread(label: Label, options: list[Option], ring: Box) -> str | None:
    """The one choice that stands, in the order of the form, between the options left and right of a ring."""
    order = [choice.value for choice in label.choices]
    places = sorted((option.box.left, order.index(option.choice.value)) for option in options)
    if [place for _, place in places] != sorted(place for _, place in places):
        return None
    before = max((place for left, place in places if left < ring.left), default=-1)
    behind = min((place for left, place in places if left > ring.left), default=len(order))
    return order[before + 1] if behind - before == 2 else None


def _rings(clean: CleanPage, options: list[Option], em: float) -> list[Box]:
    hull = Box.hull(option.box for option in options)
    middle = hull.middle[1]
    strip = Box(
        left=max(0.0, hull.left - 4 * em),
        top=max(0.0, middle - _REACH * em),
        right=hull.right + 8 * em,
        bottom=middle + _REACH * em,
    )
    for pixels in (clean.whitened, clean.unruled):  # rules cross rings, and their removal may cut them
        rings = [_on_page(mark, strip) for mark in _round_marks(crop(pixels, strip), em)]
        if rings := [ring for ring in rings if ring.top < middle < ring.bottom]:
            return rings
    return []


def _on_page(mark: Box, strip: Box) -> Box:
    x, y = strip.left, strip.top
    return Box(left=x + mark.left, top=y + mark.top, right=x + mark.right, bottom=y + mark.bottom)


def _round_marks(part: Pixels, em: float) -> list[Box]:
    """Boxes of the rings in a strip of a page, in pixels of the strip."""
    if not part.size:
        return []
    dark = np.asarray(part < _DARK, np.uint8)
    dark = np.asarray(cv2.morphologyEx(dark, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)), np.uint8)
    _, marks, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=8)
    found = []
    for index, (left, top, width, height, area) in enumerate(stats[1:].tolist(), start=1):
        sized = _HIGH[0] * em < height < _HIGH[1] * em and _WIDE[0] * em < width < _WIDE[1] * em
        if not sized or area > _HOLLOW * width * height:
            continue
        shape = np.asarray(marks[top : top + height, left : left + width] == index)
        if _is_round(shape):
            found.append(Box(left=left, top=top, right=left + width, bottom=top + height))
    return found


def _is_round(shape: Pixels) -> bool:
    """Whether a mark runs around its middle and leaves its frame's corners free."""
    height, width = shape.shape
    down, across = max(1, round(_CORNER * height)), max(1, round(_CORNER * width))
    ends_down, ends_across = max(1, round(_ENDS * height)), max(1, round(_ENDS * width))
    corners = (shape[:down, :across], shape[:down, -across:], shape[-down:, :across], shape[-down:, -across:])
    free = sum(not corner.any() for corner in corners)
    core = shape[:, ends_across : width - ends_across]
    around = core[: height // 2].any(axis=0) & core[height // 2 :].any(axis=0)
    sides = shape[ends_down : height - ends_down]
    ends = sides[:, : width // 2].any(axis=1) & sides[:, width // 2 :].any(axis=1)
    return free >= 3 and bool(around.mean() > _AROUND) and bool(ends.mean() > _AROUND)
