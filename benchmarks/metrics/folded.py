"""One way to write text before it is compared."""

import unicodedata
from functools import cache


def spaced(text: str) -> str:
    """Return NFC text with every run of white space as one space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def folded(text: str) -> str:
    """Return lower-case base letters, one for one: ờ → o, Đ → d. `text` must be NFC."""
    return "".join(map(_base, text))


@cache
def _base(character: str) -> str:
    if character in "đĐ":
        return "d"
    return unicodedata.normalize("NFD", character)[0].lower()[0]
