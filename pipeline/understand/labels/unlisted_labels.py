"""Labels in wordings that nobody listed: what stands before a colon, or alone at the head of a cell."""

import dataclasses
import itertools
import re
from collections.abc import Sequence

from models.forms.definition import Kind, Label
from models.geometry import Box
from pipeline.understand.fold import fold_words
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.bilingual import foreign_end
from pipeline.understand.labels.phrases import Likeness, is_label_word, likest_label, meaning
from pipeline.understand.page_tokens import PageTokens, Row, Token, join_tokens

_ALIKE = 0.8
"""Likeness (0–1) from which an unlisted wording before a colon is taken for a known label."""
_ALIKE_ALONE = 0.9
"""The same where no colon, only white or a wall, follows."""
_LIKER, _CLEARLY = 0.65, 0.15
"""Likeness from which a phrase is another label than the one it begins with, if it is so much more like it."""
_SIGNERS = {Kind.SIGNATURE, Kind.STAFF}
_UNKNOWN = Label(text=("…",), kind=Kind.NONE)
_BULLETS = {".", "-", "+", ")", "*", "•", "–", "/"}
_LONGEST = 14
_SHORT = 3
_QUALIFIER = re.compile(
    r"(?:(?:luc|khi|hoi) )?(?:(?:vao|ra|nhap|xuat)(?: vien| khoa)?|chuyen(?: vien| tuyen| di)?)"
    r"|n[b8]|bn|nguoi benh|benh nhan|ls|(?:di )?kem(?: theo)?(?: neu co)?"
)
"""Words that a house puts behind a listed label."""
_MORE = 6
"""Words that a house may put between a listed label and its colon."""
_FIXED = {Kind.SIGNATURE, Kind.HEADING, Kind.ADDRESS_PART}
"""Kinds that are not asked for by other words."""


def to_their_colon(page: PageTokens, labels: tuple[Label, ...], anchors: Sequence[Anchor]) -> list[Anchor]:
    """Let labels reach to the colon that ends their phrase ("Họ tên" of "Họ tên NB:"), and mean what it says."""
    by_row: dict[int, list[Anchor]] = {}
    for anchor in anchors:
        by_row.setdefault(anchor.row, []).append(anchor)
    return [_reaching(page, labels, anchor, by_row[anchor.row]) for anchor in anchors]


def _reaching(page: PageTokens, labels: tuple[Label, ...], anchor: Anchor, beside: list[Anchor]) -> Anchor:
    if anchor.joined:
        return anchor
    row = page.rows[anchor.row]
    anchor = _from_its_start(row, anchor, beside, labels, page.em)
    others = {place for other in beside if other is not anchor for place in range(other.start, other.end)}
    foreign = foreign_end(row, anchor.end, others - set(range(anchor.start, anchor.end)), page.em)
    if foreign is not None:
        hull = Box.hull(token.box for token in row.tokens[anchor.start : foreign])
        return dataclasses.replace(anchor, end=foreign, box=hull)
    end = _colon_after(row, anchor, beside, page.em) or _qualified(row, anchor, beside, page.em)
    guessed = anchor.likeness < 1 and anchor.label.kind in _SIGNERS
    if (
        end is None
        and guessed
        and row.tokens[anchor.end : anchor.end + 1]
        and row.tokens[anchor.end].text == ":"
    ):
        end = anchor.end
    if end is None:
        return anchor
    words = row.tokens[anchor.start : end]
    if anchor.label.kind in _SIGNERS and _asks_for_text(join_tokens(words), labels):
        anchor = dataclasses.replace(anchor, label=_UNKNOWN)  # "Bác sĩ căn dặn:" is no signature
    if anchor.label.kind in _FIXED - {Kind.ADDRESS_PART}:
        return anchor
    bare = not any(token.folded for token in row.tokens[anchor.end : end])  # only its bracket's end
    if anchor.label.kind is Kind.ADDRESS_PART or (bare and anchor.likeness == 1):
        return dataclasses.replace(anchor, end=end, box=Box.hull(token.box for token in words))
    alike = likest_label(join_tokens(words), labels)
    label, wording = anchor.label, anchor.wording
    listed = likest_label(join_tokens(words), (anchor.label,))
    own = listed.share if listed is not None else 0.0
    clear = alike is not None and (alike.share >= _ALIKE or alike.share >= max(_LIKER, own + _CLEARLY))
    if alike is not None and clear and _may_follow(alike.label, label):
        label, wording = alike.label, alike.wording
    box = Box.hull(token.box for token in words)
    return dataclasses.replace(anchor, label=label, wording=wording, end=end, box=box)


