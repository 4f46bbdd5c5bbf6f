"""DER: vowels and d that were found, but with the wrong mark or case."""

from collections.abc import Iterable
from itertools import islice

from rapidfuzz.distance import Levenshtein

from benchmarks.metrics.folded import folded, spaced
from benchmarks.metrics.nearest import all_nearest
from benchmarks.metrics.ratio import Ratio

MARKED = frozenset("aeiouyd")
"""Base letters that Vietnamese puts marks on."""
MOST = 12
"""Stretches looked at: a short line may stand anywhere."""


def diacritic_error(lines: Iterable[str], read: str) -> Ratio:
    """Return wrong marks or cases per vowel or d whose base letter was read right.

    Each line is laid on the stretch of the page's text nearest to it, both without marks and case; of several
    such stretches (a name "Hiếu" and the title "PHIẾU") on the one whose marks agree best.
    """
    seen = spaced(read)
    bare = folded(seen)
    return sum((_of_line(spaced(line), seen, bare) for line in lines), Ratio())


def _of_line(line: str, seen: str, bare: str) -> Ratio:
    spans = islice(all_nearest(folded(line), bare), MOST)
    return min((_on(line, seen[span.start : span.end]) for span in spans), key=lambda ratio: ratio.part)


def _on(line: str, stretch: str) -> Ratio:
    steps = Levenshtein.opcodes(folded(line), folded(stretch))
    pairs = [
        (line[step.src_start + at], stretch[step.dest_start + at])
        for step in steps
        if step.tag == "equal"
        for at in range(step.src_end - step.src_start)
    ]
    marked = [(true, said) for true, said in pairs if folded(true) in MARKED]
    return Ratio(part=sum(true != said for true, said in marked), whole=len(marked))
