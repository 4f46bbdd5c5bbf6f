"""What stands behind the labels of a page."""

import dataclasses
from collections.abc import Sequence

from models.forms.definition import Kind
from models.geometry import Box
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.doubts import doubts
from pipeline.understand.empty_slot import empty_slot
from pipeline.understand.interpret import interpret_repaired
from pipeline.understand.joint_values import joint_values
from pipeline.understand.labels.anchor import Anchor, is_separator
from pipeline.understand.labels.phrases import is_label_wording
from pipeline.understand.marks.box_values import BOXED
from pipeline.understand.page_tokens import PageTokens, join_tokens
from pipeline.understand.values import ValueSpan, value_span

_BOXED_TEXT = BOXED.keys() - {Kind.DIAGNOSIS}


_NAMED = frozenset({Kind.WORDS, Kind.PERSON, Kind.ADDRESS, Kind.CONTACT, Kind.STAFF})


def _labelled(page: PageTokens, anchor: Anchor, span: ValueSpan) -> list[Candidate]:
    tokens = span.tokens or (span.boxed if anchor.label.kind in _BOXED_TEXT else ())
    raw = join_tokens(tokens)
    if not raw or not any(token.folded for token in tokens):
        return [] if span.boxed else empty_slot(page, anchor)
    boxes = Box.hull(token.box for token in tokens)
    fields, repaired = interpret_repaired(raw, anchor.label)
    if not fields:
        return empty_slot(page, anchor)
    if anchor.label.kind in _NAMED and is_label_wording(raw):  # the label of another slot is no value
        fields = [(anchor.field if anchor.label.kind is not Kind.ADDRESS else "address_line", raw, None)]
    return [
        Candidate(
            field=field,
            page=page.number,
            raw=words,
            value=value,
            box=boxes,
            source="label" if span.tokens else "boxed_text",
            anchor_likeness=anchor.likeness,
            words=words_of(tokens),
            handwritten=any(token.handwritten for token in tokens),
            findings=doubts(field, value, raw, anchor.label.kind, repaired=repaired),
        )
        for field, words, value in fields
    ]


def label_candidates(page: PageTokens, anchors: tuple[Anchor, ...]) -> list[Candidate]:
    """Return the values of every label but signatures and choices; a field without value where a slot is empty."""
    found: list[Candidate] = []
    for index, anchor in enumerate(anchors):
        kind = anchor.label.kind
        if is_separator(anchor) or kind in {Kind.SIGNATURE, Kind.CHOICE} or not anchor.field:
            continue
        span = value_span(page, anchors, index)
        slot = _before_ward(anchors[index : index + 2])
        found.extend(_joint(page, anchor, span) if anchor.joined else _labelled(page, slot, span))
    return found


def _before_ward(labels: Sequence[Anchor]) -> Anchor:
    """The first label; where an address's label is followed by one of its ward, only house and hamlet stand behind it."""
    anchor = labels[0]
    behind = labels[1:] and labels[1].field == "address_ward" and labels[1].row - anchor.row <= 1
    if anchor.label.kind is not Kind.ADDRESS or not behind:
        return anchor
    line = {"field": "address_line", "kind": Kind.ADDRESS_PART}
    return dataclasses.replace(anchor, label=anchor.label.model_copy(update=line))


def _joint(page: PageTokens, anchor: Anchor, span: ValueSpan) -> list[Candidate]:
    """The values of labels that share a cell; where nobody can tell them apart, each is a question."""
    labels = (anchor.label, *anchor.joined)
    parts = joint_values(labels, span.tokens) if span.tokens else None
    found: list[Candidate] = []
    for place, label in enumerate(labels):
        own = dataclasses.replace(anchor, label=label, joined=())
        if label.kind is Kind.NONE:
            continue
        words = parts[place][1] if parts is not None else span.tokens
        said = _labelled(page, own, dataclasses.replace(span, tokens=words, boxed=()))
        unclear = parts is None and bool(words)
        found += [dataclasses.replace(one, value=None) if unclear else one for one in said]
    return found
