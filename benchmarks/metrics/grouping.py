"""Were the papers inside a file told apart?"""

from collections.abc import Iterable, Sequence

from benchmarks.metrics.precision_recall import PrecisionRecall


def grouping(true: Iterable[Sequence[int]], said: Iterable[Sequence[int]]) -> PrecisionRecall:
    """Compare documents by their exact sets of page numbers."""
    known, claimed = set(map(frozenset, true)), set(map(frozenset, said))
    found = len(known & claimed)
    return PrecisionRecall(found=found, invented=len(claimed) - found, missed=len(known) - found)
