"""Rows of digit boxes: which cells belong to a label, and one clean strip of their contents."""

from dataclasses import dataclass

import cv2
import numpy as np

from models.clean_page import CleanPage
from models.geometry import Box
from models.scan import Pixels
from pipeline.understand.ink import crop, ink_share, inner

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
    filled = tuple(ink_share(clean.whitened, inner(cell, 0.18)) > _FILLED for cell in kept)
    return BoxRow(cells=tuple(kept), filled=filled)


def strip_of(clean: CleanPage, row: BoxRow) -> Pixels:
    """Return the filled cells' insides side by side, walls gone: grey, dark on white."""
    pieces = []
    for cell, filled in zip(row.cells, row.filled, strict=True):
        if not filled:
            continue
        part = crop(clean.unruled, inner(cell, 0.07))
        scale = _HEIGHT / max(1, part.shape[0])
        size = (max(4, round(part.shape[1] * scale)), _HEIGHT)
        pieces.append(
            _without_wall_rests(cv2.resize(part, size, interpolation=cv2.INTER_AREA).astype(np.uint8))
        )
    if not pieces:
        return np.full((_HEIGHT, _HEIGHT), 255, np.uint8)
    strip = np.concatenate(pieces, axis=1)
    return cv2.copyMakeBorder(strip, 12, 12, 16, 16, cv2.BORDER_CONSTANT, value=255).astype(np.uint8)


def _without_wall_rests(piece: Pixels) -> Pixels:
    """Whiten thin ink that clings to the edge of a cell: what is left of its walls."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats((piece < 150).astype(np.uint8), connectivity=8)
    height, width = piece.shape
    cleaned = piece.copy()
    for index in range(1, count):
        left, top, wide, high, area = stats[index]
        at_side = (left == 0 or left + wide == width) and wide <= 0.18 * width
        at_end = (top == 0 or top + high == height) and high <= 0.15 * height
        if at_side or at_end or area < 6:
            cleaned[labels == index] = 255
    return cleaned
