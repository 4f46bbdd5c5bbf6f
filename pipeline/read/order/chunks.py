"""Pieces are cut where a wide gap parts their words; what belongs together is decided afterwards."""

from collections.abc import Sequence
from itertools import pairwise

from models.geometry import Box
from models.text import Word
from pipeline.read.piece import Piece

_WIDE = 1.1
"""Gap between words, in line heights, from which they may belong to different columns."""


def chunks(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Return runs of words without wide gaps, each with the box of its own words."""
    return tuple(chunk for piece in pieces for chunk in _cut(piece))


def _cut(piece: Piece) -> list[Piece]:
    if not piece.words:
        return []
    runs: list[list[Word]] = [[piece.words[0]]]
    for left, right in pairwise(piece.words):
        if right.box.left - left.box.right > _WIDE * piece.box.height:
            runs.append([right])
        else:
            runs[-1].append(right)
    return [Piece(words=tuple(run), box=Box.hull(word.box for word in run)) for run in runs]
