"""Letters without accents and case: what two readings of one word share."""

import functools
import unicodedata


@functools.cache
def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return "d" if base == "đ" else base


def fold(text: str) -> str:
    """Return `text` (NFC) with each letter as its lower-case base letter; the length stays the same."""
    return "".join(_plain(letter) for letter in text)
