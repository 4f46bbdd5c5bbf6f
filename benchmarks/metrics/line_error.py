"""CER order-free by line: every true line against the stretch of the page's text that is nearest to it.

Independent of reading order and of how lines are cut. Text that nobody printed costs nothing here: `word_bag`
(precision) and the reading-order CER count it.
"""

from collections.abc import Iterable

from benchmarks.metrics.folded import spaced
from benchmarks.metrics.nearest import nearest
from benchmarks.metrics.ratio import Ratio


def line_error(lines: Iterable[str], read: str) -> Ratio:
    """Return the edits of all `lines` per character of them."""
    seen = spaced(read)
    true = tuple(map(spaced, lines))
    return Ratio(part=sum(nearest(line, seen).errors for line in true), whole=sum(map(len, true)))
