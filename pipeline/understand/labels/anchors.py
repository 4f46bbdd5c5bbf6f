"""Find the printed labels of a form on a page, in any known wording, through reading errors."""

import itertools
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from models.forms.definition import FormDefinition, Kind, Label
from models.geometry import Box
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.begins_number import begins_number
from pipeline.understand.labels.captions_over_values import captions_told_from_values
from pipeline.understand.labels.card_columns import card_columns
from pipeline.understand.labels.in_place import in_place
from pipeline.understand.labels.joint_labels import joint_labels
from pipeline.understand.labels.label_context import behind_dash, carries_value_on, is_numbered, label_context
from pipeline.understand.labels.lookalikes import is_misread
from pipeline.understand.labels.parts_of_form import in_their_part
from pipeline.understand.labels.two_languages import two_languages
from pipeline.understand.labels.unlisted_labels import to_their_colon, unlisted_labels
from pipeline.understand.marks.option_words import without_options
from pipeline.understand.page_tokens import PageTokens, Row, Token

_LONGEST = 9
"""Tokens that may lie between item number and label end: bounds the spans that are compared."""
_WORD = 3
"""Letters of a word that stands in no tick box, whatever box was found around it."""
_LISTED = {Kind.BIRTH, Kind.DATE, Kind.DATETIME, Kind.SEX, Kind.AGE, Kind.WORDS, Kind.NATIONAL_ID, Kind.CODE}
"""Kinds that are asked for one behind the other ("Họ tên: …; sinh ngày …; giới tính …")."""


@dataclass(frozen=True)
class _Span:
    row: int
    start: int
    end: int


@lru_cache(maxsize=32)
def _wordings(definition_key: tuple[Label, ...]) -> dict[int, list[tuple[str, str, Label]]]:
    """All wordings by folded length; the first label that claims a wording keeps it."""
    seen: set[str] = set()
    by_length: dict[int, list[tuple[str, str, Label]]] = {}
    for label in definition_key:
        for wording in label.text:
            folded = fold(wording)
            if folded in seen or len(folded) < 2:
                continue
            seen.add(folded)
            by_length.setdefault(len(folded), []).append((folded, wording, label))
    return by_length


def _allowed_edits(length: int) -> int:
    """Reading errors forgiven in a label; short labels must be exact once marks are dropped."""
    if length <= 5:
        return 0
    if length <= 8:
        return 1
    return 2 if length <= 16 else int(0.15 * length)


def _spans(page: PageTokens) -> dict[int, list[tuple[str, _Span]]]:
    """Every run of tokens that could be a label, by folded length."""
    spans: dict[int, list[tuple[str, _Span]]] = {}
    for row_index, row in enumerate(page.rows):
        for start, token in enumerate(row.tokens):
            if not token.folded or (token.in_cell and len(token.folded) < _WORD):
                continue
            text = ""
            for end in range(start + 1, min(len(row.tokens), start + 3 * _LONGEST) + 1):
                if row.tokens[end - 1].text == ":":
                    break  # a label ends at its colon at the latest
                piece = row.tokens[end - 1].folded
                if not piece:
                    continue
                text += piece
                if len(text) > 90:
                    break
                spans.setdefault(len(text), []).append((text, _Span(row_index, start, end)))
    return spans


def _marks_agree(tokens: tuple[Token, ...], wording: str) -> float:
    """Likeness of the unfolded texts, 0–1: "Khoa" and "Khoá" fold alike but differ here."""
    read = "".join(token.text for token in tokens).lower()
    return Levenshtein.normalized_similarity(read, wording.replace(" ", "").lower())


def _trusted(
    row: Row, span: _Span, label: Label, edits: int, marks: float, *, colon: bool, placed: bool
) -> bool:
    """Whether a likeness may be a label here: the less its place says so, the more exact it must be."""
    if colon:
        return True
    part = label.kind is Kind.ADDRESS_PART
    if label.kind is Kind.NONE and (not placed or behind_dash(row, span.start)):
        return False
    before = row.tokens[span.start - 1].text if span.start else ""
    listed = before == ";" and label.kind in _LISTED and edits == 0
    if before in {":", ";"} and not part and not listed:
        return False
    if part or not placed:
        return edits == 0 and marks >= 0.8
    return edits == 0 or marks >= (0.8 if _goes_on(row, span) else 0.75)


def _goes_on(row: Row, span: _Span) -> bool:
    """Whether a small word follows closely: "Nghe kém" is no "Nghề"."""
    behind = row.tokens[span.end : span.end + 1]
    last = row.tokens[span.end - 1].box
    return bool(behind) and behind[0].text[0].islower() and behind[0].box.left - last.right < last.height


def _has_another_word(tokens: tuple[Token, ...], wording: str) -> bool:
    """Whether a word of more than half other letters stands in the label: "Khoa Nội Tim" is no "Khoa nội trú"."""
    words, read = [fold(word) for word in wording.split()], [t.folded for t in tokens if t.folded]
    return len(words) == len(read) and any(
        2 * Levenshtein.distance(one, other) > len(one) for one, other in zip(words, read, strict=True)
    )


