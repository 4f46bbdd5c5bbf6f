"""Was handwriting told from print, line by line?"""

from collections.abc import Mapping, Sequence
from typing import Any

from benchmarks.metrics.precision_recall import PrecisionRecall
from models.geometry import Box

Lines = Sequence[Mapping[str, Any]]
SHARED = 0.5
"""Share of a true line's area that an output line must cover to be about it."""


def handwritten_lines(true: Lines, said: Lines) -> PrecisionRecall:
    """Compare the `handwritten` marks of lines (JSON objects of the contract).

    A handwritten line is found when a line marked handwritten covers half of it; an output line marked so is
    invented when no handwritten line overlaps it.
    """
    written = [Box.of(line["bbox"]) for line in true if line["handwritten"]]
    claimed = [Box.of(line["bbox"]) for line in said if line["handwritten"]]
    found = sum(_is_covered(box, claimed) for box in written)
    invented = sum(not any(box.overlap(other) > 0 for other in written) for box in claimed)
    return PrecisionRecall(found=found, invented=invented, missed=len(written) - found)


def _is_covered(box: Box, claimed: Sequence[Box]) -> bool:
    return sum(box.overlap(other) for other in claimed) >= SHARED * max(1.0, box.area)
