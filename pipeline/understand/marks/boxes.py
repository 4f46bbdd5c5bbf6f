"""Rows of digit boxes: which cells belong to a label, and one clean strip of their contents."""

from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import cv2
import numpy as np

from models.clean_page import CleanPage
from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.marks.ink import crop, ink_share, inner

_FILLED = 0.02
"""Ink share of a cell's inside from which something stands in it."""
_HEIGHT = 48
"""Height of the strip that is read again, in pixels; what Tesseract's models were trained near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxRow:
    """Neighbouring cells on one height, left to right."""

    cells: tuple[Box, ...]
    filled: tuple[bool, ...]

    @property
    def box(self) -> Box:
        """Hull of all cells."""
        return Box.hull(self.cells)

    @property
    def count(self) -> int:
        """How many cells hold ink."""
        return sum(self.filled)


def box_row_after(clean: CleanPage, label: Box, right: float, em: float) -> BoxRow | None:
    """Return the cells between a label and the next one on its height; None where there are none."""
    beside = [
        cell
        for cell in clean.layout.cells
        if label.right - 0.5 * em <= cell.left
        and cell.middle[0] < right
        and cell.vertical_overlap(label) > 0.3
        and 0.5 * em < cell.height < 3.2 * em
        and cell.width < 3.5 * em
    ]
    if not beside:
        return None
    beside.sort(key=lambda cell: cell.left)
    kept = [beside[0]]
    for cell in beside[1:]:
        # Cells of one value stand close; a far group belongs to something else (code boxes at the margin).
        if cell.left - kept[-1].right > 4.0 * em or abs(cell.height - kept[0].height) > 0.5 * kept[0].height:
            break
        if cell.left - kept[-1].right > -0.5 * cell.width:
            kept.append(cell)
    kept = _with_missed(kept, label.right)
    filled = tuple(ink_share(clean.whitened, inner(cell, 0.18)) > _FILLED for cell in kept)
    return BoxRow(cells=tuple(kept), filled=filled)


def box_row_below(clean: CleanPage, label: Box, em: float) -> BoxRow | None:
    """Return the two or three cells right under (or over) a short label: the age of a chart's front page."""
    near = [
        cell
        for cell in clean.layout.cells
        if abs(cell.middle[0] - label.middle[0]) < 2.5 * em
        and 0.3 * em < abs(cell.middle[1] - label.middle[1]) < 2.0 * em
        and cell.height < 2.2 * em
        and cell.width < 2.2 * em
    ]
    if not near:
        return None
    middle = min(near, key=lambda cell: abs(cell.middle[1] - label.middle[1])).middle[1]
    cells = sorted(
        (cell for cell in near if abs(cell.middle[1] - middle) < 0.4 * em), key=lambda cell: cell.left
    )
    filled = tuple(ink_share(clean.whitened, inner(cell, 0.18)) > _FILLED for cell in cells[:3])
    return BoxRow(cells=tuple(cells[:3]), filled=filled)


def _with_missed(cells: list[Box], start: float) -> list[Box]:
    """Put back cells that the layout lost: where a gap has room for whole cells of the usual width."""
    if len(cells) < 2:
        return cells
    width = median(cell.width for cell in cells)
    pitch = median(b.left - a.left for a, b in pairwise(cells))
    found = [cells[0]]
    for cell in cells[1:]:
        gap = cell.left - found[-1].right
        missing = round(gap / max(pitch, width)) if gap > 0.8 * width else 0
        for _ in range(missing if missing <= 3 else 0):
            last = found[-1]
            found.append(Box(left=last.right, top=last.top, right=last.right + width, bottom=last.bottom))
        found.append(cell)
    first = found[0]
    if first.left - start > 0.9 * width and first.left - start < 2.0 * width:
        found.insert(0, Box(left=first.left - pitch, top=first.top, right=first.left, bottom=first.bottom))
    return found


def strip_of(clean: CleanPage, row: BoxRow) -> Pixels:
    """Return the row's region without its walls: grey, dark on white, about 48 pixels high.

    The whole region, not cell by cell: a cell that the layout missed keeps its digit.
    """
    part = crop(clean.unruled, row.box.grown(0.06 * row.box.height))
    if not part.size:
        return np.full((_HEIGHT, _HEIGHT), 255, np.uint8)
    scale = _HEIGHT / part.shape[0]
    size = (max(8, round(part.shape[1] * scale)), _HEIGHT)
    resized = cv2.resize(part, size, interpolation=cv2.INTER_AREA).astype(np.uint8)
    cleaned = _without_wall_rests(resized)
    return cv2.copyMakeBorder(cleaned, 12, 12, 16, 16, cv2.BORDER_CONSTANT, value=255).astype(np.uint8)


def _without_wall_rests(piece: Pixels) -> Pixels:
    """Whiten thin upright or lying ink: what is left of walls. A digit is lower than its cell."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((piece < 150).astype(np.uint8), connectivity=8)
    height, width = piece.shape
    cleaned = piece.copy()
    for index in range(1, count):
        left, top, wide, high, area = stats[index]
        upright = high >= 0.8 * height and wide <= 0.12 * height
        lying = (top == 0 or top + high == height) and high <= 0.15 * height
        at_side = (left == 0 or left + wide == width) and wide <= 0.12 * height
        if upright or lying or at_side or area < 6:
            cleaned[labels == index] = 255
    return cleaned
