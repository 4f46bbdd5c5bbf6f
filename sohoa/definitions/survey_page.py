"""A page to the labels printed on it, known ones and others."""

from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from models.clean_page import CleanPage
from models.forms.definition import FormDefinition, Kind, Label
from models.forms.load import load_forms
from models.geometry import Box
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.anchors import find_anchors
from pipeline.understand.labels.phrases import Likeness, likest_label
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from sohoa.definitions.further_lines import further_lines
from sohoa.definitions.page_title import page_title
from sohoa.definitions.printed_label import PrintedLabel, Survey
from sohoa.definitions.printed_options import printed_options, shares_of
from sohoa.definitions.seen_tables import seen_tables

_SAME = 0.88
"""Likeness of letters (0–1) from which a phrase is a listed wording with reading errors."""
_PREFERRED = 0.15
"""How much less like (0–1) a label of the form itself may be than one of another form."""
_ALONE = 0.6
"""Likeness (0–1) from which words without a colon are taken for a label."""
_FEWEST_WORDS, _MOST_WORDS = 2, 10
_CODE_CELLS = range(3, 7)
"""Boxes of a disease's code."""
Found = tuple[int, int, int, Anchor | None]
"""Row, start, end, and the anchor that found it."""
_FIXED = {Kind.SIGNATURE, Kind.HEADING, Kind.ADDRESS_PART}


def survey_page(clean: CleanPage, page: PageTokens, definition: FormDefinition) -> Survey:
    """Return what is printed on the page, as far as it looks like a title, labels, options and tables."""
    title = page_title(page)
    anchors = [anchor for anchor in find_anchors(page, definition) if not _is_title(anchor, title, page)]
    found = [_to_its_colon(page, anchor, anchors) for anchor in anchors]
    found += [(row, start, end, None) for row, start, end in _alone(clean, page, anchors, title)]
    found.sort(key=lambda one: one[:2])
    found = _own_labels(clean, page, found)
    labels = []
    for index, (row, start, end, anchor) in enumerate(found):
        after = (one[1] for one in found[index + 1 :] if one[0] == row and one[1] >= end)
        limit = next(after, len(page.rows[row].tokens))
        labels.append(_printed(clean, page, definition, (row, start, end, limit), anchor))
    return Survey(title=title, labels=tuple(labels), tables=seen_tables(clean, page))


def _to_its_colon(page: PageTokens, anchor: Anchor, anchors: list[Anchor]) -> Found:
    """(row, start, end, anchor); a separator that begins a phrase is the phrase ("Số hôm đã nằm:")."""
    here = anchor.row, anchor.start, anchor.end, anchor
    tokens = page.rows[anchor.row].tokens
    others = {other.start for other in anchors if other.row == anchor.row and other is not anchor}
    if anchor.field or anchor.label.kind is not Kind.NONE:
        return here
    for place in range(anchor.end, min(len(tokens), anchor.start + _MOST_WORDS + 1)):
        gap = tokens[place].box.left - tokens[place - 1].box.right
        if place in others or gap > 1.5 * page.em:
            return here
        if tokens[place].text == ":":
            return here if place == anchor.end else (anchor.row, anchor.start, place, None)
    return here


def _own_labels(clean: CleanPage, page: PageTokens, found: Sequence[Found]) -> list[Found]:
    """Leave out the numbered options of the label before them, and "Mã" before the boxes of its code."""
    kept: list[Found] = []
    for one in found:
        before = kept[-1] if kept and kept[-1][0] == one[0] else None
        if before is None or not (_is_option(page, before, one) or _is_code(clean, page, one)):
            kept.append(one)
    return kept


def _is_option(page: PageTokens, before: Found, one: Found) -> bool:
    tokens = page.rows[one[0]].tokens
    named = one[2] < len(tokens) and tokens[one[2]].text == ":"
    between = [text for token in tokens[before[2] : one[1]] if (text := token.text.strip(" .)"))]
    return not named and "1" in between and between[-1].isdigit()


def _is_code(clean: CleanPage, page: PageTokens, one: Found) -> bool:
    row, start, end, _ = one
    tokens = page.rows[row].tokens
    behind = _zone(page, row, end, len(tokens))
    return fold(join_tokens(tokens[start:end])) == "ma" and len(_cells_in(clean, behind)) in _CODE_CELLS


def nearest_label(phrase: str, definition: FormDefinition) -> Likeness | None:
    """Return the label with a field that `phrase` is most like: of the form if possible, else of any."""
    own = likest_label(phrase, _with_field(definition))
    every = [likest_label(phrase, _with_field(form)) for form in load_forms().values()]
    best = max((one for one in every if one is not None), key=lambda one: one.share, default=None)
    if own is not None and (best is None or own.share >= best.share - _PREFERRED):
        return own
    return best


def _with_field(definition: FormDefinition) -> tuple[Label, ...]:
    return tuple(
        label
        for label in definition.labels
        if label.field and not label.field.startswith("_") and label.kind not in _FIXED
    )


