"""Rows become blocks: where columns stand side by side, one is read to its end before the next."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from models.clean_page import Layout
from models.geometry import Box
from pipeline.read.gaps import separates
from pipeline.read.piece import Piece

Row = list[Piece]

_NEAR = 1.6
"""Line heights between rows of one block, from baseline to baseline, counted in median piece heights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Rows that are read one after the other."""

    rows: tuple[Row, ...]

    @property
    def box(self) -> Box:
        """Hull of the rows."""
        return Box.hull(piece.box for row in self.rows for piece in row)


def blocks_of(rows: Sequence[Row], layout: Layout) -> list[Block]:
    """Cut rows at the gaps that separate columns; return blocks in reading order.

    Consecutive rows that are cut at the same place form side-by-side blocks, read left to right.
    """
    parts = [_cut(row, layout) for row in rows]
    height = median([piece.box.height for row in rows for piece in row] or [1.0])
    blocks: list[Block] = []
    for band in _bands(parts, height):
        blocks += _columns(band)
    return blocks


def _cut(row: Row, layout: Layout) -> list[Row]:
    """Parts of a row between separating gaps."""
    parts = [[row[0]]]
    for left, right in pairwise(row):
        if separates(left, right, row, layout):
            parts.append([right])
        else:
            parts[-1].append(right)
    return parts


def _bands(parts: Sequence[list[Row]], height: float) -> list[list[list[Row]]]:
    """Runs of neighbouring rows that must be looked at together."""
    bands: list[list[list[Row]]] = []
    for row in parts:
        if bands and _belongs(row, bands[-1], height):
            bands[-1].append(row)
        else:
            bands.append([row])
    return bands


def _belongs(row: list[Row], band: list[list[Row]], height: float) -> bool:
    last = band[-1]
    if len(row) == 1 and all(len(other) == 1 for other in band):
        return False
    box, above = _hull(row), _hull(last)
    if box.top - above.bottom > _NEAR * height:
        return False
    if len(row) > 1:
        return len(last) > 1 or _under_one(last, row)
    return _under_one(row, [part for other in band for part in other if len(other) > 1] or last)


def _under_one(row: list[Row], others: Sequence[Row]) -> bool:
    """Tell whether a row in one part stands under one part of `others` only, not across two."""
    box = _hull(row[:1]) if len(row) == 1 else _hull(row)
    columns = _merge_spans([(_hull([part]).left, _hull([part]).right) for part in others])
    met = [span for span in columns if min(span[1], box.right) - max(span[0], box.left) > 0]
    return len(met) == 1 and len(columns) > 1


def _merge_spans(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if merged and left < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(right, merged[-1][1]))
        else:
            merged.append((left, right))
    return merged


def _columns(band: list[list[Row]]) -> list[Block]:
    """Blocks of one band, left to right."""
    parts = [part for row in band for part in row]
    spans = _merge_spans([(_hull([part]).left, _hull([part]).right) for part in parts])
    blocks = []
    for left, right in spans:
        mine = [part for part in parts if left <= _hull([part]).middle[0] <= right]
        blocks.append(Block(rows=tuple(sorted(mine, key=lambda part: _hull([part]).middle[1]))))
    return blocks


def _hull(parts: Sequence[Row]) -> Box:
    return Box.hull(piece.box for part in parts for piece in part)
