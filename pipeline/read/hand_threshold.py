"""From which probability on does a word of this page count as written by hand?"""

from collections.abc import Sequence

from pipeline.read.seen import SeenWord

ALONE = 0.5
"""On a page that says nothing else."""
_TRACE = 0.02
"""Print stays below this, letter by letter, in 92 to 100 of 100 letters of a typed page; …"""
_WRITTEN_ON = 0.105
"""… where a larger share reaches it, somebody filled the page by hand, …"""
_TOGETHER = 0.02
"""… and so much is enough for each of the other words: figures and neat hands look like print one by one."""


def hand_threshold(words: Sequence[SeenWord]) -> float:
    """Return the threshold for a page's words as the line network saw them."""
    letters = sum(len(word.text) for word in words)
    traces = sum(len(word.text) for word in words if word.hand > _TRACE)
    return _TOGETHER if traces > _WRITTEN_ON * letters else ALONE
