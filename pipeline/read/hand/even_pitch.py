"""Do words stand on a grid of equally wide letters, as a typewriter puts them?"""

from collections.abc import Iterator, Sequence

import numpy as np

from pipeline.read.seen import SeenWord

_WORDS, _LETTERS, _PIECES = 3, 8, 3
"""Words and letters that a piece must have, and pieces that there must be, to tell."""
_APART = 2.2
"""Words at most so many letters apart have one space between them."""
_OFF, _SHARE = 0.3, 0.75
"""Typed words stand within so many letters of the grid in 76 to 100 of 100 pieces, hands' in 11 to 78."""


def has_even_pitch(runs: Sequence[Sequence[SeenWord]]) -> bool:
    """Tell whether most pieces of these runs of words keep one pitch each."""
    off = [far for run in runs for piece in _pieces(run) if (far := _off_grid(piece)) is not None]
    return len(off) >= _PIECES and sum(far < _OFF for far in off) >= _SHARE * len(off)


def _off_grid(words: Sequence[SeenWord]) -> float | None:
    """How far middles of words stand off the best grid, in letters; None where there are too few."""
    letters = np.array([len(word.text) for word in words])
    places = letters.cumsum() + np.arange(len(words)) - letters / 2
    if len(words) < _WORDS or places[-1] - places[0] < _LETTERS:
        return None
    middles = np.array([(word.left + word.right) / 2 for word in words])
    pitch, start = np.polyfit(places, middles, 1)
    spread = np.square(middles - start - pitch * places).sum() / (len(words) - 2)
    return float(np.sqrt(spread) / pitch)


def _pieces(words: Sequence[SeenWord]) -> Iterator[list[SeenWord]]:
    piece: list[SeenWord] = []
    for word in words:
        if piece:
            before = piece[-1]
            letter = (before.right - before.left + 1) / max(1, len(before.text))
            if word.left - before.right > _APART * letter:
                yield piece
                piece = []
        piece.append(word)
    if piece:
        yield piece
