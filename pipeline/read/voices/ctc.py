"""Greedy CTC output to words with edges: which letters, where, how sure, by whose hand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from pipeline.read.seen import SeenWord

_BLANK = 0
_EMPTY = 0.08
"""A column holds no ink below this share of the line's fullest column."""

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Letter:
    """A run of steps of one class."""

    text: str
    start: int
    end: int
    confidence: float


def decode_words(
    ids: npt.NDArray[np.int64],
    confidences: Floats,
    *,
    charset: str,
    columns: Floats,
    stride: int,
    apart: float = np.inf,
    hand: Floats | None = None,
) -> tuple[SeenWord, ...]:
    """Words of one line.

    Args:
        ids: best class of each time step; 0 = blank, else index + 1 into `charset`.
        confidences: probability of that class, 0-1.
        charset: the letters, among them the space.
        columns: ink of each pixel column of the recogniser's input, any unit.
        stride: pixel columns per time step.
        apart: so many empty columns in a row part two words even where no space was read.
        hand: probability of handwriting of each time step, 0-1.

    Returns:
        Words left to right, edges in input pixels, in the empty columns around their letters.
        A word is as sure as its least sure letter: one wrong letter makes a wrong word.
    """
    letters = _spaced(_letters(ids, confidences, charset), columns, stride, apart)
    ends = [0, *(at + 1 for at, letter in enumerate(letters) if letter.text == " "), len(letters) + 1]
    runs = [letters[first : last - 1] for first, last in pairwise(ends)]
    runs = [run for run in runs if run]
    if not runs:
        return ()
    cuts = [_gap(columns, one[-1].end * stride, two[0].start * stride) for one, two in pairwise(runs)]
    edges = [0.0, *cuts, float(len(columns))]
    words = (
        SeenWord(
            text="".join(letter.text for letter in run),
            left=left,
            right=right,
            confidence=min(letter.confidence for letter in run),
            hand=0.0 if hand is None else float(hand[run[0].start : run[-1].end].mean()),
            steps=(round(left / stride), round(right / stride)),
        )
        for run, (left, right) in zip(runs, pairwise(edges), strict=True)
    )
    return tuple(_trimmed(word, columns, run, stride) for word, run in zip(words, runs, strict=True))


def _letters(ids: npt.NDArray[np.int64], confidences: Floats, charset: str) -> list[_Letter]:
    changes = np.flatnonzero(np.diff(ids)) + 1
    bounds = [0, *changes.tolist(), len(ids)]
    return [
        _Letter(charset[ids[start] - 1], start, end, float(confidences[start:end].max()))
        for start, end in pairwise(bounds)
        if end > start and ids[start] != _BLANK
    ]


def _spaced(letters: list[_Letter], columns: Floats, stride: int, apart: float) -> list[_Letter]:
    """Put a space between letters that stand further apart than letters of a word do."""
    limit = _EMPTY * float(columns.max(initial=0.0))
    found = letters[:1]
    for one, two in pairwise(letters):
        between = columns[one.end * stride : two.start * stride] <= limit
        if " " not in (one.text, two.text) and _longest(between) >= apart:
            found.append(_Letter(" ", one.end, two.start, 1.0))
        found.append(two)
    return found


def _longest(flags: npt.NDArray[np.bool_]) -> int:
    bounds = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return int((bounds[1::2] - bounds[::2]).max(initial=0))


def _gap(columns: Floats, start: int, end: int) -> float:
    """Middle of the longest run of nearly empty columns between two letters."""
    part = columns[start:end]
    if not len(part):
        return float(start + end) / 2
    empty = part <= max(float(part.min()) + 1e-6, _EMPTY * float(columns.max()))
    bounds = np.flatnonzero(np.diff(np.concatenate(([False], empty, [False])).astype(np.int8)))
    runs = bounds.reshape(-1, 2)
    first, last = runs[int(np.argmax(runs[:, 1] - runs[:, 0]))]
    return start + (int(first) + int(last)) / 2


def _trimmed(word: SeenWord, columns: Floats, run: Sequence[_Letter], stride: int) -> SeenWord:
    """The word without empty columns, and without what stands far from its first and last letter."""
    reach = 4 * stride
    first = max(int(word.left), run[0].start * stride - reach)
    last = min(int(np.ceil(word.right)), run[-1].end * stride + reach)
    inked = np.flatnonzero(columns[first:last] > _EMPTY * float(columns.max()))
    left, right = (first + int(inked[0]), first + int(inked[-1]) + 1) if len(inked) else (first, last)
    return replace(word, left=float(left), right=float(right))
