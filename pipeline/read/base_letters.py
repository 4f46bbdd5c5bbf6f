"""Base letters, one for one: what two readings of one word share though accents or case differ."""

import functools
import unicodedata


@functools.cache
def _plain(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return "d" if base == "đ" else base


def base_letters(text: str) -> str:
    """Return `text` (NFC) with each letter as its lower-case base letter; the length stays the same."""
    return "".join(_plain(letter) for letter in text)
