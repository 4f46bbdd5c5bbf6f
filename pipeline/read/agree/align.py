"""Which words of two readings of one line stand for the same ink?"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz.distance import Levenshtein

from pipeline.read.base_letters import base_letters
from pipeline.read.seen import SeenWord


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """The same stretch of ink as two engines saw it; one side may be empty, never both."""

    first: tuple[SeenWord, ...]
    second: tuple[SeenWord, ...]


def align(first: Sequence[SeenWord], second: Sequence[SeenWord]) -> tuple[Pair, ...]:
    """Cut both readings wherever both have a space at the same place.

    Letters are aligned without accents and case, which is what the engines agree on most; the pieces in
    between hold one word each where the engines agree on the spaces, and more where they do not.
    """
    if not first or not second:
        return tuple(Pair(first=(word,), second=()) for word in first) + tuple(
            Pair(first=(), second=(word,)) for word in second
        )
    cuts = [(0, 0), *_common_spaces(first, second), (len(first), len(second))]
    pieces = (Pair(first=tuple(first[a:c]), second=tuple(second[b:d])) for (a, b), (c, d) in pairwise(cuts))
    return tuple(part for piece in pieces for part in _split(piece))


def _common_spaces(first: Sequence[SeenWord], second: Sequence[SeenWord]) -> list[tuple[int, int]]:
    """Numbers of words before each space that both readings have."""
    one, two = " ".join(word.text for word in first), " ".join(word.text for word in second)
    spaces = []
    for code in Levenshtein.opcodes(base_letters(one), base_letters(two)):
        if code.tag != "equal":
            continue
        for offset in range(code.src_end - code.src_start):
            if one[code.src_start + offset] == " ":
                before = one[: code.src_start + offset].count(" ") + 1
                spaces.append((before, two[: code.dest_start + offset].count(" ") + 1))
    return spaces


def _split(piece: Pair) -> tuple[Pair, ...]:
    """Cut a piece of unequal word counts by where its words stand on the line."""
    if len(piece.first) == 1 and len(piece.second) == 1:
        return (piece,)
    if len(piece.first) == len(piece.second) and all(
        _shared(one, two) > 0 for one, two in zip(piece.first, piece.second, strict=True)
    ):
        return tuple(
            Pair(first=(one,), second=(two,)) for one, two in zip(piece.first, piece.second, strict=True)
        )
    return _by_place(piece)


def _shared(one: SeenWord, two: SeenWord) -> float:
    """Common width as a share of the narrower word."""
    common = min(one.right, two.right) - max(one.left, two.left)
    return max(0.0, common) / max(1.0, min(one.right - one.left, two.right - two.left))


def _by_place(piece: Pair) -> tuple[Pair, ...]:
    """Group words that stand above each other; a word that meets none becomes a pair of its own."""
    tagged = [(word, 0) for word in piece.first] + [(word, 1) for word in piece.second]
    groups: list[list[tuple[SeenWord, int]]] = []
    for word, side in sorted(tagged, key=lambda item: item[0].left):
        if groups and any(other != side and _shared(word, known) > 0.3 for known, other in groups[-1]):  # noqa: PLR2004
            groups[-1].append((word, side))
        else:
            groups.append([(word, side)])
    return tuple(
        Pair(
            first=tuple(word for word, side in group if side == 0),
            second=tuple(word for word, side in group if side == 1),
        )
        for group in groups
    )
