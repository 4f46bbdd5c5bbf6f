"""Was a page typed on a typewriter, whose letters all are equally wide?"""

from collections.abc import Iterator, Sequence

import numpy as np

from pipeline.read.seen import SeenWord

_SHORT, _FEW = 6, 12
"""Letters and spaces that a piece must have, and different pieces that a page must have, to tell."""
_NEAR = 1.5
"""Words at most so many letters apart have one space between them."""
_OFF, _SHARE_OFF = 0.4, 0.06
"""Letters, and share of its letters, by which a typed piece may be longer or shorter."""
_TYPED = 0.42
"""Typewriters have 43 to 72 of 100 pieces of one pitch (a damaged page 31), hands that wander 15 to 38."""


def is_typed(lines: Sequence[Sequence[SeenWord]]) -> bool:
    """Tell whether most of a page's pieces are as long as their number of letters says."""
    pieces = {text: width for words in lines for text, width in _pieces(words)}
    letters, widths = np.array([len(text) for text in pieces]), np.array(list(pieces.values()))
    if len(letters) < _FEW:
        return False
    off = np.abs(widths[None, :] / (widths / letters)[:, None] - letters[None, :])
    agree = (off < np.minimum(_OFF, _SHARE_OFF * letters)[None, :]).mean(axis=1)
    return float(agree.max()) > _TYPED


def _pieces(words: Sequence[SeenWord]) -> Iterator[tuple[str, float]]:
    """Yield text and pixels of the pieces of a line."""
    piece: list[SeenWord] = []
    for word in (*words, None):
        if piece and (word is None or word.left - piece[-1].right > _NEAR * _letter(piece[-1])):
            text, width = " ".join(each.text for each in piece), piece[-1].right - piece[0].left
            if len(text) >= _SHORT and width > 0:
                yield text, width
            piece = []
        if word is not None:
            piece.append(word)


def _letter(word: SeenWord) -> float:
    return (word.right - word.left + 1) / max(1, len(word.text))
