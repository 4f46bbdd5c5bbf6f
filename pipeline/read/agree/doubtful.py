"""Which part of a line is worth a second reading?"""

from collections.abc import Sequence
from itertools import pairwise

from models.geometry import Box
from pipeline.read.seen import SeenWord
from pipeline.read.voices.crops import narrowed

_SURE = 0.9
"""Words that reach this are not read twice: their accents are right as well."""
_BY_HAND, _MOSTLY = 0.5, 0.6
"""The judge cannot read handwriting: lines with this share of their letters in it are left alone."""
_BESIDE = 1
"""Words on either side that are read along: an engine reads a word better in its company."""


def doubtful(words: Sequence[SeenWord]) -> slice | None:
    """Return the words of a line to read twice, left to right; None for none."""
    letters = sum(len(word.text) for word in words)
    if sum(len(word.text) for word in words if word.hand > _BY_HAND) > _MOSTLY * letters:
        return None
    unsure = [at for at, word in enumerate(words) if word.confidence < _SURE]
    return slice(max(0, unsure[0] - _BESIDE), unsure[-1] + 1 + _BESIDE) if unsure else None


def part_of(box: Box, words: Sequence[SeenWord], chosen: slice) -> Box:
    """Return the part of a line's box that holds the chosen words, cut in the middle of the gaps beside them.

    The whole box where no word was read.
    """
    if not words:
        return box
    gaps = [0.0, *((left.right + right.left) / 2 for left, right in pairwise(words)), box.width]
    return narrowed(box, box.left + gaps[chosen.start], box.left + gaps[min(chosen.stop, len(words))])
