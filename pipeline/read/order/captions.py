"""Captions over their values: a row of labels and, under each, what was filled in, are read pair by pair."""

from collections.abc import Sequence

from pipeline.read.known_labels import is_label, spelling
from pipeline.read.order.blocks import Block, Row, hull
from pipeline.read.piece import Piece

_NEAR = 0.8
"""Values stand within so many line heights under their captions, and begin as near to their left edge."""
_SMALL = 0.88
"""Captions are set smaller than values by this share (two such pairs of rows need no known label), …"""
_KNOWN = 0.5
"""… or this share of them are labels of a form, the first among them."""


def captions(rows: Sequence[Row], height: float) -> tuple[list[Row], list[Block]]:
    """Return the rows that stand alone, and a block for each row of captions with its values.

    Args:
        rows: top to bottom.
        height: usual height of a line, pixels.
    """
    alone: list[Row] = []
    blocks: list[Block] = []
    threes = [(rows[at], rows[at + 1], (*rows, ())[at + 2]) for at in range(len(rows) - 1)]
    usual = any(_are_captions(*three, height, sure=True) for three in threes)
    small = [_is_small_over(row, below, height) for row, below, _ in threes]
    told = [
        one and (small[at + 2 : at + 3] == [True] or (at > 1 and small[at - 2]))
        for at, one in enumerate(small)
    ]
    at = 0
    while at < len(rows):
        known = usual and at < len(threes) and _are_captions(*threes[at], height, sure=False)
        if known or (at < len(threes) and told[at]):
            blocks.append(_pairs(rows[at], rows[at + 1], height))
            at += 2
        else:
            alone.append(rows[at])
            at += 1
    return alone, blocks


def _are_captions(row: Row, below: Row, after: Row, height: float, *, sure: bool) -> bool:
    """Tell whether `row` holds captions over `below`; beside `sure` ones, one known label will do."""
    if len(row) < 2 or hull(below).top - hull(row).bottom > _NEAR * height:  # noqa: PLR2004 (a row)
        return False
    if any(":" in piece.text or any(map(str.isdigit, piece.text)) for piece in row):
        return False
    if is_label(below[0].text) or 2 * sum(_under(piece, row, height) for piece in below) < len(below):
        return False
    known = [is_label(piece.text.partition(" / ")[0]) for piece in row]
    small = _middle(row) < _SMALL * _middle(below)
    printed = any(known) or all(spelling(piece.text) for piece in row)
    likely = known[0] and (small or sum(known) > _KNOWN * len(known)) if sure else printed
    return likely and not _goes_on(row, after, height)


def _is_small_over(row: Row, below: Row, height: float) -> bool:
    """Tell whether a row in small print stands over one whose texts begin where its own do."""
    if len(row) < 2 or hull(below).top - hull(row).bottom > _NEAR * height:  # noqa: PLR2004 (a row)
        return False
    labels = not any(":" in piece.text for piece in (*row, *below)) and not any(map(_is_figures, row))
    aligned = len(below) > 1 and all(_under(piece, row, height) for piece in below)
    return labels and aligned and _middle(row) < _SMALL * _middle(below)


def _is_figures(piece: Piece) -> bool:
    return piece.text.lstrip("(<>≤≥")[:1].isdigit()


def _goes_on(row: Row, after: Row, height: float) -> bool:
    """Tell whether the columns go on below the first values: then it is a table under its head."""
    if len(after) < max(2, len(row) - 1) or is_label(after[0].text):
        return False
    return sum(_under(piece, row, height) for piece in after) >= len(after) - 1


def _under(piece: Piece, row: Row, height: float) -> bool:
    return any(abs(piece.box.left - caption.box.left) < _NEAR * height for caption in row)


def _middle(row: Row) -> float:
    heights = sorted(piece.box.height for piece in row)
    return heights[len(heights) // 2]


def _pairs(row: Row, below: Row, height: float) -> Block:
    lefts = [caption.box.left - _NEAR * height for caption in row]
    values: list[list[Piece]] = [[] for _ in row]
    for piece in below:
        values[max((at for at, left in enumerate(lefts) if piece.box.left >= left), default=0)].append(piece)
    pairs = zip(row, values, strict=True)
    rows = tuple(part for caption, filled in pairs for part in ((caption,), tuple(filled)) if part)
    return Block(rows=rows, box=hull((*row, *below)))
