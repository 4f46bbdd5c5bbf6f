"""A read page to candidates: the only stage of understanding that sees pixels."""

import dataclasses

from models.clean_page import CleanPage
from models.forms.definition import FormDefinition, Kind
from models.forms.load import load_forms
from models.geometry import Box
from models.text import PageText
from models.vocabulary import Form
from pipeline.ports import LineReader
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.doubts import doubts
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.header import find_facility
from pipeline.understand.in_its_place import in_its_place
from pipeline.understand.interpret import interpret_repaired
from pipeline.understand.joint_values import joint_values
from pipeline.understand.labels.anchor import Anchor, is_separator
from pipeline.understand.labels.captions_under_values import captions_first
from pipeline.understand.labels.columns_apart import columns_apart
from pipeline.understand.labels.guesses import find_guesses
from pipeline.understand.labels.lone_sex import lone_sex
from pipeline.understand.labels.nlp import read_doc, recognised
from pipeline.understand.labels.phrases import is_label_wording
from pipeline.understand.labels.second_opinion import with_second_opinion
from pipeline.understand.labels.shapes import find_shapes
from pipeline.understand.labels.where_found import with_places
from pipeline.understand.marks.box_values import BOXED, find_box_values
from pipeline.understand.marks.choices import find_choices
from pipeline.understand.mend_marks import mend_marks
from pipeline.understand.ordering_names import ORDERS, find_ordering_doctor
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.page_tokens import PageTokens, join_tokens, page_tokens
from pipeline.understand.papers.classify_page import PageForm, classify_page
from pipeline.understand.papers.page_look import page_look
from pipeline.understand.signatures import find_signatures
from pipeline.understand.signed_on import find_signed_on
from pipeline.understand.tables.lab_table import find_lab_results
from pipeline.understand.tables.prescription_table import find_prescription_items
from pipeline.understand.tables.table_row import TableRow
from pipeline.understand.values import ValueSpan, value_span

_BOXED_TEXT = BOXED.keys() - {Kind.DIAGNOSIS}
_NAMED = frozenset({Kind.WORDS, Kind.PERSON, Kind.ADDRESS, Kind.CONTACT, Kind.STAFF})
_FINDERS = {"lab_results": find_lab_results, "prescription_items": find_prescription_items}


def _empty(page: PageTokens, anchor: Anchor) -> list[Candidate]:
    """The slot is there and nothing stands in it."""
    fields = {
        "address": ("address_line", "address_ward", "address_district", "address_province"),
        "insurance_valid": ("insurance_valid_to",),
    }.get(anchor.field, (anchor.field,))
    return [
        Candidate(
            field=field,
            page=page.number,
            raw=None,
            value=None,
            box=None,
            source="label",
            anchor_likeness=anchor.likeness,
            slot=anchor.box,
            findings=("no_mark_seen",) if anchor.label.kind in {Kind.CHOICE, Kind.SEX} else (),
        )
        for field in fields
    ]


def _labelled(page: PageTokens, anchor: Anchor, span: ValueSpan) -> list[Candidate]:
    tokens = span.tokens or (span.boxed if anchor.label.kind in _BOXED_TEXT else ())
    raw = join_tokens(tokens)
    if not raw or not any(token.folded for token in tokens):
        return [] if span.boxed else _empty(page, anchor)
    boxes = Box.hull(token.box for token in tokens)
    fields, repaired = interpret_repaired(raw, anchor.label)
    if not fields:
        return _empty(page, anchor)
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


def _label_candidates(page: PageTokens, anchors: tuple[Anchor, ...]) -> list[Candidate]:
    found: list[Candidate] = []
    for index, anchor in enumerate(anchors):
        kind = anchor.label.kind
        if is_separator(anchor) or kind in {Kind.SIGNATURE, Kind.CHOICE} or not anchor.field:
            continue
        span = value_span(page, anchors, index)
        found.extend(_joint(page, anchor, span) if anchor.joined else _labelled(page, anchor, span))
    return found


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


def _written_choices(page: PageTokens, anchors: tuple[Anchor, ...], known: set[str]) -> list[Candidate]:
    """Choices that are written out after their label ("Giới tính: Nam", "Kết quả điều trị: Đỡ, giảm")."""
    found: list[Candidate] = []
    for index, anchor in enumerate(anchors):
        if anchor.label.kind is not Kind.CHOICE or anchor.field in known or anchor.field.startswith("_"):
            continue
        span = value_span(page, anchors, index)
        raw = join_tokens(span.tokens)
        folded = "".join(token.folded for token in span.tokens)
        from_choice = [c for c in anchor.label.choices if any(_starts(folded, text) for text in c.text)]
        plain = f" {fold_words(raw)} "
        listed = sum(any(f" {fold_words(text)} " in plain for text in c.text) for c in anchor.label.choices)
        value = from_choice[0].value if len(from_choice) == 1 and listed <= 1 else None
        if not folded:
            found.extend(_empty(page, anchor))
            continue
        found.append(
            Candidate(
                field=anchor.field,
                page=page.number,
                raw=raw,
                value=value,
                box=Box.hull(token.box for token in span.tokens),
                source="label",
                anchor_likeness=anchor.likeness,
                words=words_of(span.tokens),
                handwritten=any(token.handwritten for token in span.tokens),
            )
        )
    return found


