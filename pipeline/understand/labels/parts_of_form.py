"""What a label means in its part of the form: "Khi vào viện" under "CHẨN ĐOÁN" asks for a diagnosis."""

import dataclasses
import re
from collections.abc import Iterator, Sequence

from models.forms.definition import Kind, Label
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.phrases import is_label_word, likest_label
from pipeline.understand.page_tokens import PageTokens, Row, join_tokens

_ALIKE = 0.85
_TITLE = re.compile(
    r"^(?:phan(?:mot|hai|ba|bon|nam|[ivxabc\d]+))?(?:[ivxabcd\d]{1,4})?chandoan(?:ma(?:benh|so)?)?(?:icd)?(?:10)?(?:va)?(?:ketqua(?:dieutri)?)?$"
)
_NEXT_PART = re.compile(r"^\s*(?:[IVX]{1,4}|[A-E])\s*[.)/-]")
_NUMBERED = re.compile(r"^\s*(\d{1,2})\s*[.)/-]")
_DEEP = 14
"""Rows that a part without the next one's title may have."""


def in_their_part(page: PageTokens, labels: tuple[Label, ...], anchors: Sequence[Anchor]) -> Iterator[Anchor]:
    """Give labels under a lone "CHẨN ĐOÁN", or listed behind one, the diagnosis that they name."""
    rows = _diagnosis_rows(page) | _under_diagnosis(page, anchors)
    for anchor in anchors:
        if anchor.row not in rows or anchor.label.kind in {
            Kind.DIAGNOSIS,
            Kind.ICD,
            Kind.HEADING,
            Kind.SIGNATURE,
        }:
            yield anchor
            continue
        row = page.rows[anchor.row]
        end = _phrase_end(row, anchor)
        words = join_tokens(row.tokens[anchor.start : end])
        alike = likest_label(f"Chẩn đoán {words}", labels)
        dated = bool(
            re.search(
                r"\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}|\d+\s*(?:giờ|h|g)\b",
                join_tokens(row.tokens[end:]),
            )
        )
        if alike is not None and alike.share >= _ALIKE and alike.label.kind is Kind.DIAGNOSIS and not dated:
            yield dataclasses.replace(anchor, label=alike.label, wording=alike.wording, end=end)
        else:
            yield anchor


def _phrase_end(row: Row, anchor: Anchor) -> int:
    """A second phrase behind the colon belongs to the label where a gap or the line's end follows it."""
    end = anchor.end
    if end < len(row.tokens) and row.tokens[end].text == ":":
        tail = [token.folded for token in row.tokens[end + 1 : end + 3]]
        if tail == ["benh", "chinh"]:
            return end + 3
    if end < len(row.tokens) and row.tokens[end].text == "/":  # "Tuyến dưới/nơi giới thiệu"
        while end < len(row.tokens) and (row.tokens[end].text == "/" or _is_small(row.tokens[end].text)):
            end += 1
    return end


def _is_small(text: str) -> bool:
    return text[0].islower() and is_label_word(text)


def _diagnosis_rows(page: PageTokens) -> set[int]:
    found: set[int] = set()
    left, following = 0, -1
    for index, row in enumerate(page.rows):
        number = _NUMBERED.match(row.text)
        if _TITLE.match(fold(row.text)):
            left = _DEEP
            following = int(number[1]) + 1 if number else -1
        elif left and (_NEXT_PART.match(row.text) or (number and int(number[1]) == following)):
            left = 0
        elif left:
            found.add(index)
            left -= 1
    return found


def _under_diagnosis(page: PageTokens, anchors: Sequence[Anchor]) -> set[int]:
    """Rows of "Chẩn đoán: + Khi vào viện: …" and the rows of the list that go on below."""
    found: set[int] = set()
    for anchor in anchors:
        row = page.rows[anchor.row]
        behind = [token.text for token in row.tokens[anchor.end : anchor.end + 2]]
        if anchor.label.kind is not Kind.DIAGNOSIS or behind not in ([":", "+"], [":", "-"]):
            continue
        found.add(anchor.row)
        for index in range(anchor.row + 1, min(len(page.rows), anchor.row + 4)):
            if page.rows[index].tokens[0].text != behind[1]:
                break
            found.add(index)
    return found
