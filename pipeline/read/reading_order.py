"""Pieces of text become lines in the order a person reads them."""

from collections.abc import Sequence

from models.clean_page import Layout
from models.geometry import Box
from models.text import Line
from pipeline.read.blocks import Block, blocks_of
from pipeline.read.piece import Piece
from pipeline.read.rows import rows_of


def reading_order(pieces: Sequence[Piece], layout: Layout) -> tuple[Line, ...]:
    """Join pieces that stand on one baseline and belong together; order the lines.

    Args:
        pieces: what the detector found and the voices read, in any order; clean-page pixels.
        layout: rules, cells and leaders of the same page.

    Returns:
        One line a row of a table or label-value row; pieces of different columns, header blocks or
        signature blocks are lines of their own, one block read to its end before the next.
    """
    known = [piece for piece in pieces if piece.words]
    rows = rows_of(known)
    ordered = (row for block in blocks_of(rows, layout) for row in _lines_of(block))
    return tuple(_line(row) for row in ordered)


def _lines_of(block: Block) -> list[list[Piece]]:
    return [sorted(row, key=lambda piece: piece.box.left) for row in block.rows]


def _line(row: Sequence[Piece]) -> Line:
    words = tuple(word for piece in row for word in piece.words)
    return Line(
        words=words,
        box=Box.hull(word.box for word in words),
        handwritten=any(piece.handwritten for piece in row),
    )
