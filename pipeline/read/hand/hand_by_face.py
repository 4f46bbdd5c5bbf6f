"""Hands told by the shapes of their letters: values are in another face than labels, and in a hand's."""

from collections.abc import Sequence

import numpy as np

from pipeline.read.hand.even_pitch import has_even_pitch
from pipeline.read.hand.face_runs import FaceRun
from pipeline.read.hand.hand_threshold import is_spoken

_FEW = 8
"""Words that a page must have."""
_PRINT = 0.2
"""At least this share of a form's letters was printed, by which the others are weighed."""
_OTHER, _HAND = 1.5, -1.0
"""A run whose odds are so much above the print's and reach this is a hand's; …"""
_PIECE, _SHARE = 5, 0.25
"""… where such runs (of so many letters) are this share of a page, …"""
_ALSO = -1.5
"""… runs that reach less count as well: one hand filled the form."""
_PRINTED = -3.3
"""What is marked on a page must reach this on average: neat hands reach -2.6, real ones 0.8, print -5.4."""


def hand_by_face(runs: Sequence[FaceRun]) -> tuple[FaceRun, ...]:
    """Return the runs that a hand wrote, as far as their shapes tell; none where a typewriter did."""
    spoken = [
        (odds, len(word.text))
        for run in runs
        for word, odds in zip(run.words, run.each, strict=True)
        if is_spoken(word.text)
    ]
    if len(spoken) < _FEW:
        return ()
    other = _print(spoken) + _OTHER
    weighty = [run for run in runs if run.letters >= _PIECE]
    written = sum(run.letters for run in weighty if run.odds > max(other, _HAND))
    if written < _SHARE * sum(run.letters for run in weighty):
        return ()
    if has_even_pitch([run.words for run in runs if run.odds > other]):
        return ()
    return tuple(run for run in runs if not run.is_label and run.odds > max(other, _ALSO))


def is_in_print(runs: Sequence[FaceRun]) -> bool:
    """Tell whether these runs, which other signs took for a hand's, have the shapes of print all the same."""
    values = [run for run in runs if not run.is_label]
    letters = sum(run.letters for run in values)
    return letters > 0 and sum(run.letters * run.odds for run in values) < _PRINTED * letters


def _print(words: Sequence[tuple[float, int]]) -> float:
    """Odds that the most printed letters of a page stay below."""
    odds, letters = (np.array(values) for values in zip(*sorted(words), strict=True))
    return float(odds[np.searchsorted(letters.cumsum(), _PRINT * letters.sum())])
