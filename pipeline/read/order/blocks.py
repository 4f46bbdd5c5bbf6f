"""What is read as one: the rows of a stretch of a page, with its extent."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from models.geometry import Box
from pipeline.read.piece import Piece

Row = tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Rows of text top to bottom inside `box`: a ruled cell, or one row that stands free."""

    rows: tuple[Row, ...]
    box: Box
    ruled: bool = False


def hull(pieces: Sequence[Piece]) -> Box:
    """Return the box around `pieces`; ValueError when there is none."""
    return Box.hull(piece.box for piece in pieces)


def usual_height(pieces: Sequence[Piece]) -> float:
    """Return the median height of pieces in pixels; 1 when there is none."""
    return median([piece.box.height for piece in pieces] or [1.0])


def hull_of(blocks: Sequence[Block]) -> Box:
    """Return the box around `blocks`; ValueError when there is none."""
    return Box.hull(block.box for block in blocks)
