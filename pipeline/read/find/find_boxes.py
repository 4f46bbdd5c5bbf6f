"""Where on a clean page stand lines of text?"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.ports import Detector
from pipeline.read.find.missed_ink import missed_ink
from pipeline.read.find.split_boxes import split_boxes
from pipeline.read.order.frames import walls

_BESIDE = 0.6
"""Missed letters within so many line heights of a box belong to its words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Boxes of lines or line pieces in clean-page pixels; none reaches over a column's wall."""

    boxes: tuple[Box, ...]
    second_tries: tuple[Box, ...] = ()
    """Ink that the detector passed over: text only where it reads as such."""


def find_boxes(clean: CleanPage, detector: Detector) -> Found:
    """Return where lines stand, and where there is ink of the size of letters besides."""
    height, width = clean.grey.shape[:2]
    detected = [box.clipped(width, height) for box in detector.detect(clean.grey)]
    known = [box for box in detected if box.area > 0]
    usual = median([box.height for box in known] or [1.0])
    sides = walls(clean.layout, usual)
    boxes = list(split_boxes(known, sides))
    alone = []
    for missed in missed_ink(clean.unruled, boxes):
        at = _neighbour(missed, boxes, sides)
        if at is None:
            alone.append(missed)
        else:
            both = Box.hull((boxes[at], missed))
            boxes[at] = Box(left=both.left, right=both.right, top=boxes[at].top, bottom=boxes[at].bottom)
    return Found(boxes=tuple(boxes), second_tries=tuple(alone))


def _neighbour(missed: Box, boxes: Sequence[Box], sides: Sequence[Box]) -> int | None:
    """Index of the box whose words the missed letters belong to."""
    for at, box in enumerate(boxes):
        gap = max(missed.left - box.right, box.left - missed.right)
        if gap < _BESIDE * box.height and missed.vertical_overlap(box) > 0.6:  # noqa: PLR2004
            between = sorted((missed.middle[0], box.middle[0]))
            if not any(
                between[0] < side.middle[0] < between[1]
                for side in sides
                if side.overlap(box.grown(box.width))
            ):
                return at
    return None
