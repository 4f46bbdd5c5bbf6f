"""Words in a row without a label's end between them, and how far they wander off one baseline."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from models.clean_page import CleanPage
from models.geometry import Box
from pipeline.read.hand.label_runs import label_runs
from pipeline.read.hand.word_ink import WordInk, word_ink
from pipeline.read.seen import SeenWord

_HANGING, _BELOW = frozenset("gjpqyQ"), frozenset(",;()[]/|{}_")
_DOT_BELOW = "\u0323"
_STANDING, _MORE = 2, 1.5
_NEAR = 2.5
"""Words at most so many small letters apart are compared."""
_MISREAD = 0.4
"""A difference of more small letters than this is no wandering but a word that was measured wrongly …"""
_MOST = 0.25
"""… and what counts most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InkRun:
    """Words between two labels' ends, all in one box."""

    at: int
    """Index of the box."""
    words: tuple[SeenWord, ...]
    inks: tuple[WordInk | None, ...]
    behind_label: bool
    """The box holds a label's end before them."""
    labelled: bool
    """The box holds a label's end somewhere."""

    @property
    def measured(self) -> tuple[WordInk, ...]:
        """The inks that could be measured."""
        return tuple(ink for ink in self.inks if ink is not None)


def ink_runs(
    clean: CleanPage, boxes: Sequence[Box], lines: Sequence[Sequence[SeenWord]]
) -> tuple[InkRun, ...]:
    """Cut the words of each box behind every colon, and measure them."""
    found = []
    for at, (box, words) in enumerate(zip(boxes, lines, strict=True)):
        labelled = any(word.text.endswith(":") for word in words)
        for start, end in label_runs(words):
            run = tuple(words[start:end])
            inks = tuple(word_ink(clean, box, word) for word in run)
            found.append(InkRun(at=at, words=run, inks=inks, behind_label=start > 0, labelled=labelled))
    return tuple(found)


def wandering(runs: Sequence[InkRun], usual: float) -> tuple[tuple[float, ...], ...]:
    """Per run: how far neighbours stand off one baseline, in small letters of height `usual`.

    Print gives 0 apart from the reader's error; words whose letters hang below the line are left out.
    """
    pairs = [_pairs(run, usual) for run in runs]
    slopes = [(b.baselines[0] - a.baselines[0]) / (b.middle - a.middle) for run in pairs for a, b in run]
    slope = median(slopes or [0.0])
    steps = [[_step(a, b, slope) / usual for a, b in run] for run in pairs]
    return tuple(tuple(min(_MOST, step) for step in run if step < _MISREAD) for run in steps)


def _step(one: WordInk, other: WordInk, slope: float) -> float:
    """Pixels between the two baselines, those that agree best."""
    tilt = slope * (other.middle - one.middle)
    return min(abs(low - high - tilt) for high in one.baselines for low in other.baselines)


def _pairs(run: InkRun, usual: float) -> list[tuple[WordInk, WordInk]]:
    standing = [
        (word.text, ink)
        for word, ink in zip(run.words, run.inks, strict=True)
        if ink is not None and _stands(word.text)
    ]
    return [
        (one, other)
        for (text, one), (following, other) in pairwise(standing)
        if other.left - one.right < _NEAR * usual and _kind(text) == _kind(following)
    ]


def _stands(text: str) -> bool:
    """Tell whether most letters end on the baseline."""
    parts = [unicodedata.normalize("NFD", letter) for letter in text]
    hanging = sum(part[0] in _HANGING | _BELOW or _DOT_BELOW in part for part in parts)
    standing = sum(part[0].isalnum() for part in parts) - sum(
        part[0].isalnum() and (part[0] in _HANGING or _DOT_BELOW in part) for part in parts
    )
    return standing >= _STANDING and standing >= _MORE * hanging


def _kind(text: str) -> str:
    if any(map(str.isdigit, text)):
        return "figures"
    return "capitals" if text.isupper() else "letters"
