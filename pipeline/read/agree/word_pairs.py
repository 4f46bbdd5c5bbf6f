"""Which word stands beside which, as counted in Vietnamese texts: how likely a word is in its company."""

import functools
import gzip
import math
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from models import readers
from models.errors import MissingDependencyError
from pipeline.read.base_letters import base_letters

_PRIOR = 8.0
"""Pairs' worth of belief in a word's own frequency."""
_RARE = 0.3
_UNKNOWN = 1000.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WordPairs:
    """Counts of lower-case syllables and of pairs of neighbours."""

    words: dict[str, int]
    pairs: dict[tuple[str, str], int]
    followed: dict[str, int]
    """Pairs that each word begins."""
    alike: dict[str, tuple[str, ...]]
    """Words by their letters without accents."""

    def support(self, before: str | None, word: str, after: str | None) -> int:
        """Return how often `word` was seen next to either neighbour."""
        left = self.pairs.get((before, word), 0) if before else 0
        return left + (self.pairs.get((word, after), 0) if after else 0)

    def likelihood(self, before: str | None, word: str, after: str | None) -> float:
        """Return the log-probability of `word` after one neighbour and of the other after it."""
        return self._next(before, word) + (self._next(word, after) if after else 0.0)

    def _next(self, before: str | None, word: str) -> float:
        own = (self.words.get(word, 0) + _RARE) / (self._total() + _UNKNOWN)
        if before is None:
            return math.log(own)
        seen = self.pairs.get((before, word), 0)
        return math.log((seen + _PRIOR * own) / (self.followed.get(before, 0) + _PRIOR))

    def _total(self) -> int:
        return self.words[""]


@functools.cache
def word_pairs() -> WordPairs:
    """Return the counts of models/readers, loaded once a process.

    Raises:
        MissingDependencyError: the file is missing.
    """
    try:
        with gzip.open(Path(readers.__file__).parent / "pairs.tsv.gz", "rt", encoding="utf-8") as stream:
            rows = [row.rstrip("\n").split("\t") for row in stream]
    except FileNotFoundError as error:
        raise MissingDependencyError("the word pairs are missing from models/readers") from error
    words = {row[0]: int(row[1]) for row in rows if len(row) == 2}  # noqa: PLR2004 (word, count)
    pairs = {(row[0], row[1]): int(row[2]) for row in rows if len(row) == 3}  # noqa: PLR2004 (pair, count)
    followed: dict[str, int] = defaultdict(int)
    for (before, _), count in pairs.items():
        followed[before] += count
    alike: dict[str, list[str]] = defaultdict(list)
    for word in words:
        alike[base_letters(word)].append(word)
    words[""] = sum(words.values())
    return WordPairs(
        words=words,
        pairs=pairs,
        followed=dict(followed),
        alike={bare: tuple(known) for bare, known in alike.items()},
    )
