"""Values that ran on into the next printed words: where the print is known, its words are no value."""

import dataclasses

from models.forms.definition import FormDefinition, Kind
from models.geometry import Box
from pipeline.understand.candidate import Candidate
from pipeline.understand.interpret import interpret_repaired
from pipeline.understand.page_facts import PageFacts
from pipeline.zones.frame import Frame

_PRINTED = 0.3
"""Share of a word's box on (grown) printed ink from which the word is print; an underline has half of it."""
_LINES = frozenset({"label"})
_WORDS = frozenset(
    {Kind.TEXT, Kind.DIAGNOSIS, Kind.WORDS, Kind.PERSON, Kind.STAFF, Kind.DEPARTMENT, Kind.CODE}
)
"""Kinds of which any words could be the value; dates and numbers leave print out by themselves."""


def without_print(facts: PageFacts, laid: Frame, definition: FormDefinition) -> PageFacts:
    """Return the facts with the words of labels' candidates that stand on printed words left out."""
    candidates = tuple(_cleared(one, laid, definition) for one in facts.candidates)
    return dataclasses.replace(facts, candidates=candidates)


def _cleared(candidate: Candidate, laid: Frame, definition: FormDefinition) -> Candidate:
    if candidate.source not in _LINES or not candidate.words or not isinstance(candidate.value, str):
        return candidate
    kept = tuple(word for word in candidate.words if laid.printed_share(word.box) < _PRINTED)
    label = next(
        (one for one in definition.labels if one.field == candidate.field and one.kind in _WORDS), None
    )
    if label is None or not kept or len(kept) == len(candidate.words):
        return candidate
    raw = " ".join(word.text for word in kept)
    value = next(
        (value for field, _, value in interpret_repaired(raw, label)[0] if field == candidate.field), None
    )
    box = Box.hull(word.box for word in kept)
    return dataclasses.replace(candidate, raw=raw, value=value, words=kept, box=box)
