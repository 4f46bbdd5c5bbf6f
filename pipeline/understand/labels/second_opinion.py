"""What the trained recogniser thinks of the values that labels led to: a second opinion about where they stand."""

import dataclasses
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from pipeline.understand.candidate import Candidate
from pipeline.understand.fold import fold
from pipeline.understand.labels.nlp import RuleSpan

UNASKED = {"told_same": 0.5, "told_other": 0.0}
"""Of a value without words, or of a field that the recogniser does not know."""


def with_second_opinion(
    entities: Sequence[RuleSpan], candidates: Sequence[Candidate]
) -> tuple[Candidate, ...]:
    """Return the candidates with the traits of `UNASKED`, each 0–1.

    `told_same`: likeness of the value's words and of what the recogniser takes for this field. `told_other`: the
    share of its letters that it takes for another field. It sees letters, labels and places, and learned on other
    papers than the rules were written for: where both say the same, the value stands in its place.
    """
    runs = tuple(_runs(entities))
    return tuple(_weighed(one, entities, runs) for one in candidates)


def _runs(entities: Sequence[RuleSpan]) -> Iterator[tuple[str, str]]:
    """(field, folded words) of every stretch, and of stretches of one field that follow each other."""
    for first, entity in enumerate(entities):
        text = ""
        for other in entities[first:]:
            if other.label != entity.label:
                break
            text += "".join(token.folded for token in other.tokens)
            yield entity.label, text


def _weighed(
    candidate: Candidate, entities: Sequence[RuleSpan], runs: Sequence[tuple[str, str]]
) -> Candidate:
    raw = fold(str(candidate.raw or ""))
    if not raw:
        return dataclasses.replace(candidate, traits=UNASKED | candidate.traits)
    same = max(
        (Levenshtein.normalized_similarity(raw, text) for field, text in runs if field == candidate.field),
        default=0.0,
    )
    mine = {id(word) for word in candidate.words}
    other = sum(
        len(token.folded)
        for entity in entities
        if entity.label != candidate.field
        for token in entity.tokens
        if id(token.word) in mine and token.folded and token.folded in raw
    )
    told = {"told_same": same, "told_other": min(1.0, other / len(raw))}
    return dataclasses.replace(candidate, traits=candidate.traits | told)
