"""What the scorer is worth on an author's layouts that it never saw: each author held out in turn."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.scorer.example import Example
from benchmarks.scorer.forest import model_of, probabilities

Judged = tuple[Example, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What passes a threshold."""

    taken: int
    wrong: int
    of: int


def held_out(examples: Sequence[Example], group: str) -> list[Judged]:
    """Return each example of a group with its probability by a scorer that saw nothing of its author.

    Of an author whose layouts were also read by code older than a look at them, only those readings are
    judged: rules were mended with the others in view.
    """
    mine = [one for one in examples if one.trees == group]
    judged: list[Judged] = []
    for author in sorted({one.author for one in mine}):
        theirs = [one for one in mine if one.author == author]
        theirs = [one for one in theirs if one.strange] or theirs
        model = model_of([one for one in mine if one.author != author], group)
        judged += zip(theirs, probabilities(model, theirs), strict=True)
    return judged


def taken_from(judged: Iterable[Judged], threshold: float) -> Taken:
    """Count what a threshold lets through, of all."""
    known = list(judged)
    passed = [one for one, probability in known if one.open and probability >= threshold]
    return Taken(taken=len(passed), wrong=sum(not one.right for one in passed), of=len(known))
