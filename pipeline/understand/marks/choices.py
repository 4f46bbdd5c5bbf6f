"""Which of the printed options is chosen: ticks in boxes, a digit in one box, a ring, a stroke, a cross."""

import re

from models.clean_page import CleanPage
from models.forms.definition import FormDefinition, Kind, Label
from models.geometry import Box
from pipeline.ports import LineReader
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.marks.code_box import code_box
from pipeline.understand.marks.drawn_marks import bracketed, circled_number, crossed, left_unstruck, ringed
from pipeline.understand.marks.options import Option, find_options
from pipeline.understand.marks.tick_boxes import cells_near, marked_beside, marked_cell, pair_cells
from pipeline.understand.page_tokens import PageTokens, join_tokens

Engines = tuple[LineReader, ...]
_APART = 14.0
"""Line heights between two options that have boxes."""


def _candidate(
    page: PageTokens,
    label: Label,
    options: list[Option],
    value: str | None,
    certainty: float,
    *,
    source: str,
    double: bool,
) -> Candidate:
    chosen = next((option for option in options if option.choice.value == value), None)
    tokens = page.rows[chosen.row].tokens[chosen.start : chosen.end] if chosen else ()
    box = chosen.box if chosen else Box.hull(option.box for option in options)
    return Candidate(
        field=label.field,
        page=page.number,
        raw=join_tokens(tokens) if chosen else _behind_number(page, label, options, value),
        value=value,
        box=box,
        source=source,
        words=words_of(tokens),
        mark_certainty=certainty,
        # Papers whose options nobody marked are rare, faint marks are not: a person looks.
        findings=("double_mark",) if double else ("no_mark_seen",) if value is None else (),
    )


def _behind_number(page: PageTokens, label: Label, options: list[Option], value: str | None) -> str | None:
    """Return the words behind the number of an option whose wording is not known ("1. Ra"), else the number."""
    number = next((choice.number for choice in label.choices if choice.value == value), None)
    if value is None or number is None:
        return None
    rows = sorted({option.row for option in options})
    texts = [join_tokens(page.rows[row].tokens) for row in rows]
    found = (re.search(rf"(?<!\d){number}\s*[-.):]\s*(\D*[^\W\d_])", text) for text in texts)
    return next((match[1] for match in found if match), str(number))


def _judge_group(
    clean: CleanPage, page: PageTokens, label: Label, options: list[Option], engines: Engines
) -> Candidate:
    cells = cells_near(clean, page, options)
    if len(cells) == 1 and cells[0].left > max(option.box.right for option in options):
        value, certainty = code_box(clean, page, options, label, engines)
        numbered = any(option.number_box is not None for option in options)
        if value or numbered:
            return _candidate(page, label, options, value, certainty, source="code_box", double=False)
    pairs = pair_cells(options, cells, page.em)
    if len(pairs) >= max(2, len(options) - 1):
        value, certainty, double = marked_cell(clean, pairs)
        return _candidate(page, label, options, value, certainty, source="marks", double=double)
    value = bracketed(page, options) if label.kind is Kind.SEX else None
    if value:
        return _candidate(page, label, options, value, 0.8, source="circle", double=False)
    value, certainty, double = ringed(clean, options, page.em)
    if value and not double and left_unstruck(clean, options)[0] in {None, value}:
        return _candidate(page, label, options, value, certainty, source="circle", double=False)
    value, certainty = code_box(clean, page, options, label, engines)
    if value:
        return _candidate(page, label, options, value, certainty, source="code_box", double=False)
    value = crossed(page, options)
    if value:
        return _candidate(page, label, options, value, 0.8, source="marks", double=False)
    value, certainty = left_unstruck(clean, options)
    if value:
        return _candidate(page, label, options, value, certainty, source="strike", double=False)
    value, certainty = marked_beside(clean, options, page.em)
    if value:
        return _candidate(page, label, options, value, certainty, source="marks", double=False)
    value, certainty, double = circled_number(clean, options, page.em)
    return _candidate(page, label, options, value, certainty, source="circle", double=double)


def _first(page: PageTokens, anchor: Anchor) -> int:
    """Where the options of a label may begin: "Nam Nữ" may be label and options, "Nam/nữ:" is a label."""
    tokens = page.rows[anchor.row].tokens
    colon = anchor.end < len(tokens) and tokens[anchor.end].text == ":"
    return anchor.end if colon else anchor.start


def _windows(page: PageTokens, anchors: tuple[Anchor, ...], label: Label) -> list[tuple[range, int, bool]]:
    """Rows to search, the token to begin with, whether a label stands there; then every pair of rows."""
    last = len(page.rows)
    deep = max(3, label.lines, len(label.choices))
    places = [
        (range(a.row, min(last, a.row + deep)), _first(page, a), True)
        for a in anchors
        if a.label.field == label.field
    ]
    named = {a.row for a in anchors if a.label.field == label.field}
    free = [row for row in range(last) if row not in named and row + 1 not in named]
    return places + [(range(row, min(last, row + 2)), 0, False) for row in free]


def _side_by_side(clean: CleanPage, page: PageTokens, options: list[Option]) -> bool:
    """Whether two options stand beside each other: close, or with boxes of their own."""
    if len(options) != 2 or options[0].row != options[1].row:
        return False
    left, right = sorted((option.box for option in options), key=lambda box: box.left)
    gap = (right.left - left.right) / page.em
    return 0 <= gap < 4 or (gap < _APART and len(cells_near(clean, page, options)) > 0)


def _together(page: PageTokens, options: list[Option]) -> bool:
    """Whether options stand on one row, or under each other: a word of the row below is none of them."""
    rows, lefts = [option.row for option in options], [option.box.left for option in options]
    return not options or len(set(rows)) == 1 or max(lefts) - min(lefts) < 3 * page.em


def _is_list(options: list[Option], label: Label) -> bool:
    """Whether nearly all options stand together: no sentence holds them so."""
    rows = {option.row for option in options}
    return len(options) >= max(3, len(label.choices) - 1) and max(rows) - min(rows) <= 1


def find_choices(
    clean: CleanPage,
    page: PageTokens,
    anchors: tuple[Anchor, ...],
    definition: FormDefinition,
    engines: Engines,
) -> tuple[Candidate, ...]:
    """Return a candidate for each option group on the page; value None (not empty) for double marks."""
    found = []
    for label in definition.labels:
        if label.kind not in {Kind.CHOICE, Kind.SEX} or not label.choices:
            continue
        for rows, first, labelled in _windows(page, anchors, label):
            options = find_options(page, label, rows, first=first)
            beside = label.kind is Kind.SEX and _side_by_side(clean, page, options)
            if label.kind is Kind.SEX and not _together(page, options):
                continue
            if len(options) >= 2 and (labelled or beside or _is_list(options, label)):
                found.append(_judge_group(clean, page, label, options, engines))
                break
    return tuple(found)
