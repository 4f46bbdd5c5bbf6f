"""Words found and words invented, whatever their order."""

from collections import Counter

from benchmarks.metrics.folded import spaced
from benchmarks.metrics.precision_recall import PrecisionRecall


def word_bag(truth: str, read: str) -> PrecisionRecall:
    """Compare the multisets of words."""
    true, seen = Counter(spaced(truth).split()), Counter(spaced(read).split())
    found = (true & seen).total()
    return PrecisionRecall(found=found, invented=seen.total() - found, missed=true.total() - found)
