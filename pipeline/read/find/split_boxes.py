"""Detector boxes that reach over a column's wall are cut at it."""

from collections.abc import Sequence

from models.geometry import Box
from pipeline.read.voices.crops import narrowed

_COVERED = 0.7
"""Share of the box's height that a wall must stand beside."""
_LEAST = 0.25
"""Parts narrower than so many heights hold no text."""


def split_boxes(boxes: Sequence[Box], walls: Sequence[Box]) -> tuple[Box, ...]:
    """Return `boxes`, each cut where one of `walls` (long vertical rules) crosses it."""
    return tuple(part for box in boxes for part in _split(box, walls))


def _split(box: Box, walls: Sequence[Box]) -> list[Box]:
    cuts = sorted(
        (wall.left, wall.right)
        for wall in walls
        if box.left < wall.middle[0] < box.right
        and min(wall.bottom, box.bottom) - max(wall.top, box.top) >= _COVERED * box.height
    )
    edges = [box.left, *(side for cut in cuts for side in cut), box.right]
    parts = (narrowed(box, edges[at], edges[at + 1]) for at in range(0, len(edges), 2))
    return [part for part in parts if part.width > _LEAST * box.height]
