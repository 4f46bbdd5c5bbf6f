"""What stands around words that may be a label: a colon, a number or bullet, the beginning of a block."""

import itertools
import re

from pipeline.understand.labels.bilingual import foreign_colon
from pipeline.understand.page_tokens import Row

_BULLET = re.compile(r"^(?:\d{1,2}|[IVX]{1,4}|[A-Za-z])$")


def label_context(row: Row, start: int, end: int, em: float) -> tuple[bool, bool, bool]:
    """Whether a colon follows, whether a number or bullet leads, whether a line or block starts here."""
    after = row.tokens[end] if end < len(row.tokens) else None
    colon = after is not None and after.text in {":", ";"}
    colon = colon or foreign_colon(row, end, em)
    before = row.tokens[start - 1] if start else None
    led = before is not None and before.text in {".", "-", "+", ")", "]", "*", "/", "•", "–", "—", "■", "□"}
    if led and before is not None and before.text in {".", ")", "]", "/"}:
        number = row.tokens[start - 2].text if start > 1 else ""
        led = bool(_BULLET.match(number))
    here = row.tokens[start]
    led = led or (colon and before is not None and before.text == "(")  # "… năm 1967 (tuổi: 47)"
    led = led or is_numbered(row, start, em) or (before is not None and before.text == ";")
    glued = before is not None and before.word is here.word and before.text[-1].isalpha()
    starts = before is None or here.box.left - before.box.right > 1.5 * em or glued
    return colon, led, starts


def behind_dash(row: Row, start: int) -> bool:
    """Whether a dash that parts two words of one name stands before a word ("Nội hô hấp - Dị ứng")."""
    tokens = row.tokens[max(0, start - 2) : start + 1]
    if len(tokens) < len("a-b") or tokens[1].text not in {"-", "–"} or not tokens[0].text[-1].isalpha():
        return False
    return all(b.box.left - a.box.right < tokens[0].box.height for a, b in itertools.pairwise(tokens))


def carries_value_on(row: Row, start: int, em: float) -> bool:
    """Whether words behind a dash go on with the value that a colon before them began ("Khoa: Cấp cứu - Khám bệnh")."""
    if not behind_dash(row, start):
        return False
    for place in range(start - 1, 0, -1):
        if row.tokens[place].box.left - row.tokens[place - 1].box.right > 1.5 * em:
            return False
        if row.tokens[place - 1].text == ":":
            return True
    return False


def is_numbered(row: Row, start: int, em: float) -> bool:
    """Whether an item number without a dot ("2 Giới", "9 BHYT") begins the block in which a label stands."""
    if not start or not re.fullmatch(r"\d{1,2}", row.tokens[start - 1].text):
        return False
    number = row.tokens[start - 1].box
    begins = start == 1 or number.left - row.tokens[start - 2].box.right > 1.5 * em
    named = row.tokens[start].text[0].isupper()  # "57 tuổi" is a value
    return begins and named and row.tokens[start].box.left - number.right < em
