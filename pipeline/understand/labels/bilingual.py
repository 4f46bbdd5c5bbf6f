"""Labels printed in two languages: "Họ tên / Name:"."""

import re
from collections.abc import Set as AbstractSet

from pipeline.understand.page_tokens import Row, Token

_LONGEST = 5
"""Words of the second language."""
_FOREIGN = frozenset(
    [
        "name",
        "full",
        "address",
        "yob",
        "dob",
        "sex",
        "gender",
        "doctor",
        "diagnosis",
        "date",
        "age",
        "ward",
        "bed",
        "department",
        "dept",
        "patient",
        "id",
        "code",
        "of",
        "birth",
        "no",
        "number",
        "phone",
        "tel",
        "physician",
        "ordered",
        "by",
        "sample",
        "specimen",
        "room",
        "head",
        "laboratory",
        "technician",
        "insurance",
        "card",
    ]
)
"""Words that stand for themselves where the stroke before them was not read."""


def foreign_end(row: Row, start: int, taken: AbstractSet[int], em: float) -> int | None:
    """Return where the colon stands behind a label's second language, which begins at token `start`.

    Vietnamese words have marks; plain letters between a stroke and a colon are the same label once more. None where
    words of a value or a gap stand between, or where tokens of another label (`taken`) do.
    """
    tokens = row.tokens
    stroke = start < len(tokens) and tokens[start].text in {"/", "|", "("}
    words: list[Token] = []
    for place in range(start, min(len(tokens), start + 2 * _LONGEST)):
        token, before = tokens[place], tokens[place - 1]
        if token.text in {":", ";"} and words:
            known = all(word.folded in _FOREIGN for word in words)
            return place if len(words) <= _LONGEST and (known or (stroke and _is_plain(words))) else None
        if place in taken or token.box.left - before.box.right > 1.5 * em:
            return None
        if token.folded:
            words.append(token)
    return None


def _is_plain(words: list[Token]) -> bool:
    """Whether nearly all letters are plain, and the words no abbreviation of a Vietnamese label."""
    text = "".join(word.text for word in words)
    return bool(re.fullmatch(r"[A-Za-z0-9.]+", text)) and len(text) > 2 and not text.isdigit()


def own_language(tokens: list[Token]) -> list[Token]:
    """Return a title's words without its second language ("Trưởng khoa XN / Head of laboratory")."""
    for place in range(1, len(tokens)):
        rest = [token for token in tokens[place + 1 :] if token.folded]
        if tokens[place].text in {"/", "|"} and rest and _is_plain(rest):
            return tokens[:place]
    return tokens
