"""The part of a PDF page that a viewer shows, and how it is turned."""

import math
from dataclasses import dataclass

import pikepdf

LETTER = (0.0, 0.0, 612.0, 792.0)
"""What viewers assume where a page has no usable box."""
DEEPEST = 64
"""Levels of the page tree searched for inherited entries; a deeper tree is a loop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """Points of the page's user space, 1/72 inch each.

    UserUnit, which makes them larger, is ignored as all renderers do.
    """

    left: float
    bottom: float
    right: float
    top: float
    rotation: int
    """Degrees clockwise to turn the page for showing: 0, 90, 180, 270."""

    @property
    def inches(self) -> tuple[float, float]:
        """Width and height as shown."""
        width = (self.right - self.left) / 72
        height = (self.top - self.bottom) / 72
        return (height, width) if self.rotation in {90, 270} else (width, height)


def page_view(page: pikepdf.Object) -> PageView:
    """Read the boxes and the rotation of a page dictionary; nonsense counts as absent."""
    media = _box(_inherited(page, "/MediaBox")) or LETTER
    crop = _box(_inherited(page, "/CropBox")) or media
    shown = (
        max(media[0], crop[0]),
        max(media[1], crop[1]),
        min(media[2], crop[2]),
        min(media[3], crop[3]),
    )
    left, bottom, right, top = shown if _has_area(shown) else media
    return PageView(
        left=left,
        bottom=bottom,
        right=right,
        top=top,
        rotation=_rotation(_inherited(page, "/Rotate")),
    )


def _inherited(node: pikepdf.Object, key: str) -> pikepdf.Object | None:
    """Return an entry of the page or of its nearest ancestor."""
    above: pikepdf.Object | None = node
    for _ in range(DEEPEST):
        if not isinstance(above, pikepdf.Dictionary):
            return None
        found = above.get(key)
        if found is not None:
            return found
        above = above.get("/Parent")
    return None


def _box(value: pikepdf.Object | None) -> tuple[float, float, float, float] | None:
    """Return left, bottom, right, top of a rectangle with an area, else None."""
    if not isinstance(value, pikepdf.Array) or len(value) != 4:  # noqa: PLR2004 - a rectangle
        return None
    try:
        first, second, third, fourth = (float(number) for number in value)
    except (TypeError, ValueError):
        return None
    box = (min(first, third), min(second, fourth), max(first, third), max(second, fourth))
    return box if all(map(math.isfinite, box)) and _has_area(box) else None


def _has_area(box: tuple[float, float, float, float]) -> bool:
    """Whether the box is wider and higher than nothing."""
    return box[2] > box[0] and box[3] > box[1]


def _rotation(value: object) -> int:
    """Return quarter turns; anything else shows upright."""
    try:
        degrees = int(value) % 360  # type: ignore[call-overload]
    except (TypeError, ValueError):
        return 0
    return degrees if degrees % 90 == 0 else 0
