"""Greedy CTC output to words with edges: which letters, where, how sure."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from pipeline.read.seen import SeenWord

_BLANK = 0
_EMPTY = 0.08
"""A column holds no ink below this share of the line's fullest column."""


def decode_words(
    ids: npt.NDArray[np.int64],
    confidences: npt.NDArray[np.float32],
    *,
    charset: Sequence[str],
    columns: npt.NDArray[np.float32],
    stride: int,
) -> tuple[SeenWord, ...]:
    """Words of one line.

    Args:
        ids: best class of each time step; 0 = blank, else index + 1 into `charset`.
        confidences: probability of that class, 0-1.
        charset: the letters, among them the space.
        columns: ink of each pixel column of the recogniser's input, any unit.
        stride: pixel columns per time step.

    Returns:
        Words left to right, edges in input pixels, set in the middle of the empty columns around them.
        A word is as sure as its least sure letter: one wrong letter makes a wrong word.
    """
    starts = np.flatnonzero((ids != _BLANK) & np.concatenate(([True], ids[1:] != ids[:-1])))
    words: list[SeenWord] = []
    pending: list[int] = []
    edge = 0.0
    for start in (*starts.tolist(), None):
        if start is not None and charset[ids[start] - 1] != " ":
            pending.append(start)
            continue
        if pending:
            following = len(ids) if start is None else _next_letter(ids, start, charset)
            right = _gap(columns, pending[-1] * stride, following * stride)
            words.append(_word(pending, ids, confidences, charset, (edge, right)))
            edge = right
            pending = []
    return tuple(_trimmed(word, columns) for word in words)


def _next_letter(ids: npt.NDArray[np.int64], start: int, charset: Sequence[str]) -> int:
    space = charset.index(" ") + 1
    after = np.flatnonzero((ids[start:] != _BLANK) & (ids[start:] != space))
    return start + int(after[0]) if len(after) else len(ids)


def _word(
    steps: Sequence[int],
    ids: npt.NDArray[np.int64],
    confidences: npt.NDArray[np.float32],
    charset: Sequence[str],
    edges: tuple[float, float],
) -> SeenWord:
    return SeenWord(
        text="".join(charset[ids[step] - 1] for step in steps),
        left=edges[0],
        right=edges[1],
        confidence=float(min(confidences[step] for step in steps)),
    )


def _gap(columns: npt.NDArray[np.float32], start: int, end: int) -> float:
    """Middle of the longest run of nearly empty columns between two letters."""
    part = columns[start:end]
    if not len(part):
        return float(end)
    empty = part <= max(float(part.min()) + 1e-6, _EMPTY * float(columns.max()))
    edges = np.flatnonzero(np.diff(np.concatenate(([False], empty, [False])).astype(np.int8)))
    runs = edges.reshape(-1, 2)
    first, last = runs[int(np.argmax(runs[:, 1] - runs[:, 0]))]
    return start + (int(first) + int(last)) / 2


def _trimmed(word: SeenWord, columns: npt.NDArray[np.float32]) -> SeenWord:
    """The word without the empty columns at its sides."""
    first, last = int(word.left), max(int(word.left) + 1, int(np.ceil(word.right)))
    inked = np.flatnonzero(columns[first:last] > _EMPTY * float(columns.max()))
    if not len(inked):
        return word
    return SeenWord(
        text=word.text,
        left=float(first + int(inked[0])),
        right=float(first + int(inked[-1]) + 1),
        confidence=word.confidence,
    )
