"""What a person must know about a page as a whole, as far as its reading shows it."""

from collections.abc import Sequence

from models.text import Line
from models.vocabulary import PageFinding

_MUCH = 60
"""Letters that the voices must have read before their amounts are compared."""
_LESS = 0.6
"""One voice sees much more where the other sees less than this share of it."""
_WRITTEN = 8
"""Handwritten letters on a page from which it counts as written on: single letters are slips."""


def page_findings(lines: Sequence[Line], amounts: tuple[int, int]) -> tuple[str, ...]:
    """Return the contract's findings of one page that is not blank.

    Args:
        lines: of the page.
        amounts: letters that the first and the second voice saw in the lines that both read.
    """
    found = []
    if not any(line.text for line in lines):
        found.append(PageFinding.NO_TEXT)
    if max(amounts) >= _MUCH and min(amounts) < _LESS * max(amounts):
        found.append(PageFinding.READERS_DISAGREE)
    written = (word for line in lines if line.handwritten for word in line.words if word.handwritten)
    if sum(len(word.text) for word in written) >= _WRITTEN:
        found.append(PageFinding.HANDWRITING)
    return tuple(finding.value for finding in found)
