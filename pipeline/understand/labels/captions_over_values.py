"""Pages on which labels stand over their values: what a row of labels covers, and what below it is no label."""

import dataclasses
import re
from collections.abc import Iterable, Iterator

from models.forms.definition import Kind
from models.geometry import Box
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.phrases import is_label_word
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_FEW = 3
"""Rows of labels alone, each over a row of values, from which a page is filled in this way."""
_OTHER = {Kind.SIGNATURE, Kind.HEADING}
_CODE_HEAD = re.compile(r"(?:Mã\s*(?:bệnh\s*)?)?(?:ICD)?\s*-?\s*(?:10|X)?", re.IGNORECASE)


def captions_told_from_values(page: PageTokens, anchors: Iterable[Anchor]) -> list[Anchor]:
    """Return the anchors; where captions stand over values, without those that are words of values.

    A caption reaches to the end of its block ("Dặn dò, hẹn tái khám"); words without a colon in the row below
    ("Số 81 đường …" under "Địa chỉ") are its value.
    """
    listed = list(anchors)
    by_row: dict[int, list[Anchor]] = {}
    for anchor in listed:
        by_row.setdefault(anchor.row, []).append(anchor)
    whole = [index for index in by_row if _is_whole(page, index, by_row)]
    if len(whole) < _FEW:
        return listed
    told: list[Anchor] = []
    below = -1
    for index in sorted(by_row):
        beside = _begins_with_field(page.rows[index], by_row[index])
        if index == below and index not in whole and not beside:
            told.extend(a for a in by_row[index] if _stands(page.rows[index], a))
        elif is_caption(page, index, by_row):
            told.extend(_to_block_ends(page, by_row[index]))
            below = index + 1 if _is_close(page, index) else -1
        else:
            told.extend(by_row[index])
    return told


def _is_close(page: PageTokens, index: int) -> bool:
    """Whether the next row stands right below."""
    rows = page.rows
    return index + 1 < len(rows) and rows[index + 1].box.top - rows[index].box.bottom < 1.2 * page.em


def _is_whole(page: PageTokens, index: int, by_row: dict[int, list[Anchor]]) -> bool:
    """Whether a row is nothing but labels of fields, over a row that begins with none."""
    row, anchors = page.rows[index], by_row[index]
    if _asks(row, page.em) or not _is_close(page, index):
        return False
    if any(anchor.label.kind in _OTHER for anchor in anchors) or not any(anchor.field for anchor in anchors):
        return False
    covered = {place for anchor in anchors for place in range(anchor.start, anchor.end)}
    if any(anchor.label.kind is Kind.DIAGNOSIS for anchor in anchors):
        covered |= {p for block in _blocks(page, row) if _is_code_head(row.tokens, block) for p in block}
    bare = all(
        place in covered or _is_number(token) for place, token in enumerate(row.tokens) if token.folded
    )
    return bare and not _begins_with_field(page.rows[index + 1], by_row.get(index + 1, []))


def _asks(row: Row, em: float) -> bool:
    """Whether a colon stands in a row that a label's own words do not go on behind ("Chẩn đoán ra viện: bệnh chính")."""
    for place, token in enumerate(row.tokens):
        behind = row.tokens[place + 1] if place + 1 < len(row.tokens) else None
        close = behind is not None and behind.box.left - token.box.right < 1.5 * em
        goes_on = behind is not None and behind.text[0].islower() and is_label_word(behind.text)
        if token.text == ":" and not (place and close and goes_on):
            return True
    return False


def _begins_with_field(row: Row, anchors: list[Anchor]) -> bool:
    """Whether a row begins with the label of a field, letter by letter, after its number."""
    first = anchors[0] if anchors else None
    if first is None or not first.field or first.likeness < 1:
        return False
    return all(not token.folded or _is_number(token) for token in row.tokens[: first.start])


def _is_number(token: Token) -> bool:
    """Whether a word may be the number of an item ("[4] Khoa")."""
    return len(token.folded) <= 2 and token.folded.isdigit()


def is_caption(page: PageTokens, index: int, by_row: dict[int, list[Anchor]]) -> bool:
    """Return whether each of a row's blocks is a label, which may go on in small letters ("Dặn dò, hẹn tái khám")."""
    row, anchors = page.rows[index], by_row[index]
    if _asks(row, page.em) or not any(anchor.field for anchor in anchors):
        return False
    if any(anchor.label.kind in _OTHER for anchor in anchors):
        return False
    ends = {anchor.start: anchor.end for anchor in anchors}
    return all(_is_block(row.tokens, block, ends) for block in _blocks(page, row))


def _blocks(page: PageTokens, row: Row) -> list[range]:
    """Places of tokens between wide gaps."""
    tokens = row.tokens
    begins = [
        place
        for place in range(len(tokens))
        if not place or tokens[place].box.left - tokens[place - 1].box.right > 1.5 * page.em
    ]
    return [range(a, b) for a, b in zip(begins, [*begins[1:], len(tokens)], strict=True)]


def _is_code_head(tokens: tuple[Token, ...], block: range) -> bool:
    """Whether a block is the head of a column of codes, with or without an item's number."""
    words = [token for token in tokens[block.start : block.stop] if token.folded and not _is_number(token)]
    return bool(words) and bool(_CODE_HEAD.fullmatch(join_tokens(words)))


def _is_block(tokens: tuple[Token, ...], block: range, ends: dict[int, int]) -> bool:
    if _is_code_head(tokens, block):
        return True
    start = next((p for p in block if tokens[p].folded and not _is_number(tokens[p])), block.start)
    end = ends.get(start)
    if end is None:
        return False
    rest = [token for token in tokens[end : block.stop] if token.folded]
    return all(token.text[0].islower() and is_label_word(token.text) for token in rest)


def _to_block_ends(page: PageTokens, anchors: list[Anchor]) -> Iterator[Anchor]:
    """The first label of each block, reaching over the block's other words; labels inside it are part of it."""
    row = page.rows[anchors[0].row]
    blocks = _blocks(page, row)
    reached = 0
    for anchor in anchors:
        if anchor.start < reached:
            continue
        start = _from_code_head(row, blocks, anchor, reached)
        reached = next(block.stop for block in blocks if anchor.start in block)
        beside = next((block for block in blocks if block.start == reached), None)
        if anchor.label.kind is Kind.DIAGNOSIS and beside and _is_code_head(row.tokens, beside):
            reached = beside.stop
        box = Box.hull(token.box for token in row.tokens[start:reached])
        yield dataclasses.replace(anchor, start=start, end=reached, box=box)


def _from_code_head(row: Row, blocks: list[range], anchor: Anchor, reached: int) -> int:
    """Where a diagnosis's label begins: at the "ICD-10" left of it, if that belongs to no label before."""
    own = next(place for place, block in enumerate(blocks) if anchor.start in block)
    left = blocks[own - 1] if own else None
    if anchor.label.kind is not Kind.DIAGNOSIS or left is None or left.start < reached:
        return anchor.start
    return left.start if _is_code_head(row.tokens, left) else anchor.start


def _stands(row: Row, anchor: Anchor) -> bool:
    """Whether a label in a row of values is one: a known label before its colon."""
    colon = anchor.end < len(row.tokens) and row.tokens[anchor.end].text == ":"
    return colon and bool(anchor.wording)