def _borrows(tokens: tuple[Token, ...], wording: str) -> bool:
    """Whether the last word is the value's first: a capital where the label has none, or quite another word."""
    if _has_another_word(tokens, wording):
        return True
    first, last = tokens[0].text, tokens[-1].text
    plain = any(token.text[0].islower() for token in tokens[1:-1] if token.folded)
    named = last[0].isupper() and not (len(last) > 1 and last.isupper())
    return plain and named and first[0].isupper() and wording.rsplit(maxsplit=1)[-1][0].islower()


def _score(
    page: PageTokens, span: _Span, folded: str, wording: str, label: Label, edits: int
) -> float | None:
    row = page.rows[span.row]
    tokens = row.tokens[span.start : span.end]
    colon, led, starts = label_context(row, span.start, span.end, page.em)
    if (label.start and not starts) or (not colon and carries_value_on(row, span.start, page.em)):
        return None
    # What sits between label and value may be a bracket the wording does not know; a colon speaks loudest.
    if label.colon and not (colon or led or starts):
        return None
    # "khoa tỉnh …" at the start of a line goes on from the line above.
    if label.colon and tokens[0].text[0].islower() and not (led or (colon and starts)):
        return None
    if label.strict and not (colon or is_numbered(row, span.start, page.em)):
        return None
    # Printed labels begin with a capital; "khoa" in "Nội khoa: …" is part of a value.
    if tokens[0].text[0].islower() and not wording[0].islower() and not (led or starts):
        return None
    if any(a.box.right + 2.5 * page.em < b.box.left for a, b in itertools.pairwise(tokens)):
        return None
    if (_borrows(tokens, wording) and not colon) or begins_number(row.tokens, span.start, span.end):
        return None
    likeness = 1 - edits / len(folded)
    marks = _marks_agree(tokens, wording)
    if not _trusted(row, span, label, edits, marks, colon=colon, placed=led or starts):
        return None
    if marks < (0.45 if colon and len(folded) <= 5 else 0.6) or (
        len(folded) <= 5 and not colon and (marks < 0.75 or (marks == 0.75 and _goes_on(row, span)))
    ):
        return None
    # An exact shorter wording beats a longer one that borrows letters from the value.
    return len(folded) * likeness**3 * (0.5 + 0.5 * marks) + 2.5 * colon + 1.5 * led + 1.0 * starts


def _misread(page: PageTokens, labels: tuple[Label, ...]) -> list[tuple[str, _Span]]:
    """Short words before a colon at the beginning of a block that are a label but for one letter ("N5:")."""
    short = {folded for size in range(2, 6) for folded, _, _ in _wordings(labels).get(size, ())}
    found = []
    for index, row in enumerate(page.rows):
        for place in range(len(row.tokens) - 1):
            token, before = row.tokens[place], row.tokens[place - 1] if place else None
            begins = before is None or token.box.left - before.box.right > page.em or before.text in ".)-"
            if not begins or row.tokens[place + 1].text != ":" or not 2 <= len(token.folded) <= 5:
                continue
            meant = [wording for wording in short if is_misread(token.folded, wording)]
            if len(meant) == 1 and token.folded not in short:
                found.append((meant[0], _Span(index, place, place + 1)))
    return found


def _matches(page: PageTokens, labels: tuple[Label, ...]) -> list[tuple[float, _Span, float, str, Label]]:
    spans = _spans(page)
    for text, span in _misread(page, labels):
        spans.setdefault(len(text), []).append((text, span))
    found = []
    for length, wordings in _wordings(labels).items():
        edits = _allowed_edits(length)
        near = [item for size in range(length - edits, length + edits + 1) for item in spans.get(size, ())]
        if not near:
            continue
        distances = cdist(
            [text for text, _ in near],
            [folded for folded, _, _ in wordings],
            scorer=Levenshtein.distance,
            score_cutoff=edits,
            dtype=np.uint8,
        )
        for query, choice in np.argwhere(distances <= edits):
            folded, wording, label = wordings[choice]
            (read, span), cost = near[query], int(distances[query, choice])
            if length <= 12 and read[0] != folded[0]:
                continue
            score = _score(page, span, folded, wording, label, cost)
            if score is not None:
                found.append((score, span, 1 - cost / length, wording, label))
    return found


def find_anchors(page: PageTokens, definition: FormDefinition) -> tuple[Anchor, ...]:
    """Return the best set of labels that do not overlap, in reading order (rows, then left to right)."""
    taken: dict[int, set[int]] = {}
    chosen = []
    for _, span, likeness, wording, label in sorted(
        _matches(page, definition.labels), key=lambda match: (-match[0], match[1].row, match[1].start)
    ):
        used = taken.setdefault(span.row, set())
        places = range(span.start, span.end)
        if used.intersection(places):
            continue
        used.update(places)
        tokens = page.rows[span.row].tokens[span.start : span.end]
        chosen.append(
            Anchor(
                label=label,
                row=span.row,
                start=span.start,
                end=span.end,
                likeness=likeness,
                box=Box.hull(token.box for token in tokens),
                wording=wording,
            )
        )
    chosen = joint_labels(page, definition.labels, two_languages(page, chosen))
    chosen = to_their_colon(page, definition.labels, chosen)
    chosen.extend(unlisted_labels(page, definition.labels, chosen))
    chosen.extend(list(card_columns(page, chosen)))
    chosen.sort(key=lambda anchor: (anchor.row, anchor.start))
    named = without_options(page, in_their_part(page, definition.labels, chosen))
    told = captions_told_from_values(page, named)
    return in_place(page, told, definition.labels)
