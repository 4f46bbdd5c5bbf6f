"""From which probability on does a word of this page count as written by hand?"""

from collections.abc import Sequence
from statistics import median

from pipeline.read.seen import SeenWord

ALONE = 0.5
"""On a page that says nothing else."""
_TRACE = 0.02
"""In words of print at least 92 of 100 letters stay below this; figures and signs are no evidence; …"""
_WRITTEN_ON = 0.10
"""… where a larger share reaches it, somebody filled the page by hand …"""
_CLEARLY = 0.25
"""… and of those letters this share is clear (thin pale type leaves clear traces in figures only), …"""
_TOGETHER = 0.02
"""… and so much is enough for each of the other words: figures and neat hands look like print one by one."""
_FIGURE = 0.8
"""Figures, units and signs on a page that nobody wrote on: many a printed one reaches more than `ALONE`."""
_LETTERS, _SHARE = 2, 0.7
_CLEAR = 0.3
_PRINT_READS, _TRACES_READ = 0.95, 0.6
"""Damaged print leaves traces too; but then neither it nor the rest of the page reads well, …"""
_HARDLY_DAMAGE, _ON_DAMAGED = 0.5, 0.2
"""… and at most 20 of 100 of its traces are clear. Where half are, it was written on, and words need more."""


def hand_threshold(words: Sequence[SeenWord]) -> float:
    """Return the threshold for a page's words as the line network saw them."""
    spoken = [word for word in words if is_spoken(word.text)]
    letters = sum(len(word.text) for word in spoken)
    traced = sum(len(word.text) for word in spoken if word.hand > _TRACE)
    clear = sum(len(word.text) for word in spoken if word.hand > _CLEAR)
    faint = [word.confidence for word in words if _TRACE < word.hand < _CLEAR]
    printed = [word.confidence for word in words if word.hand <= _TRACE]
    reads = median(printed or [1.0]) >= _PRINT_READS and median(faint or [1.0]) >= _TRACES_READ
    if traced <= _WRITTEN_ON * letters or clear <= (_CLEARLY if reads else _HARDLY_DAMAGE) * traced:
        return ALONE
    return _TOGETHER if reads else _ON_DAMAGED


def is_by_hand(text: str, hand: float, threshold: float) -> bool:
    """Tell whether a word whose probability is `hand` counts as handwritten on a page with this threshold."""
    return hand > (threshold if threshold < ALONE or is_spoken(text) else max(_FIGURE, threshold))


def is_spoken(text: str) -> bool:
    """Tell whether a text is a word, not a figure or a sign."""
    return sum(map(str.isalpha, text)) >= max(_LETTERS, _SHARE * len(text))
