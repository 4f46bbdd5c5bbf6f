"""From which probability on does a word of this page count as written by hand?"""

from collections.abc import Sequence
from statistics import median

from pipeline.read.seen import SeenWord

ALONE = 0.5
"""On a page that says nothing else."""
_TRACE = 0.02
"""In words of print at least 92 of 100 letters stay below this; figures and signs are no evidence; …"""
_WRITTEN_ON = 0.10
"""… where a larger share reaches it, somebody filled the page by hand, …"""
_TOGETHER = 0.02
"""… and so much is enough for each of the other words: figures and neat hands look like print one by one."""
_LETTERS = 2
_CLEAR = 0.3
_PRINT_READS, _TRACES_READ = 0.95, 0.6
"""Damaged print leaves traces too; but then neither it nor the rest of the page reads well."""


def hand_threshold(words: Sequence[SeenWord]) -> float:
    """Return the threshold for a page's words as the line network saw them."""
    spoken = [
        word for word in words if sum(map(str.isalpha, word.text)) >= max(_LETTERS, 0.7 * len(word.text))
    ]
    letters = sum(len(word.text) for word in spoken)
    traces = [word for word in words if word.hand > _TRACE]
    faint = [word.confidence for word in traces if word.hand < _CLEAR]
    printed = [word.confidence for word in words if word.hand <= _TRACE]
    damaged = median(printed or [1.0]) < _PRINT_READS or median(faint or [1.0]) < _TRACES_READ
    written_on = sum(len(word.text) for word in spoken if word.hand > _TRACE) > _WRITTEN_ON * letters
    return _TOGETHER if written_on and not damaged else ALONE
