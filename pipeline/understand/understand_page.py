"""A read page to candidates: the only stage of understanding that sees pixels."""

import dataclasses

from models.clean_page import CleanPage
from models.forms.definition import FormDefinition
from models.forms.load import load_forms
from models.geometry import Box
from models.text import PageText
from models.vocabulary import Form
from pipeline.ports import LineReader
from pipeline.understand.candidate import Candidate
from pipeline.understand.header import find_facility
from pipeline.understand.in_its_place import in_its_place
from pipeline.understand.label_candidates import label_candidates
from pipeline.understand.labels.captions_under_values import captions_first
from pipeline.understand.labels.columns_apart import columns_apart
from pipeline.understand.labels.guesses import find_guesses
from pipeline.understand.labels.lone_sex import lone_sex
from pipeline.understand.labels.nlp import read_doc, recognised
from pipeline.understand.labels.second_opinion import with_second_opinion
from pipeline.understand.labels.shapes import find_shapes
from pipeline.understand.labels.two_numbers import two_numbers
from pipeline.understand.labels.where_found import with_places
from pipeline.understand.marks.box_values import find_box_values
from pipeline.understand.marks.choices import find_choices
from pipeline.understand.mend_marks import mend_marks
from pipeline.understand.ordering_names import ORDERS, find_ordering_doctor
from pipeline.understand.page_facts import PageFacts
from pipeline.understand.page_tokens import PageTokens, page_tokens
from pipeline.understand.papers.classify_page import PageForm, classify_page
from pipeline.understand.papers.page_look import page_look
from pipeline.understand.signatures import find_signatures
from pipeline.understand.signed_on import find_signed_on
from pipeline.understand.tables.lab_table import find_lab_results
from pipeline.understand.tables.prescription_table import find_prescription_items
from pipeline.understand.tables.table_row import TableRow
from pipeline.understand.written_choices import written_choices


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
    anchors = two_numbers(doc.anchors)
    choices = find_choices(clean, page, anchors, definition, engines)
    written = written_choices(page, anchors, {c.field for c in choices if c.value is not None})
    told = {candidate.field for candidate in written if candidate.value is not None}
    # One choice alone behind its label is written out: options found further on belong to others.
    choices = tuple(candidate for candidate in choices if candidate.field not in told)
    chosen = {candidate.field for candidate in choices}
    found = list(choices)
    unmarked = {one.field: one.box for one in choices if "no_mark_seen" in one.findings and one.box}
    found += [
        c
        for c in label_candidates(page, anchors)
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
    guesses = find_guesses(page, anchors, entities, definition, found) if form.titled else ()
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
    clean: CleanPage, page: PageTokens, definition: FormDefinition, engines: tuple[LineReader, ...]
) -> dict[str, tuple[TableRow, ...]]:
    finders = {
        "lab_results": lambda: find_lab_results(page, clean, engines),
        "prescription_items": lambda: find_prescription_items(page, clean),
    }
    found = {name: finders[name]() for name in definition.tables}
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
        tables=_tables(clean, page, definition, engines) if known and definition else {},
        text=text,
        to_scan=clean.to_scan,
        look=page_look(clean.grey),
        quality=clean.quality,
        blank=clean.blank,
    )
