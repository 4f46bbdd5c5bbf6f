"""By which pages that may be the same paper find each other: hashes of the numbers on them. Pure."""

import hashlib
import re
from collections import Counter

from rapidfuzz.distance import Indel

from storage.records.search.tokens import tokens

_BANDS, _ROWS = 6, 2
"""Two pages that share three quarters of their numbers share a band 99 times in 100, strangers rarely."""
_LEAST = 6
"""Numbers below which a page says too little."""
_ALIKE, _SHARED = 0.85, 0.65
"""Least likeness of the text and share of equal numbers: between the two pairs of thresholds that
`pipeline.understand.papers.duplicates` uses with and without the page's look, which is not kept."""
_PRIME = (1 << 61) - 1
_NUMBER = re.compile(r"\d{2,}")


def traits(form: str | None, text: str) -> tuple[int, ...]:
    """Return up to six numbers below 2**63; empty for a page with few numbers."""
    numbers = {_hash(number) for number in _NUMBER.findall(text)}
    if len(numbers) < _LEAST:
        return ()
    least = [
        min((_A[place] * one + _B[place]) % _PRIME for one in numbers) for place in range(_BANDS * _ROWS)
    ]
    bands = (least[first : first + _ROWS] for first in range(0, len(least), _ROWS))
    return tuple(sorted({_hash(f"{place} {form} {band}") for place, band in enumerate(bands)}))


def likeness(one: str, other: str) -> float:
    """Return how much of two pages' texts is the same, 0 where they are no twins."""
    mine, others = Counter(_NUMBER.findall(one)), Counter(_NUMBER.findall(other))
    shared = sum((mine & others).values()) / max(1, sum((mine | others).values()))
    if shared < _SHARED:
        return 0.0
    folded = (" ".join(tokens(text)) for text in (one, other))
    return Indel.normalized_similarity(*folded, score_cutoff=_ALIKE)


def _hash(text: str) -> int:
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest()) >> 1


_A = tuple(_hash(f"a{place}") % _PRIME for place in range(_BANDS * _ROWS))
_B = tuple(_hash(f"b{place}") % _PRIME for place in range(_BANDS * _ROWS))
