"""Labels that share one cell and its value: "Ngày sinh; giới tính", "Dân tộc / nghề nghiệp"."""

import dataclasses
from collections.abc import Sequence
from functools import lru_cache

from models.forms.definition import Kind, Label
from models.geometry import Box
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.bilingual import is_foreign
from pipeline.understand.page_tokens import PageTokens, Row

_BETWEEN = frozenset({";", "/", ",", "-", "–", "&", "và", "+"})
_LONGEST = 6
"""Words of a further label."""
_ALONE = frozenset({Kind.SIGNATURE, Kind.HEADING, Kind.ADDRESS_PART, Kind.TEXT, Kind.DIAGNOSIS, Kind.CHOICE})
"""Kinds whose values share no cell with another's."""


@lru_cache(maxsize=32)
def _by_words(labels: tuple[Label, ...]) -> dict[str, Label]:
    """The labels that may stand in company, by their folded wordings; the first that claims one keeps it."""
    found: dict[str, Label] = {}
    for label in labels:
        for text in label.text:
            found.setdefault(fold(text), label)
    return {
        text: label
        for text, label in found.items()
        if label.kind not in _ALONE and not label.field.startswith("_")
    }


def joint_labels(page: PageTokens, labels: tuple[Label, ...], anchors: Sequence[Anchor]) -> list[Anchor]:
    """Return the anchors, those with further labels right behind them reaching over these (`Anchor.joined`)."""
    known = _by_words(labels)
    kept: list[Anchor] = []
    for anchor in sorted(anchors, key=lambda one: (one.row, one.start)):
        before = kept[-1] if kept and kept[-1].row == anchor.row else None
        if before is not None and (anchor.start < before.end or _repeats(page, before, anchor)):
            continue
        kept.append(_with_company(page, anchor, known))
    return kept


def _repeats(page: PageTokens, before: Anchor, anchor: Anchor) -> bool:
    """Whether a word of the shared value is one of its labels once more ("24/11/1976; giới Nữ")."""
    row = page.rows[anchor.row].tokens
    colon = anchor.end < len(row) and row[anchor.end].text == ":"
    return (
        not colon
        and row[anchor.start].text[0].islower()
        and anchor.label in (before.label, *before.joined)
        and bool(before.joined)
    )


def _with_company(page: PageTokens, anchor: Anchor, known: dict[str, Label]) -> Anchor:
    if not anchor.field or anchor.label.kind in _ALONE or anchor.field.startswith("_"):
        return anchor
    row = page.rows[anchor.row]
    joined: list[Label] = []
    end = anchor.end
    while (found := _next_label(row, end, known, page.em)) is not None:
        told = found[0].field in {anchor.field, *(label.field for label in joined)}
        if not told or not all(is_foreign(word) for word in row.tokens[end : found[1]] if word.folded):
            joined.append(found[0])  # else the same label once more, in the other language
        end = found[1]
    fields = [anchor.field, *(label.field for label in joined if label.field)]
    named = any(label.field for label in joined)
    if not named or len(set(fields)) < len(fields) or not _ends_well(row, end, page.em):
        return anchor
    box = Box.hull(token.box for token in row.tokens[anchor.start : end])
    return dataclasses.replace(anchor, end=end, box=box, joined=tuple(joined))


def _next_label(row: Row, start: int, known: dict[str, Label], em: float) -> tuple[Label, int] | None:
    """The longest label that follows a separator right behind token `start`, and where it ends."""
    tokens = row.tokens
    if start + 1 >= len(tokens) or tokens[start].text.lower() not in _BETWEEN:
        return None
    text, best = "", None
    for place in range(start + 1, min(len(tokens), start + 1 + 2 * _LONGEST)):
        if tokens[place].box.left - tokens[place - 1].box.right > em or tokens[place].text == ":":
            break
        text += tokens[place].folded
        if text in known and tokens[place].folded:
            best = (known[text], place + 1)
    return best


def _ends_well(row: Row, end: int, em: float) -> bool:
    """Whether a colon, white or the line's end follows the labels, or what no label is made of."""
    if end >= len(row.tokens) or row.tokens[end].text in {":", "("}:
        return True
    behind = row.tokens[end]
    return behind.box.left - row.tokens[end - 1].box.right > 0.8 * em or not behind.text[0].islower()
