"""Fold Vietnamese text for comparing: what stays the same when marks, case and spaces are lost."""

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {"đ": "d", "Đ": "D", "ð": "d", "Ð": "D"}
)  # NFD leaves đ alone; readers confuse it with eth


@lru_cache(maxsize=65536)
def fold_char(char: str) -> str:
    """Return the letters and digits of one character without marks, lower case; "" for all else."""
    bare = unicodedata.normalize("NFD", char.translate(_LETTERS))
    return "".join(part for part in bare if part.isalnum()).lower()


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return `text` as lower-case letters and digits only: "Họ và tên:" → "hovaten"."""
    return "".join(fold_char(char) for char in text)


def fold_words(text: str) -> str:
    """Fold each word and keep one space between words: "Họ và tên:" → "ho va ten"."""
    return " ".join(filter(None, (fold(word) for word in text.split())))
