"""Which of the printed options is chosen: ticks in boxes, a digit in one box, a ring, a stroke, a cross."""

import re

from models.clean_page import CleanPage
from models.forms.definition import FormDefinition, Kind, Label
from models.geometry import Box
from pipeline.ports import LineReader
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.marks.drawn_marks import crossed
from pipeline.understand.marks.mark_of import Mark, mark_of
from pipeline.understand.marks.options import Option, find_options
from pipeline.understand.marks.tick_boxes import cells_near
from pipeline.understand.page_tokens import PageTokens, join_tokens

Engines = tuple[LineReader, ...]
_WRITTEN = 8.0
"""White between a label and its one written choice at most, in line heights."""
_APART = 14.0
"""Line heights between two options that have boxes."""


def _candidate(page: PageTokens, label: Label, options: list[Option], mark: Mark) -> Candidate:
    chosen = next((option for option in options if option.choice.value == mark.value), None)
    tokens = page.rows[chosen.row].tokens[chosen.start : chosen.end] if chosen else ()
    box = chosen.box if chosen else Box.hull(option.box for option in options)
    return Candidate(
        field=label.field,
        page=page.number,
        raw=join_tokens(tokens) if chosen else _behind_number(page, label, options, mark.value),
        value=mark.value,
        box=box,
        source=mark.source,
        words=words_of(tokens),
        mark_certainty=mark.certainty,
        # Papers whose options nobody marked are rare, faint marks are not: a person looks.
        findings=("double_mark",) if mark.double else ("no_mark_seen",) if mark.value is None else (),
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


def _first(page: PageTokens, anchor: Anchor) -> int:
    """Where the options of a label may begin: "Nam Nữ" may be label and options, "Nam/nữ:" is a label."""
    tokens = page.rows[anchor.row].tokens
    colon = anchor.end < len(tokens) and tokens[anchor.end].text == ":"
    return anchor.end if colon or anchor.label.kind is not Kind.SEX else anchor.start


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


def _side_by_side(
    clean: CleanPage, page: PageTokens, options: list[Option], anchors: tuple[Anchor, ...]
) -> bool:
    """Whether two options stand beside each other: close, with marks of their own, or on the patient's line."""
    if len(options) != 2 or options[0].row != options[1].row:
        return False
    left, right = sorted((option.box for option in options), key=lambda box: box.left)
    gap = (right.left - left.right) / page.em
    begins = min(option.start for option in options) == 0
    rows = {options[0].row, options[0].row - begins}  # a line of its own under the patient's
    marked = (
        any(anchor.field == "patient_name" and anchor.row in rows for anchor in anchors)
        or len(cells_near(clean, page, options)) > 0
        or crossed(page, options) is not None
    )
    return -0.5 < gap < 4 or (gap < _APART and marked)


def _in_labels(page: PageTokens, anchors: tuple[Anchor, ...]) -> frozenset[tuple[int, int]]:
    """(row, token) of the words behind the first one of labels before their colon ("Số thẻ BHYT:")."""
    return frozenset(
        (one.row, place)
        for one in anchors
        if one.end < len(page.rows[one.row].tokens) and page.rows[one.row].tokens[one.end].text == ":"
        for place in range(one.start + 1, one.end)
    )


def _is_written(
    page: PageTokens, label: Label, rows: range, first: int, taken: frozenset[tuple[int, int]]
) -> bool:
    """Whether one choice alone stands right behind its label ("Đối tượng: Miễn phí"): it is written, not marked."""
    if label.kind is Kind.SEX or first == 0:
        return False
    tokens = page.rows[rows[0]].tokens
    own = find_options(page, label, range(rows[0], rows[0] + 1), first=first)
    if len(own) != 1 or any(token.folded for token in tokens[first : own[0].start]):
        return False
    white = own[0].box.left - tokens[first - 1].box.right
    below = find_options(page, label, rows, first=first, taken=taken)
    listed = any(o.row != own[0].row and abs(o.left - own[0].left) < 2 * page.em for o in below)
    return white < _WRITTEN * page.em and own[0].number_box is None and not listed


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
    taken = _in_labels(page, anchors)
    for label in definition.labels:
        if label.kind not in {Kind.CHOICE, Kind.SEX} or not label.choices:
            continue
        for rows, first, labelled in _windows(page, anchors, label):
            if labelled and _is_written(page, label, rows, first, taken):
                break  # options further on belong to others
            options = find_options(page, label, rows, first=first, taken=taken)
            beside = label.kind is Kind.SEX and _side_by_side(clean, page, options, anchors)
            if label.kind is Kind.SEX and not _together(page, options):
                continue
            if len(options) >= 2 and (labelled or beside or _is_list(options, label)):
                found.append(_candidate(page, label, options, mark_of(clean, page, label, options, engines)))
                break
    return tuple(found)