def _printed(
    clean: CleanPage,
    page: PageTokens,
    definition: FormDefinition,
    place: tuple[int, int, int, int],
    anchor: Anchor | None,
) -> PrintedLabel:
    row, start, end, limit = place
    tokens = page.rows[row].tokens
    text = join_tokens(tokens[start:end])
    known = anchor.label if anchor is not None and anchor.wording else None
    listed = known is not None and anchor is not None and _is_listed(text, anchor.wording)
    near = None if listed else nearest_label(text, definition)
    label = known if listed or (known is not None and known.field) else near.label if near else None
    wording = anchor.wording if anchor is not None and known is label else near.wording if near else ""
    zone = _zone(page, row, end, limit)
    cells = _cells_in(clean, zone)
    options = printed_options(page, label, (row, end, limit), cells)
    return PrintedLabel(
        text=text,
        label=label,
        wording=wording,
        share=near.share if near else 1.0,
        listed=listed,
        colon=end < len(tokens) and tokens[end].text == ":",
        here=shares_of(Box.hull(token.box for token in tokens[start:end]), page),
        zone=shares_of(zone, page),
        further=tuple(shares_of(line, page) for line in further_lines(clean, page, row, _lines(label) - 1)),
        boxes=tuple(shares_of(cell, page) for cell in cells),
        marks=options.marks,
        ring=options.ring,
        figure=options.figure,
        options=options.words,
    )


def _lines(label: Label | None) -> int:
    return 1 if label is None or label.kind in {Kind.CHOICE, Kind.SEX} else label.lines


def _is_listed(text: str, wording: str) -> bool:
    return Levenshtein.normalized_similarity(fold(text), fold(wording)) >= _SAME


def _is_title(anchor: Anchor, title: str, page: PageTokens) -> bool:
    tokens = page.rows[anchor.row].tokens
    text = fold(join_tokens(tokens[anchor.start : anchor.end]))
    colon = anchor.end < len(tokens) and tokens[anchor.end].text == ":"
    return bool(title) and text in fold(title) and (anchor.label.kind is Kind.NONE or not colon)


def _alone(
    clean: CleanPage, page: PageTokens, anchors: list[Anchor], title: str
) -> Iterator[tuple[int, int, int]]:
    """(row, start, end) of words without a colon that ask for something known or stand before leaders."""
    taken = {(anchor.row, place) for anchor in anchors for place in range(anchor.start, anchor.end)}
    every = tuple(
        label
        for form in load_forms().values()
        for label in _with_field(form)
        if label.kind is not Kind.FACILITY  # the hospital's own name
    )
    for index, row in enumerate(page.rows):
        for start, end in _runs(row.tokens, page.em):
            words = [token for token in row.tokens[start:end] if token.folded]
            free = not any((index, place) in taken for place in range(start, end))
            text = join_tokens(row.tokens[start:end])
            if (
                not free
                or not _FEWEST_WORDS <= len(words) <= _MOST_WORDS
                or not text[0].isupper()
                or text in title
            ):
                continue
            alike = likest_label(text, every)
            asks = alike is not None and alike.share >= _ALONE
            if asks or _leads_on(clean, row.tokens[end - 1].box, page.em):
                yield index, start, end


def _leads_on(clean: CleanPage, last: Box, em: float) -> bool:
    """Whether leaders begin right behind the word."""
    return any(
        abs(leader.bottom - last.bottom) < em and -em < leader.left - last.right < 3 * em
        for leader in clean.layout.leaders
    )


def _runs(tokens: tuple[Token, ...], em: float) -> Iterator[tuple[int, int]]:
    """Words without a wide gap or a colon between them; bullets and numbers at the head stay outside."""
    start = 0
    for place in range(1, len(tokens) + 1):
        ended = place == len(tokens) or tokens[place].text == ":"
        if ended or tokens[place].box.left - tokens[place - 1].box.right > 1.5 * em:
            while start < place - 1 and not tokens[start].text.isalpha():
                start += 1
            yield start, place
            start = place


def _zone(page: PageTokens, row: int, end: int, limit: int) -> Box:
    """The row's band from the label's end to the next label or the right margin."""
    tokens, em = page.rows[row].tokens, page.em
    middle = tokens[end - 1].box.middle[1]
    right = tokens[limit].box.left if limit < len(tokens) else page.width * 0.97
    left = min(tokens[end - 1].box.right, right)
    left, right = left + 0.15 * em, right - 0.15 * em  # a label's last letter is no value
    return Box(left=left, top=middle - 0.95 * em, right=max(left, right), bottom=middle + 0.95 * em)


def _cells_in(clean: CleanPage, zone: Box) -> list[Box]:
    inside = [cell for cell in clean.layout.cells if zone.overlap(cell) > 0.5 * cell.area]
    return sorted(inside, key=lambda cell: cell.left)