def _asks_for_text(phrase: str, labels: tuple[Label, ...]) -> bool:
    alike = likest_label(phrase, labels)
    return alike is not None and alike.share >= _LIKER and alike.label.kind is Kind.TEXT


def _from_its_start(
    row: Row, anchor: Anchor, beside: list[Anchor], labels: tuple[Label, ...], em: float
) -> Anchor:
    """Let a label without a field begin where its phrase does ("THUỐC VÀ PP" before "ĐÃ ĐIỀU TRỊ:")."""
    start = _block_start(row, anchor.end, em)
    taken = {place for other in beside if other is not anchor for place in range(other.start, other.end)}
    counted = anchor.label.kind is Kind.INTEGER  # "ĐÃ ĐIỀU TRỊ: 4 ngày", but "THUỐC VÀ PP ĐÃ ĐIỀU TRỊ:"
    if (
        (anchor.field and not counted)
        or start is None
        or start >= anchor.start
        or taken.intersection(range(start, anchor.end))
    ):
        return anchor
    words = row.tokens[start : anchor.end]
    if not all(is_label_word(word.text) for word in words if word.folded):
        return anchor
    alike = likest_label(join_tokens(words), labels)
    if alike is None or alike.share < _ALIKE or alike.label.kind in _FIXED or not alike.label.field:
        return anchor
    box = Box.hull(word.box for word in words)
    return dataclasses.replace(anchor, label=alike.label, wording=alike.wording, start=start, box=box)


def _may_follow(found: Label, listed: Label) -> bool:
    return found.kind not in {Kind.SIGNATURE, Kind.HEADING} or found.kind is listed.kind


def _colon_after(row: Row, anchor: Anchor, beside: list[Anchor], em: float) -> int | None:
    """Where the colon stands that label words lead to without a gap; None where a value may begin before it."""
    others = {place for other in beside if other is not anchor for place in range(other.start, other.end)}
    small = any(token.text[-1].islower() for token in row.tokens[anchor.start : anchor.end] if token.folded)
    for place in range(anchor.end, min(len(row.tokens), anchor.end + 2 * _MORE)):
        token, before = row.tokens[place], row.tokens[place - 1]
        if token.text == ":":
            return place if place > anchor.end else None
        shouted = small and len(token.text) > 3 and token.text.isupper()
        if place in others or token.in_cell or shouted or token.box.left - before.box.right > 1.5 * em:
            return None
        if token.folded and not (is_label_word(token.text) and _carries_on(token, before)):
            return None
    return None


def _carries_on(token: Token, before: Token) -> bool:
    """Whether a word may belong to a label that has begun: a value begins with a capital."""
    short = len(token.text) <= _SHORT and token.text.isupper()
    return token.text[0].islower() or token.text in {"(", ")"} or short or before.text in {"(", ",", "/", "-"}


def _qualified(row: Row, anchor: Anchor, beside: list[Anchor], em: float) -> int | None:
    """Where words like "NB" or "lúc vào viện" end that say more of a label which no colon ends."""
    others = {place for other in beside if other is not anchor for place in range(other.start, other.end)}
    for count in (4, 3, 2, 1):
        end = anchor.end + count
        words = row.tokens[anchor.end : end]
        if len(words) < count or others.intersection(range(anchor.end, end)):
            continue
        before = row.tokens[anchor.end - 1 : end]
        near = all(b.box.left - a.box.right <= 1.5 * em for a, b in itertools.pairwise(before))
        if near and _QUALIFIER.fullmatch(fold_words(join_tokens(words))) and _carries_on(words[0], before[0]):
            return end
    return None


