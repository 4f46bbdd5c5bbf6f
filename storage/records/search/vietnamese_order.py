"""The place of a name in a Vietnamese list, as text that sorts byte by byte in every database."""

import unicodedata

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_PLACE = {letter: chr(ord("A") + place) for place, letter in enumerate(_ALPHABET)}
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
"""Huyền, hỏi, ngã, sắc, nặng; a word without a tone mark comes first."""
_NO_TONE = "0"


def vietnamese_order(name: str) -> str:
    """Return the key of a person's name: the given name (the last word) decides first.

    Words are compared by letters (a ă â b c d đ e ê …), then by tone. What is no letter of the
    alphabet comes before them.
    """
    words = [_word(word) for word in name.lower().split()]
    return " ".join(words[-1:] + words[:-1])


def _word(word: str) -> str:
    letters, tone = "", _NO_TONE
    for char in unicodedata.normalize("NFD", word):
        if char in _TONES:
            tone = _TONES[char]
        else:
            letters += char
    composed = unicodedata.normalize("NFC", letters)
    return "".join(_PLACE.get(char, "!") for char in composed) + tone
