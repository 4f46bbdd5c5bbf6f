"""Words of labels that are part of the value asked for before them."""

import re

from models.forms.definition import Kind
from pipeline.understand.fold import fold
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.page_tokens import PageTokens, Token

_NAME = 3
"""Words of a name before its last two."""
_NAMED = frozenset({Kind.PERSON, Kind.CONTACT, Kind.STAFF})
_HOUSE = frozenset({"so", "sonha"})
_HAMLETS = frozenset({"thon", "xom", "pho", "to", "ban", "ap", "duong", "khu", "lang", "buon"})


def is_within_value(page: PageTokens, before: Anchor | None, anchor: Anchor) -> bool:
    """Return whether a label's words belong to the value of the label `before` it, on its row or the one above."""
    if before is None:
        return False
    if _is_house(page, before, anchor):
        return True
    if _is_place(page, before, anchor):
        return True
    if before.row != anchor.row:
        return False
    between = [t for t in page.rows[anchor.row].tokens[before.end : anchor.start] if t.folded]
    return (
        _is_name(page, before, anchor, between)
        or _is_trade(before, anchor, between)
        or _goes_on(page, before, anchor, between)
    )


def _is_name(page: PageTokens, before: Anchor, anchor: Anchor, between: list[Token]) -> bool:
    """Whether a signer's title is the end of a name asked for on the same line ("Báo tin cho: Vi Thu Ngân")."""
    row = page.rows[anchor.row].tokens
    close = row[anchor.start].box.left - row[anchor.start - 1].box.right < page.em
    signs = anchor.label.kind is Kind.SIGNATURE
    return signs and before.label.kind in _NAMED and close and 0 < len(between) <= _NAME


def _is_trade(before: Anchor, anchor: Anchor, between: list[Token]) -> bool:
    """Whether a signer's title is a trade or a place of work ("Nghề nghiệp: Kế toán")."""
    asked = before.label.kind is Kind.WORDS and bool(before.field)
    return asked and anchor.label.kind is Kind.SIGNATURE and not between


def _is_house(page: PageTokens, before: Anchor, anchor: Anchor) -> bool:
    """Whether "Số 87/5 …" or "Số nhà 12" is what the slot of an address holds, and no label before a colon."""
    row = page.rows[anchor.row].tokens
    if fold(anchor.wording) not in _HOUSE or (anchor.end < len(row) and row[anchor.end].text == ":"):
        return False
    numbered = anchor.end < len(row) and bool(re.match(r"\d", row[anchor.end].text))
    if not numbered or before.row not in {anchor.row, anchor.row - 1}:
        return False
    if before.label.kind is Kind.ADDRESS:
        led = anchor.start > 0 and row[anchor.start - 1].folded in _HAMLETS  # "số nhà, thôn  Số nhà 293"
        return not anchor.field or led
    return False


def _is_place(page: PageTokens, before: Anchor, anchor: Anchor) -> bool:
    """Whether words right behind a dash or comma of an address are a part of it ("… - Yên Thành - Nghệ An")."""
    row = page.rows[anchor.row].tokens
    near = before.label.kind is Kind.ADDRESS and before.row in {anchor.row, anchor.row - 1}
    if not near or anchor.label.kind is Kind.ADDRESS_PART or anchor.start == 0 or anchor.end >= len(row):
        return False
    left, right = row[anchor.start - 1], row[anchor.end]
    close = row[anchor.start].box.left - left.box.right < page.em
    named = right.text[0].isupper() and right.box.left - anchor.box.right < page.em
    return left.text in {"-", "–", ","} and close and named and anchor.end - anchor.start == 1


def _goes_on(page: PageTokens, before: Anchor, anchor: Anchor, between: list[Token]) -> bool:
    """Whether words that some form prints as a label are the value of the label right before them.

    "Điều trị" | "Phẫu thuật, nhỏ mắt": no colon ends them, and text goes on.
    """
    row = page.rows[anchor.row].tokens
    if not before.field or anchor.label.kind is not Kind.NONE or anchor.end >= len(row):
        return False
    behind = row[anchor.end]
    goes_on = behind.text == "," or behind.text[0].islower()
    return not between and goes_on and behind.box.left - anchor.box.right < page.em
