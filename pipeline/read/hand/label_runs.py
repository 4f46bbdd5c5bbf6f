"""Where labels end in a line of words."""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.read.seen import SeenWord


def label_runs(words: Sequence[SeenWord]) -> tuple[tuple[int, int], ...]:
    """Return first word and word behind the last of each run; every colon ends one."""
    ends = [place + 1 for place, word in enumerate(words) if word.text.endswith(":")]
    return tuple((start, end) for start, end in pairwise((0, *ends, len(words))) if start < end)
