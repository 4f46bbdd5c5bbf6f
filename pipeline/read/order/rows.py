"""Which pieces stand on one baseline?"""

from collections.abc import Sequence
from statistics import median

from models.geometry import Box
from pipeline.read.piece import Piece

_SAME_ROW = 0.5
"""Vertical overlap, as a share of the lower piece, from which two neighbours share a baseline."""


def rows_of(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Group pieces into rows, top to bottom, each left to right.

    A piece joins the row whose nearest member (in reading direction) it overlaps; so that a page which is
    still a little curled does not fall apart, only neighbours are compared, not the whole row.
    """
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda item: item.box.middle[1]):
        fitting = [row for row in rows[-12:] if _fits(piece.box, row)]
        if fitting:
            min(fitting, key=lambda row: _distance(piece.box, row)).append(piece)
        else:
            rows.append([piece])
    ordered = (sorted(row, key=lambda piece: piece.box.left) for row in rows)
    return sorted(ordered, key=lambda row: median(piece.box.middle[1] for piece in row))


def _nearest(box: Box, row: Sequence[Piece]) -> Piece:
    return min(row, key=lambda piece: max(piece.box.left - box.right, box.left - piece.box.right))


def _fits(box: Box, row: Sequence[Piece]) -> bool:
    if any(_covers(box, piece.box) for piece in row):
        return False  # one above the other
    return box.vertical_overlap(_nearest(box, row).box) >= _SAME_ROW


def _covers(one: Box, two: Box) -> bool:
    common = min(one.right, two.right) - max(one.left, two.left)
    return common > 0.3 * min(one.width, two.width)


def _distance(box: Box, row: Sequence[Piece]) -> float:
    return abs(_nearest(box, row).box.middle[1] - box.middle[1])