def _starts(folded: str, text: str) -> bool:
    wanted = fold(text)
    return folded.lstrip("0123456789").startswith(wanted)


def _candidates(
    clean: CleanPage,
    page: PageTokens,
    form: PageForm,
    definition: FormDefinition,
    engines: tuple[LineReader, ...],
) -> tuple[Candidate, ...]:
    doc = read_doc(page, definition)
    for ordered in (columns_apart, captions_first):
        if (turned := ordered(page, doc.anchors)) is not page:
            page = turned
            doc = read_doc(page, definition)
    anchors = doc.anchors
    choices = find_choices(clean, page, anchors, definition, engines)
    written = _written_choices(page, anchors, {c.field for c in choices if c.value is not None})
    told = {candidate.field for candidate in written if candidate.value is not None}
    # One choice alone behind its label is written out: options found further on belong to others.
    choices = tuple(candidate for candidate in choices if candidate.field not in told)
    chosen = {candidate.field for candidate in choices}
    found = list(choices)
    unmarked = {one.field: one.box for one in choices if "no_mark_seen" in one.findings and one.box}
    found += [
        c
        for c in _label_candidates(page, anchors)
        if c.field not in chosen or (c.value is not None and not _is_first_of(c, unmarked.get(c.field)))
    ]
    found += [candidate for candidate in written if candidate.field not in chosen]
    found += find_box_values(clean, page, anchors, engines)
    found += find_shapes(page, doc.spans, anchors)
    found += lone_sex(page, anchors) if "sex" not in chosen else ()
    # On a sheet of orders dates stand everywhere, and no line of roles under them.
    found += find_signatures(page, anchors, () if form.form in ORDERS else definition.labels)
    ordering = find_ordering_doctor(page, form.form, found)
    signed, facility = find_signed_on(page, anchors), find_facility(page, form.title_row, anchors)
    found = [candidate for candidate in found if in_its_place(candidate, page, form, anchors)]
    found += [candidate for candidate in (signed, facility, ordering) if candidate is not None]
    entities = recognised(page, definition, anchors)
    guesses = find_guesses(page, entities, definition, found) if form.titled else ()
    found += [guess for guess in guesses if in_its_place(guess, page, form, anchors)]
    found = [_mended(candidate) for candidate in found]
    return with_second_opinion(entities, with_places(page, form, anchors, found))


def _is_first_of(candidate: Candidate, options: Box | None) -> bool:
    """Whether a value is only the first of printed options ("Nam" of "Nam    Nữ") of which no mark was seen."""
    return options is not None and candidate.box is not None and options.right > candidate.box.right + 1


def _mended(candidate: Candidate) -> Candidate:
    """The candidate with the marks of known phrases; its raw words stay as read."""
    if not isinstance(candidate.value, str):
        return candidate
    value = mend_marks(candidate.field, candidate.value)
    if value == candidate.value:
        return candidate
    return dataclasses.replace(candidate, value=value, findings=(*candidate.findings, "marks_mended"))


def _tables(
    clean: CleanPage, page: PageTokens, definition: FormDefinition
) -> dict[str, tuple[TableRow, ...]]:
    found = {name: _FINDERS[name](page, clean) for name in definition.tables}
    return {name: rows for name, rows in found.items() if rows is not None}


def understand_page(clean: CleanPage, text: PageText, *, engines: tuple[LineReader, ...]) -> PageFacts:
    """Return what one page says; which document it belongs to is decided with its neighbours.

    Args:
        clean: the page's pixels and layout.
        text: what the readers saw on it.
        engines: line readers for a second look at digit boxes.
    """
    page = page_tokens(text, clean.layout)
    form = classify_page(page) if page.rows else PageForm(form=Form.OTHER, confidence=0.3, titled=False)
    definition = load_forms().get(form.form)
    known = definition is not None and bool(page.rows)
    return PageFacts(
        number=clean.number,
        form=form,
        candidates=_candidates(clean, page, form, definition, engines) if known and definition else (),
        tables=_tables(clean, page, definition) if known and definition else {},
        text=text,
        to_scan=clean.to_scan,
        look=page_look(clean.grey),
        quality=clean.quality,
        blank=clean.blank,
    )
