"""CER and WER in reading order."""

from rapidfuzz.distance import Levenshtein

from benchmarks.metrics.folded import spaced
from benchmarks.metrics.ratio import Ratio


def character_error(truth: str, read: str) -> Ratio:
    """Return edits (insert, delete, replace) per character of `truth`; line breaks count as spaces."""
    true, seen = spaced(truth), spaced(read)
    return Ratio(part=Levenshtein.distance(true, seen), whole=len(true))


def word_error(truth: str, read: str) -> Ratio:
    """Return edits of whole words per word of `truth`."""
    true, seen = spaced(truth).split(), spaced(read).split()
    return Ratio(part=Levenshtein.distance(true, seen), whole=len(true))
