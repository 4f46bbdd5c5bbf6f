"""Roles over signatures that ink has covered in part: told by what is left of them and by the line they stand on."""

import itertools
import re
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from models.forms.definition import Kind, Label
from models.geometry import Box
from pipeline.understand.fold import fold, fold_words
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_LIKENESS = 0.66
"""What is left of a role's letters at least."""
_WHOLE_WORD = 0.7
"""What a whole word left of a role is worth, and 0.1 more the more of the role it is."""
_LEAST = 3
"""Letters that tell a role at least."""
_LONGEST = 9
"""Words of a role."""
_APART = 2.0
"""White between two roles, in line heights."""
_DATED = re.compile(
    r"^(?:[a-z .]{0,35}\s)?(?:\d{1,2}\s?(?:gio|g|h)?\s\d{0,2}\s?(?:phut\s)?)?(?:ng\w{1,3}\s)?\d{1,2}\s(?:th\w{1,4}\s)?\d{1,2}\s(?:n\w{1,2}\s)?\d{2,4}$"
    r"|\bng\w{1,3}\b.{0,8}\bth\w{1,4}\b.{0,8}\bn\w{1,2}\b.{0,6}$"
)
_RIGHT = 0.35
"""Where the date over a signature begins at the least, in page widths."""
_NEAR = 2.6
"""How far under its date a line of roles stands at most, in line heights."""


@lru_cache(maxsize=32)
def _wordings(labels: tuple[Label, ...]) -> tuple[tuple[str, str, Label], ...]:
    return tuple(
        (fold(wording), wording, label)
        for label in labels
        if label.kind is Kind.SIGNATURE and not label.start
        for wording in label.text
    )


def is_signing_line(page: PageTokens, index: int, signing: Iterable[int]) -> bool:
    """Whether a row holds roles: another role stands on it, or a date right above it."""
    if index in signing:
        return True
    row = page.rows[index]
    above = [r for r in page.rows[max(0, index - 2) : index] if row.box.top - r.box.bottom < _NEAR * page.em]
    return any(r.box.left > _RIGHT * page.width and _is_date(r) for r in above)


def _is_date(row: Row) -> bool:
    return bool(_DATED.search(fold_words(re.sub(r"[/.:,-]", " ", row.text))))


def worn_roles(page: PageTokens, labels: tuple[Label, ...], roles: list[Anchor]) -> list[Anchor]:
    """Return roles of `labels` in pieces of signing lines where none was found whole."""
    signing = {role.row for role in roles}
    found = []
    for index, row in enumerate(page.rows):
        if not is_signing_line(page, index, signing):
            continue
        for start, end in _pieces(row, page.em):
            if any(role.row == index and role.start < end and start < role.end for role in roles):
                continue
            told = _told(row.tokens[start:end], labels, beside=index in signing)
            if told is not None:
                wording, label, likeness = told
                box = Box.hull(token.box for token in row.tokens[start:end])
                found.append(
                    Anchor(
                        label=label,
                        row=index,
                        start=start,
                        end=end,
                        likeness=likeness,
                        box=box,
                        wording=wording,
                    )
                )
    return found


def _pieces(row: Row, em: float) -> list[tuple[int, int]]:
    gaps = [b.box.left - a.box.right for a, b in itertools.pairwise(row.tokens)]
    starts = [0, *(place for place, gap in enumerate(gaps, start=1) if gap > _APART * em)]
    ends = [*starts[1:], len(row.tokens)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if end - start <= _LONGEST]


def _told(
    tokens: tuple[Token, ...], labels: tuple[Label, ...], *, beside: bool
) -> tuple[str, Label, float] | None:
    """The one field whose roles are nearest to a piece; None where it has a colon or is like none."""
    text = fold(join_tokens(tokens))
    if len(text) < _LEAST or any(token.text == ":" for token in tokens):
        return None
    best: dict[str, tuple[float, str, Label]] = {}
    for wanted, wording, label in _wordings(labels):
        likeness = Levenshtein.normalized_similarity(text, wanted)
        if beside and _is_end(text, wanted, wording):
            likeness = max(likeness, _WHOLE_WORD + 0.1 * len(text) / len(wanted))
        if likeness > best.get(label.field, (0.0,))[0]:
            best[label.field] = (likeness, wording, label)
    ranked = sorted(best.values(), key=lambda one: -one[0])
    if not ranked or ranked[0][0] < _LIKENESS or (len(ranked) > 1 and ranked[1][0] >= ranked[0][0]):
        return None
    likeness, wording, label = ranked[0]
    return wording, label, likeness


def _is_end(text: str, wanted: str, wording: str) -> bool:
    """Whether the rest of a covered role is its last word or more, or its first and a letter ("TRƯỞNG T")."""
    first, *rest = wording.split()
    whole = bool(rest) and text.endswith(fold(rest[-1])) and wanted.endswith(text)
    begun = bool(rest) and len(text) > len(fold(first)) and wanted.startswith(text)
    return whole or begun
