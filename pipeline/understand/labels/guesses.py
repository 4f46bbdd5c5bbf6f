"""What the trained recogniser takes for values where no label led to one: suggestions for a person, never more."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from models.forms.definition import FormDefinition, Kind, Label
from models.geometry import Box
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.interpret import interpret_repaired
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.nlp import RuleSpan
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens

_KINDS = {
    "signed_on": Kind.DATE,
    "doctor_name": Kind.STAFF,
    "department_head": Kind.STAFF,
    "director_name": Kind.STAFF,
}
_HEAD = frozenset({"facility_name"})
"""Told by the header alone."""
_CODES, _DATE = frozenset({Kind.CODE, Kind.BED}), re.compile(r"\d[/.-]\d{1,2}[/.-]\d{4}")
_SKIPPED = frozenset({Kind.SIGNATURE, Kind.CHOICE, Kind.SEX, Kind.NONE, Kind.HEADING, Kind.PERIOD})


@lru_cache(maxsize=512)
def _label_of(field: str, labels: tuple[Label, ...]) -> Label | None:
    """How words of a field are understood: as its label says, else as fields of that name are."""
    known = next((one for one in labels if one.field == field and one.kind not in _SKIPPED), None)
    if known is not None:
        return known
    if field.startswith("address_"):
        return Label(field=field, text=(field,), kind=Kind.ADDRESS_PART)
    if field.endswith("_icd"):
        return Label(field=field, text=(field,), kind=Kind.ICD)
    if field.startswith("insurance_valid_"):
        return Label(field=field, text=(field,), kind=Kind.DATE)
    return Label(field=field, text=(field,), kind=_KINDS[field]) if field in _KINDS else None


def find_guesses(
    page: PageTokens,
    anchors: Sequence[Anchor],
    entities: Sequence[RuleSpan],
    definition: FormDefinition,
    found: Sequence[Candidate],
) -> Iterator[Candidate]:
    """Yield a candidate (source "ner") for each field that `found` has no value of.

    The recogniser is asked only where rules missed a field that the form always has. Its words may not be those of
    another field's value: a name that belongs to the doctor is no patient's. Words of labels are no values.
    """
    known = {one.field for one in found if one.value is not None}
    if known.issuperset((*definition.expected, *definition.filled)):
        return
    taken = {id(word) for one in found if one.value is not None for word in one.words}
    labels = {(one.row, place) for one in anchors for place in range(one.start, one.end)}
    for entity in entities:
        field = entity.label
        label = _label_of(field, definition.labels)
        words = words_of(entity.tokens)
        if field in known | _HEAD or label is None or any(id(word) in taken for word in words):
            continue
        places = [entity.start + place for place, token in enumerate(entity.tokens) if token.folded.isalpha()]
        if places and all((entity.row, place) in labels for place in places):
            continue
        value = _value(field, label, entity.tokens)
        if value is None:
            continue
        known.add(field)
        yield Candidate(
            field=field,
            page=page.number,
            raw=join_tokens(entity.tokens),
            value=value,
            box=Box.hull(token.box for token in entity.tokens),
            source="ner",
            anchor_likeness=0.0,
            words=words,
            handwritten=any(token.handwritten for token in entity.tokens),
            findings=("guessed",),
        )


def _value(field: str, label: Label, tokens: tuple[Token, ...]) -> str | int | None:
    text = join_tokens(tokens)
    if label.kind in _CODES and _DATE.search(text):
        return None
    fields, _repaired = interpret_repaired(text, label)
    return next((value for name, _, value in fields if name == field), None)