def unlisted_labels(page: PageTokens, labels: tuple[Label, ...], known: Sequence[Anchor]) -> list[Anchor]:
    """Return labels beside the `known` ones, told by what their words ask for.

    Words before a colon that are like no label still end the value before them: a label without a field.
    """
    taken: dict[int, set[int]] = {}
    for anchor in known:
        taken.setdefault(anchor.row, set()).update(range(anchor.start, anchor.end))
    found = []
    for index, row in enumerate(page.rows):
        used = taken.get(index, set())
        for start, end, colon in _phrases(page, row):
            words = row.tokens[start:end]
            if used.intersection(range(start, end)) or not _is_phrase(words):
                continue
            alike = likest_label(join_tokens(words), labels)
            if alike is not None and alike.label.kind in _FIXED:
                alike = None
            anchor_ = _anchor(index, start, end, words, alike, colon=colon)
            if anchor_ is not None:
                found.append(anchor_)
    return found


def _anchor(
    row: int, start: int, end: int, words: tuple[Token, ...], alike: Likeness | None, *, colon: bool
) -> Anchor | None:
    share = alike.share if alike is not None else 0.0
    clear = share >= (_ALIKE if colon else _ALIKE_ALONE) and (colon or _in_order(words, alike))
    if not clear and not colon:
        return None
    label, wording = (alike.label, alike.wording) if clear and alike is not None else (_UNKNOWN, "")
    box = Box.hull(word.box for word in words)
    return Anchor(label=label, row=row, start=start, end=end, likeness=0.8 * share, box=box, wording=wording)


def _in_order(words: tuple[Token, ...], alike: Likeness | None) -> bool:
    """Whether words without a colon come in the wording's order: "Phụ - Sản" is no "Sản phụ"."""
    said, wanted = meaning(join_tokens(words)), meaning(alike.wording) if alike is not None else ()
    return sorted(said) != sorted(wanted) or said == wanted


def _is_phrase(words: tuple[Token, ...]) -> bool:
    letters = [word for word in words if word.folded]
    return 2 <= len(letters) <= _LONGEST and letters[0].text[0].isupper()


def _phrases(page: PageTokens, row: Row) -> list[tuple[int, int, bool]]:
    """(start, end, whether a colon follows) of words that may be a label."""
    found = []
    for place, token in enumerate(row.tokens):
        if token.text == ":":
            start = _block_start(row, place, page.em)
            if start is not None:
                found.append((start, place, True))
    return found + _cell_heads(page, row)


def _cell_heads(page: PageTokens, row: Row) -> list[tuple[int, int, bool]]:
    """The first words of a line that end at a wide gap or a wall, all of them words of labels."""
    for place in range(1, min(len(row.tokens), _LONGEST + 2)):
        before, token = row.tokens[place - 1], row.tokens[place]
        gap = token.box.left - before.box.right > 1.5 * page.em
        if token.text == ":" or not (gap or _walled(page, before, token)):
            continue
        start = _block_start(row, place, page.em)
        words = [word for word in row.tokens[start or 0 : place] if word.folded]
        if start is None or not all(is_label_word(word.text) for word in words):
            return []
        return [(start, place, False)]
    return []


def _walled(page: PageTokens, left: Token, right: Token) -> bool:
    y = right.box.middle[1]
    return any(
        wall.top < y < wall.bottom and left.box.right - 4 <= wall.middle[0] <= right.box.left + 4
        for wall in page.fences
    )


def _block_start(row: Row, place: int, em: float) -> int | None:
    """Where the words before `place` begin: the line's start (after a bullet) or a wide gap; None inside a text."""
    for start in range(place - 1, -1, -1):
        before = row.tokens[start - 1] if start else None
        if before is None or row.tokens[start].box.left - before.box.right > 1.5 * em:
            lead = start
            while lead < place - 1 and (row.tokens[lead].text in _BULLETS or row.tokens[lead].text.isdigit()):
                lead += 1
            return lead
        if before.text in {"+", "-", "•"} and start > 1 and row.tokens[start - 2].text == ":":
            return start  # "Chẩn đoán: + Khi vào viện: …"
        if before.text in {":", ";"}:
            return None
    return None
